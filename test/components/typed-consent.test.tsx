// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { TypedConsent } from '../../components/TypedConsent.tsx';
import { show } from './render.tsx';

const LOOK = { form: 'f', field: 'i', button: 'b' };

async function form(busy = false) {
  const onConsent = vi.fn();
  const { page, type } = await show(<TypedConsent label="Type 12" number={12} button="Delete" busy={busy} look={LOOK} onConsent={onConsent} />);
  const send = (): void => void page.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  return { page, onConsent, write: (text: string) => type(page.querySelector('input'), text), send };
}

describe('consent to what can’t be undone', () => {
  it('is given by the number alone', async () => {
    const { onConsent, write, send } = await form();
    for (const wrong of ['', '1', '120', 'yes']) {
      await write(wrong);
      send();
    }
    expect(onConsent).not.toHaveBeenCalled();
    await write(' 12 ');
    send();
    expect(onConsent).toHaveBeenCalledOnce();
  });

  it('says at the field that another number was typed, until something else is', async () => {
    const { write, send, page } = await form();
    await write('13');
    await act(send);
    const field = page.querySelector('input');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(page.querySelector(`[id="${field?.getAttribute('aria-describedby') ?? ''}"]`)?.textContent).toBe('That is not 12. Nothing was changed.');
    await write('1');
    expect(field?.getAttribute('aria-invalid')).toBe('false');
  });

  it('does nothing while something else is being done', async () => {
    const { onConsent, write, send } = await form(true);
    await write('12');
    send();
    expect(onConsent).not.toHaveBeenCalled();
  });
});
