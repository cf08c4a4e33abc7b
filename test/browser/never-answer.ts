/** Runs in a page of ours before anything of it: no question is ever answered. */
export function neverAnswer(): void {
  Object.assign(IDBFactory.prototype, { open: () => new EventTarget() });
  chrome.runtime.sendMessage = () => new Promise(() => undefined);
}

/** The part of the browser's API that is silenced for it. */
declare const chrome: { runtime: { sendMessage: () => Promise<unknown> } };
