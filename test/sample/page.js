// What such sites do once their page is there: lazy pictures, a consent bar, and the comments a second time, late.
// `?late=MILLISECONDS` says when the second copy comes (1200 without it; `never` leaves it away).
(() => {
  document.documentElement.className = 'js';
  for (const image of document.querySelectorAll('img.lazy[data-src]')) {
    image.src = image.dataset.src;
    image.classList.add('loaded');
  }

  setTimeout(() => document.getElementById('consent').removeAttribute('hidden'), 150);

  const late = new URLSearchParams(location.search).get('late') ?? '1200';
  if (late === 'never') return;
  setTimeout(() => {
    const panel = document.getElementById('comments-panel');
    for (const child of document.getElementById('post-comments-area').children) {
      const copy = child.cloneNode(true);
      copy.removeAttribute('id');
      for (const inner of copy.querySelectorAll('[id]')) inner.id = `panel-${inner.id}`;
      panel.append(copy);
    }
    panel.removeAttribute('hidden');
    document.documentElement.dataset.comments = 'twice';
  }, Number(late));
})();
