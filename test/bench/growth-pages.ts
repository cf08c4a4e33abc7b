const SENTENCES = [
  'The kettle choir came back to the pond on Tuesday, nine months after its last whistle, and sang a song that nobody there had heard before.',
  '“We never stopped practising, we only stopped telling people about it,” conductor Mirabel Thatch told the Reed Courier after the second encore.',
  'About forty ducks and a dozen people listened from the bank, most of them with blankets, and stayed until the lamps were lit.',
  'Thatch added that the choir “will sing again in June, this time from a raft,” and asked for biscuits.',
] as const;

/** What stands around the words of a page: on the dev pages nine tenths of all letters and more are markup and the page's own data. */
const AROUND = {
  classes: 'c-story__row c-story__row--wide u-margin-block-l u-grid@desktop js-viewability',
  data: JSON.stringify({ slot: 'in-content', sizes: [[300, 250], [728, 90], [970, 250]], targeting: { pos: 'mid', zone: 'pond/choirs/kettle', tags: ['otters', 'rafts', 'whistles'] } }).repeat(4),
  sign: `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z '.repeat(12)}"/></svg>`,
};

/** A page of about so many megabytes, of which a tenth is words, as on the dev pages: an article with cards between its paragraphs. */
export function pageOfMegabytes(megabytes: number): string {
  return pageOfParts(megabytes, (at) => `<div class="${AROUND.classes}" data-ad='${AROUND.data}'>${paragraphAt(at)}</div>${cardAt(at)}<script type="application/json">${JSON.stringify({ at, state: AROUND.data })}</script>`);
}

/** A page of about so many megabytes that is nearly nothing but its story. */
export function pageOfWords(megabytes: number): string {
  return pageOfParts(megabytes, (at) => paragraphAt(at) + (at % 7 === 3 ? cardAt(at) : ''));
}

function pageOfParts(megabytes: number, partAt: (at: number) => string): string {
  const parts: string[] = [];
  for (let at = 0, size = 0; size < megabytes * 1e6; at++) {
    const part = partAt(at);
    parts.push(part);
    size += part.length;
  }
  return page(parts.join(''));
}

function paragraphAt(at: number): string {
  return `<p>${String(at)}. ${SENTENCES[at % 4] ?? ''} ${SENTENCES[(at + 1) % 4] ?? ''}</p>`;
}

function cardAt(at: number): string {
  return `<div class="related-card"><a href="/s-${String(at)}">${AROUND.sign}Otter number ${String(at)} opens a shop for hats</a></div>`;
}

/** A page of about so many elements, most of them empty boxes around few words. */
export function pageOfElements(elements: number): string {
  const article = SENTENCES.map((words) => `<p>${words}</p>`).join('').repeat(10);
  return page(article + '<div class="row"><span><b>1</b><i></i></span></div>'.repeat(Math.ceil(elements / 4)));
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><title>Kettle choir returns</title><body><main><article><h1>Kettle choir returns</h1>${body}</article></main></body></html>`;
}

/** A story of about so many words with so many quotations, each under a speaker's name, and a heading now and then. */
export function longStory(words: number, quotations: number): string {
  const parts: string[] = [];
  /** What is left for the writer's own words, beside a quotation of eighteen. */
  const own = Math.max(1, Math.floor(words / quotations) - 18);
  for (let at = 0; at < quotations; at++) {
    const said = `<p>“We never stopped practising for concert number ${String(at)}, we only stopped telling people,” ${at % 2 === 0 ? 'Mirabel Thatch' : 'Oswin Pell'} told the Reed Courier.</p>`;
    const plain = `${String(at)}. ${SENTENCES[0]} ${SENTENCES[2]}`.split(' ').slice(0, own).join(' ');
    parts.push(at % 20 === 5 ? `<h2>Evening number ${String(at)}</h2>` : '', said, `<p>${plain}.</p>`);
  }
  return page(parts.join(''));
}
