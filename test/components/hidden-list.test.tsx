// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { HiddenList } from '../../components/reader/story/HiddenList.tsx';
import { show } from './render.tsx';

const LONG = 'Forty kettles were lent to the choir of the lower harbour and one of them came back';

it('the button of a hidden piece is named by whole words of it', async () => {
  const { button } = await show(<HiddenList hidden={[{ reason: 'promo', text: LONG, copies: 1 }]} />);
  expect(button('Show: Forty kettles were lent to the choir of…')).toBeTruthy();
});

it('and by what it does next, without a state that says the same again', async () => {
  const { button, click } = await show(<HiddenList hidden={[{ reason: 'promo', text: 'A kettle', copies: 1 }]} />);
  expect(button('Show: A kettle').hasAttribute('aria-expanded')).toBe(false);
  await click(button('Show: A kettle'));
  expect(button('Hide: A kettle')).toBeTruthy();
});
