// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { TypedConsent } from '../../components/TypedConsent.tsx';
import { show } from './render.tsx';

const LOOK = { form: 'f', field: 'i', button: 'b' };

async function form(busy = false) {
  const onConsent = vi.fn();
  const { page, type } = await show(<TypedConsent label="Type 12" number={12} button="Delete" busy={busy} look={LOOK} onConsent={onConsent} />);
  const send = (): void => void page.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  return { onConsent, write: (text: string) => type(page.querySelector('input'), text), send };
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

  it('does nothing while something else is being done', async () => {
    const { onConsent, write, send } = await form(true);
    await write('12');
    send();
    expect(onConsent).not.toHaveBeenCalled();
  });
});
