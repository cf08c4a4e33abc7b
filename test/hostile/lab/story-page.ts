import { pageScript } from './page-script.ts';

const WORDS = [
  'The harbour festival came back to the old pier on Tuesday, nine months after the last storm, with a song that nobody there had heard before.',
  '“We never stopped practising, we only stopped telling people about it,” said Mirabel Thatch, who has led the choir since it began.',
  'About forty people listened from the bank, most of them with blankets, and stayed until the lamps were lit along the water.',
  'The choir will sing again in June, this time from a raft, and asks its listeners to bring something warm to sit on.',
];

export const HEADLINE = 'Harbour Choir Returns To The Pier With A New Song';
export const PARAGRAPHS = WORDS.map((words) => `<p>${words}</p>`).join('\n');

/** An article page; `inside` stands between its paragraphs, `head` in its head, `after` behind the article. */
export function storyPage({ head = '', inside = '', after = '', title = HEADLINE }: { head?: string; inside?: string; after?: string; title?: string } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title>${head}</head>
<body><main><article><h1>${title}</h1>${PARAGRAPHS}${inside}${PARAGRAPHS.replaceAll('Tuesday', 'Friday').replaceAll('June', 'May')}</article></main>${after}</body></html>`;
}

/** The page's own policy while vectors stand in it: only the script that puts them there runs, so that none fires there. */
export const BATCH_POLICY = "default-src 'none'; script-src 'nonce-batch'";

/** A page whose script puts each vector into its own element between paragraphs that carry `canaryN`. */
export function batchPage(vectors: readonly string[], first: number): string {
  const list = JSON.stringify(vectors).replaceAll('<', '\\u003c');
  return storyPage({ after: `<script nonce="batch">const FIRST = ${String(first)}; const VECTORS = ${list};\n${pageScript('batch')}</script>` });
}
