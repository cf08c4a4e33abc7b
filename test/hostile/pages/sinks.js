// Runs in an extension page: which of the ways to turn a string into HTML or code are open?
(() => {
  const tries = {
    innerHTML: () => void (document.createElement('p').innerHTML = '<b>x</b>'),
    DOMParser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
    srcdoc: () => void (document.createElement('iframe').srcdoc = '<b>x</b>'),
    template: () => void (document.createElement('template').innerHTML = '<b>x</b>'),
    onclick: () => document.createElement('p').setAttribute('onclick', 'alert(1)'),
    'script.src': () => void (document.createElement('script').src = 'https://a.example/x.js'),
  };
  return Object.entries(tries).filter(([, run]) => {
    try { run(); return true; } catch { return false; }
  }).map(([name]) => name);
})();
