import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import '../english-words.ts';

/** A component on a page of its own, as a reader meets it. */
export interface Shown {
  page: HTMLElement;
  /** The element with this role and name; throws where there is none. */
  button: (name: string) => HTMLButtonElement;
  click: (element: Element | null | undefined) => Promise<void>;
  type: (field: HTMLInputElement | HTMLTextAreaElement | null, text: string) => Promise<void>;
  again: (component: ComponentChild) => Promise<void>;
}

let before: HTMLElement | null = null;

/** Shows a component; each test has the page for itself. */
export async function show(component: ComponentChild): Promise<Shown> {
  // What was shown before must not listen any more.
  if (before) render(null, before);
  const page = document.createElement('div');
  before = page;
  document.body.replaceChildren(page);
  const again = async (next: ComponentChild): Promise<void> => {
    await act(() => {
      render(next, page);
    });
  };
  await again(component);
  return {
    page,
    again,
    button(name) {
      const found = [...page.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name);
      if (!found) throw new Error(`There is no button “${name}”: ${[...page.querySelectorAll('button')].map((one) => one.getAttribute('aria-label') ?? one.textContent).join(' | ')}`);
      return found;
    },
    async click(element) {
      await act(() => {
        element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      });
    },
    async type(field, text) {
      await act(() => {
        if (!field) throw new Error('There is no field.');
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
    },
  };
}

/** Waits for the next frame, and for what is drawn in it. */
export function frame(): Promise<void> {
  return act(() => new Promise<void>((resolve) => requestAnimationFrame(() => { resolve(); }))); // prettier-ignore
}
