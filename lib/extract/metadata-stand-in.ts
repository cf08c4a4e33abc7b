import type { Story } from '../model.ts';
type Metadata = Pick<Story, 'title' | 'dek' | 'byline' | 'siteName' | 'publishedAt' | 'language' | 'direction' | 'canonicalUrl' | 'keyPoints'> & { elements: Element[] };
export function readMetadata(document: Document, url: string): Metadata {
  const h1 = document.querySelector('h1');
  return { title: h1?.textContent?.replace(/\s+/g, ' ').trim() ?? document.title, dek: null, byline: [], siteName: '', publishedAt: null, language: 'en', direction: 'ltr', canonicalUrl: url, keyPoints: [], elements: [] };
}
