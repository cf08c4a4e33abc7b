import { mainPart } from './use-focus-left.ts';

/**
 * Gives the focus to the item beside the one that is about to go: the next of its list, else the one before, else the
 * page's main part.
 * @param control what was pressed in the item
 * @param css what takes the focus in the other item
 */
export function focusBeside(control: HTMLElement, css: string): void {
  const item = control.closest('li');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  (beside?.querySelector<HTMLElement>(css) ?? mainPart())?.focus();
}
