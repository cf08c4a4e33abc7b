import { isTracking } from './canonical-url.ts';

/** An address taken apart: the story it belongs to, and which of the story's pages it names. */
export interface PageAddress {
  url: string;
  /** Host, path and the parameters that count, without the page's number. */
  story: string;
  /** 1 where the address has no number. */
  number: number;
}

/** Parameters that number a story's pages: `?page=2`, `?pg=2`, `?p=2` is left out (WordPress numbers its stories so). */
const PARAMETERS = ['page', 'pg', 'pagenum', 'pageno', 'paged', 'seite', 'pagina', 'pageNumber'];
/** The number as the end of the path: "/story/page/2", "/story/2/", "/story/page-2". */
const SEGMENT = /\/(?:(?:page|seite|pagina|p)[/-]?)?([1-9]\d{0,2})\/?$/i;
/** The number before the ending: "/story-2.html", "/story,2.html", "/story_page2.html". */
const BEFORE_ENDING = /[-_,](?:page|seite|p)?[-_]?([1-9]\d{0,2})(\.\w{3,5})$/i;
/** More pages than a story has: the number names something else. */
const MOST_PAGES = 100;
/** A day or a month at the end of an address is no page: "/2021/04/12". */
const DATE_PATH = /\/(?:19|20)\d{2}\/\d{1,2}(?:\/\d{1,2})?\/?$/;

/** Takes an address apart; null for one that is not of the web. Tracking parameters and fragments don't count. */
export function pageAddress(url: string): PageAddress | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  address.hash = '';
  const host = address.hostname.toLowerCase().replace(/^www\./, '');
  let path = address.pathname.replace(/\/index\.\w{3,5}$/i, '/');
  let number = parameterNumber(address);
  if (number === null && !DATE_PATH.test(path)) {
    const found = SEGMENT.exec(path) ?? BEFORE_ENDING.exec(path);
    const value = found ? Number(found[1]) : 0;
    if (found && value <= MOST_PAGES) {
      number = value;
      path = path.slice(0, found.index) + (found[2] ?? '');
    }
  }
  const others: string[] = [];
  address.searchParams.forEach((value, name) => {
    if (!PARAMETERS.includes(name) && !isTracking(name)) others.push(`${name}=${value}`);
  });
  const story = `${host}${path.replace(/\/+$/, '')}?${others.sort().join('&')}`;
  return { url: address.href, story, number: number ?? 1 };
}

function parameterNumber(address: URL): number | null {
  for (const name of PARAMETERS) {
    const value = Number(address.searchParams.get(name) ?? Number.NaN);
    if (Number.isInteger(value) && value >= 1 && value <= MOST_PAGES) return value;
  }
  return null;
}
