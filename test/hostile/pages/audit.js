// Runs in the clean view. Fires every event at every element of the story, then says what is there that must not be.
(async () => {
  const story = document.querySelector('[data-part="article"]');
  const body = document.querySelector('.story-body');
  const problems = [];
  if (!story || !body) return { problems: ['no story'], text: '', elements: 0, ran: [], flags: [] };
  const TAGS = new Set('p h2 h3 h4 ul ol li dl dt dd blockquote pre hr br figure img figcaption table thead tbody tr th td a em strong s sub sup code small cite q bdi bdo ruby rt rp section span mark button div'.split(' '));
  const NAMES = new Set('href target rel referrerpolicy src alt width height loading decoding lang dir start value colspan rowspan class type tabindex role data-block data-hang data-part data-aside data-quote data-speaker data-certainty data-label data-colour data-line data-highlight data-marker data-noted data-picture aria-label aria-hidden'.split(' '));
  // Attributes that only parts of Greenroom's own have.
  const OWN_NAMES = { 'aria-description': '.quote-label, .picture-open', 'data-begins': '.quote-mark[data-begins=""]' };
  const CLASSES = new Set('figure figure-words caption credit subhead picture-gone picture-open card card-video card-post card-head card-author card-words card-link further-page table-place quote-mark quote-label quote-label-margin quote-label-line quote-label-name quote-label-outlet highlight sr-only quote-end icon'.split(' '));
  const ACTIVE = 'script:not([src^="/"]):not([src^="./"]), iframe, frame, frameset, object, embed, applet, base, form, style, math, template, animate, set, foreignObject, marquee, video, audio, source, track, portal, noscript, plaintext, xmp, meta[http-equiv], isindex, keygen, body ~ *';
  // A vector that came through may be a form that shadows these names.
  const namesOf = (element) => Element.prototype.getAttributeNames.call(element);
  const valueOf = (element, name) => Element.prototype.getAttribute.call(element, name);
  const show = (element) => element.outerHTML.slice(0, 160);
  const isOwnIcon = (element) => element.closest('svg.icon') !== null;
  const isOwnLabel = (element) => element.matches('.quote-label') && (element.localName === 'button' || element.getAttribute('href') === '#people');
  // The room of a picture that has not come yet: Greenroom's own, and a length alone.
  const isRoom = (element) => element.localName === 'img' && [...element.style].every((property) => property === 'inline-size');
  const schemes = /^(?:https?|mailto):$/;

  const EVENTS = 'load error click dblclick mousedown mouseup mouseover mouseout mousemove mouseenter mouseleave pointerdown pointerover pointerenter focus blur focusin focusout keydown keyup keypress input change submit toggle beforetoggle scroll scrollend wheel drag dragstart dragend drop copy cut paste animationstart animationend transitionend begin end repeat start finish bounce loadstart canplay play message hashchange popstate pageshow resize beforeprint afterprint contextmenu auxclick select selectstart touchstart touchend'.split(' ');
  const stay = (event) => event.preventDefault();
  document.addEventListener('click', stay);
  const all = [...body.querySelectorAll('*')];
  for (const element of all) {
    if (isOwnLabel(element)) continue; // Its click jumps to a panel.
    for (const type of EVENTS) {
      if (type === 'error' && element.tagName === 'IMG') continue; // Ours too: it takes a picture away that did not come.
      element.dispatchEvent(new Event(type, { bubbles: false, cancelable: true }));
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 30));
  document.removeEventListener('click', stay);

  for (const element of body.querySelectorAll('*')) {
    if (isOwnIcon(element)) continue;
    const isLabel = isOwnLabel(element);
    if (!TAGS.has(element.localName) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') problems.push(`element ${show(element)}`);
    for (const name of namesOf(element)) if (!NAMES.has(name) && !(name in OWN_NAMES && element.matches(OWN_NAMES[name])) && !(name === 'style' && isRoom(element))) problems.push(`attribute ${name} in ${show(element)}`);
    for (const name of (valueOf(element, 'class') ?? '').split(/\s+/).filter(Boolean)) if (!CLASSES.has(name)) problems.push(`class ${name} in ${show(element)}`);
    if (element.localName === 'a' && element.hasAttribute('href') && !isLabel) {
      if (!schemes.test(element.protocol) || element.username || element.password) problems.push(`address ${show(element)}`);
      if (element.rel !== 'noopener noreferrer') problems.push(`rel ${show(element)}`);
    }
    // What is shown large is what stands there small, and nothing else.
    if (element.hasAttribute('data-picture') && valueOf(element, 'data-picture') !== valueOf(element.querySelector('img'), 'src')) problems.push(`another picture ${show(element)}`);
    if (element.localName === 'img') {
      const { protocol } = new URL(element.getAttribute('src'), location.href);
      if (!/^https?:$/.test(protocol)) problems.push(`picture ${show(element)}`);
      if (element.referrerPolicy !== 'no-referrer' || element.crossOrigin !== null) problems.push(`picture asks as somebody ${show(element)}`);
    }
  }
  for (const element of document.querySelectorAll('*')) {
    for (const name of namesOf(element)) {
      const value = valueOf(element, name) ?? '';
      if (/^on/i.test(name)) problems.push(`handler ${name} in ${show(element)}`);
      if (/^(?:href|src|action|formaction|data|poster|xlink:href)$/.test(name) && /^[\s\u0000-\u0020]*(?:javascript|vbscript|data):/i.test(value)) problems.push(`script address in ${show(element)}`);
    }
    if (element.shadowRoot) problems.push(`shadow root in ${show(element)}`);
  }
  for (const element of document.querySelectorAll(ACTIVE)) problems.push(`active ${show(element)}`);
  for (const svg of document.querySelectorAll('svg')) if (!svg.matches('.icon, .mark-sign')) problems.push(`drawing ${show(svg)}`);
  const flags = ['vulnerable', 'xss', 'pwned', 'x', 'a', 'Safe'].filter((name) => Object.hasOwn(window, name) || Object.hasOwn(document, name));
  return { problems, text: story.textContent, elements: all.length, ran: [...(window.greenroomRan ?? ['no listeners'])], violations: [...(window.greenroomViolations ?? [])], flags };
})();
