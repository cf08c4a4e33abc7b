// The control: the same vectors as plain innerHTML in frames without any wall. Counts those that run.
window.runControl = async (vectors) => {
  const ran = new Array(vectors.length).fill(false);
  const EVENTS = 'load error click mouseover mousemove mouseenter focus blur keydown input change toggle pointerdown pointerover wheel drag copy paste animationstart begin scroll contextmenu dblclick mousedown mouseup mouseout submit'.split(' ');
  const frames = vectors.map((html, at) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    document.body.append(frame);
    const inner = frame.contentWindow;
    const say = () => void (ran[at] = true);
    for (const name of ['alert', 'confirm', 'prompt', 'print']) inner[name] = say;
    try {
      inner.document.body.innerHTML = html;
    } catch { /* A vector that breaks its own frame. */ }
    return frame;
  });
  await new Promise((resolve) => setTimeout(resolve, 400));
  for (const frame of frames) {
    try {
      for (const element of frame.contentDocument.querySelectorAll('*')) {
        for (const type of EVENTS) element.dispatchEvent(new Event(type, { bubbles: false, cancelable: true }));
        if (/^\s*javascript:/i.test(element.getAttribute('href') ?? '')) element.click?.();
      }
    } catch { /* The frame went elsewhere. */ }
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  for (const frame of frames) frame.remove();
  return ran.filter(Boolean).length;
};
