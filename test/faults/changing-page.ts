import type { ServedPage } from '../sample/serve.ts';

/**
 * A page that is another story each time it is asked: the same number stands in its title, its address and in every
 * paragraph. A saved story whose parts hold different numbers, or lacks a part, was saved by halves.
 * @param isNoise words that no disk can store in less room
 */
export function changingPage(paragraphs: number, isNoise = false): ServedPage {
  const filler = (): string => (isNoise ? noise() : 'The rowboat lay by the jetty and nobody from the choir had asked whose it was. '.repeat(4));
  return {
    body: `<!doctype html><html lang="en"><head><title>Turn 0</title><link rel="canonical" href="/turn/0">
<meta property="og:site_name" content="The Turns"></head><body><article><h1>Turn 0</h1>
${Array.from({ length: paragraphs }, () => `<p><span class="turn">Turn 0</span>. ${filler()}</p>`).join('\n')}
</article><script>
window.turnTo = (number, isSame) => {
  document.title = 'Turn ' + number;
  document.querySelector('h1').textContent = 'Turn ' + number;
  document.querySelector('link').href = location.origin + '/turn/' + (isSame ? 'same' : number);
  for (const place of document.querySelectorAll('.turn')) place.textContent = 'Turn ' + number;
};
</script></body></html>`,
  };
}

function noise(): string {
  return `It was ${Array.from({ length: 40 }, () => Math.random().toString(36).slice(2, 10).replace(/\d/g, 'e')).join(' ')}, as they say.`;
}
