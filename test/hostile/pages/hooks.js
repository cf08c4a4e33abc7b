// Runs before everything else in a page: whatever a vector calls to say "I ran" is written down.
(() => {
  const ran = [];
  Object.defineProperty(window, 'greenroomRan', { value: ran });
  Object.defineProperty(window, 'greenroomViolations', { value: [] });
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = () => void ran.push(name);
  document.addEventListener('securitypolicyviolation', (event) => {
    window.greenroomViolations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
})();
