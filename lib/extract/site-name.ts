import type { LinkedArticle } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { foldText } from './fold-text.ts';
import { plainText } from './plain-text.ts';

/** The seam between a headline and what follows it in a window title: " | ", " - ", " – ", " · ", " » ". */
const TITLE_SEAM = /\s+[|\-–—·•»«:]+\s+|\s*\|\s*/;

/**
 * The site's own name: what its metadata says, else the part of the window title that its address echoes
 * ("Story - Evening Star" on eveningstar.example), else the address's host.
 */
export function findSiteName(meta: MetaTags, linked: readonly LinkedArticle[], windowTitle: string, url: string): string {
  const said = meta.first('og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher');
  const host = hostOf(url);
  const squeezed = host.replace(/\.[a-z.]+$/, '').replace(/[^a-z0-9]/g, '');
  const publisher = linked.find((article) => article.publisher)?.publisher;
  // Some pages give their section for the site; the publisher that the address echoes is the better witness.
  const isSection = publisher && said && squeeze(publisher) === squeezed && !squeezed.includes(squeeze(said));
  if (said && said !== windowTitle && !isSection && !/^https?:/i.test(said)) return plainText(said, 100);
  if (publisher) return plainText(publisher, 100);
  for (const part of windowTitle.split(TITLE_SEAM).reverse()) {
    const folded = foldText(part).replace(/ /g, '').replace(/^the/, '');
    if (folded.length > 2 && (folded === squeezed || squeezed.replace(/^the/, '').endsWith(folded))) return plainText(part, 100);
  }
  return host;
}

/** The address's host without "www."; empty where the address is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|m|amp|edition)\./, '') : '';
}

/** A window title without the site's name and section names at its end or start. */
export function stripSiteName(title: string, siteName: string, url: string): string {
  const names = [siteName, hostOf(url), hostOf(url).split('.').at(-2) ?? ''].map((name) => squeeze(name)).filter(Boolean);
  const isName = (part: string): boolean => names.includes(squeeze(part)) || names.some((name) => name.length > 4 && squeeze(part).startsWith(name));
  const parts = title.split(TITLE_SEAM);
  let kept = title;
  if (parts.length > 1 && isName(parts[0] ?? '')) kept = kept.slice((parts[0] ?? '').length).replace(/^\s*[|\-–—·•»«:]+\s*/, '');
  for (let last = parts.pop(); last !== undefined && parts.length && isName(last); last = parts.pop()) {
    kept = kept.slice(0, kept.lastIndexOf(last)).replace(/\s*[|\-–—·•»«:]+\s*$/, '');
  }
  return kept.trim() || title;
}

function squeeze(name: string): string {
  return foldText(name).replace(/^the /, '').replace(/ /g, '');
}
