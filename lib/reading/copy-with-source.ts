import type { Story } from '../model.ts';
import { asSpoken } from './as-spoken.ts';
import type { Saying } from './who-said-what.ts';

/**
 * A quotation as one would put it into a message: the words, who said them and to whom, and where they were read.
 * The words are joined with an ellipsis where the speech goes on after a break.
 */
export function copyWithSource(saying: Pick<Saying, 'texts' | 'outlet' | 'certainty'>, speaker: string | null, story: Pick<Story, 'title' | 'siteName' | 'canonicalUrl'>): string {
  const words = `“${saying.texts.map(asSpoken).join(' … ')}”`;
  const doubt = saying.certainty === 'likely' ? ' (?)' : '';
  const by = [speaker === null ? '' : speaker + doubt, saying.outlet ?? ''].filter(Boolean).join(', ');
  const source = [story.title, story.siteName].filter(Boolean).join(', ');
  return [by ? `${words} (${by})` : words, source, story.canonicalUrl].join('\n');
}
