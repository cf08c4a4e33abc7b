const SENTENCES = [
  'The kettle choir came back to the pond on Tuesday, nine months after its last whistle, and sang a song that nobody there had heard before.',
  '“We never stopped practising, we only stopped telling people about it,” conductor Mirabel Thatch told the Reed Courier after the second encore.',
  'About forty ducks and a dozen people listened from the bank, most of them with blankets, and stayed until the lamps were lit.',
  'Thatch added that the choir “will sing again in June, this time from a raft,” and asked for biscuits.',
] as const;

/** A page of about so many megabytes: an article with cards and credits between its paragraphs, in invented words. */
export function pageOfMegabytes(megabytes: number): string {
  const parts: string[] = [];
  for (let at = 0, size = 0; size < megabytes * 1e6; at++) {
    const card = at % 7 === 3 ? `<div class="related-card"><a href="/s-${String(at)}">Otter number ${String(at)} opens a shop for hats</a></div>` : '';
    const part = `<p>${String(at)}. ${SENTENCES[at % 4] ?? ''} ${SENTENCES[(at + 1) % 4] ?? ''}</p>${card}`;
    parts.push(part);
    size += part.length;
  }
  return page(parts.join(''));
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
