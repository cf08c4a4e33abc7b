import type { Result, Story } from '../../lib/model.ts';
import { makeStory } from '../../lib/story.ts';

/** A next page that has not come by then is said to be silent. */
const PATIENCE = 15_000;

/**
 * Makes the story of the next page of the story on this page. It is asked for as the page itself would ask for it, from
 * its own site alone, and is read as a document in which nothing runs and nothing is loaded.
 * @param url absolute; another site's gives `page-not-allowed`
 */
export async function readNext(url: string): Promise<Result<Story>> {
  if (!URL.canParse(url) || new URL(url).origin !== location.origin) return { ok: false, code: 'page-not-allowed' };
  const next = await load(url);
  if (!next) return { ok: false, code: 'page-silent' };
  try {
    const made = makeStory(next, url);
    return made.ok ? { ok: true, value: made.value.story } : made;
  } catch (error) {
    console.warn('Greenroom could not read the next page.', error);
    return { ok: false, code: 'broken-page' };
  }
}

/** The document at an address; null where it is no page, is not there, or does not come in time. */
function load(url: string): Promise<Document | null> {
  return new Promise((resolve) => {
    // A request gives a parsed, inert document without a string of HTML passing through our hands.
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.timeout = PATIENCE;
    request.onload = () => {
      resolve(request.status >= 200 && request.status < 300 ? request.responseXML : null);
    };
    request.onerror = request.ontimeout = request.onabort = () => {
      resolve(null);
    };
    request.send();
  });
}
