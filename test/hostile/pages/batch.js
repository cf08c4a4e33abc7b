// Runs in a story's page: puts each vector into its own element, as the page's own HTML. `VECTORS` stands before this.
// A vector may shadow names of the document: what is needed is taken first.
(() => {
  const make = document.createElement.bind(document);
  const article = document.querySelector('article');
  VECTORS.forEach((html, at) => {
    const paragraph = make('p');
    paragraph.textContent = `Paragraph canary${FIRST + at} tells of the harbour festival, of the long rehearsals before it, and of the people who came from three towns to see it.`;
    const place = make(at % 2 ? 'p' : 'div');
    place.innerHTML = at % 2 ? `The next words are strange ones, and they stand in a sentence: <span>${html}</span>` : html;
    article.append(paragraph, place);
  });
})();
