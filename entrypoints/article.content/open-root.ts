import { browser } from 'wxt/browser';

/** Opens an element's shadow root, closed ones too: Firefox gives it on the element, Chromium by a call. */
export function openAnyRoot(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!(element instanceof HTMLElement)) return null;
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot instanceof ShadowRoot ? element.openOrClosedShadowRoot : null;
  return chromeDom()?.openOrClosedShadowRoot(element) ?? null;
}

function chromeDom(): { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } | null {
  return 'dom' in browser ? browser.dom : null;
}
