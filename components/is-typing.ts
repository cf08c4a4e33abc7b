/** Whether a key goes into a text or a choice; on a checkbox or a radio button a letter is nobody's, and acts as anywhere. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
