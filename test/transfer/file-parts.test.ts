import { describe, expect, it } from 'vitest';
import { FileParts } from '../../lib/transfer/files/file-parts.ts';

const MILLION = 1_000_000;

async function fileOf(texts: readonly string[]): Promise<{ text: string; parts: number }> {
  const parts = new FileParts();
  for (const text of texts) parts.write(text);
  const taken = parts.take();
  return { text: await new Blob(taken).text(), parts: taken.length };
}

describe('the parts of a file', () => {
  it('are the texts one after the other, whatever their letters', async () => {
    const texts = ['{"a":1}\n', '', 'señora ', 'ليلى', '“quite reckless” ', '🦭🦭', '\n'];
    expect((await fileOf(texts)).text).toBe(texts.join(''));
  });

  it('are few where the texts are many, and whole where one is longer than a part', async () => {
    const many = Array.from({ length: 30_000 }, (_, at) => `line ${String(at)} of the harbour, where the gulls are, and nobody else was ever seen\n`);
    const long = '…'.repeat(4 * MILLION);
    const { text, parts } = await fileOf([...many, long, 'the end']);
    expect(text === `${many.join('')}${long}the end`).toBe(true);
    expect(parts).toBeLessThan(8);
  });

  it('that are taken are not given again, and stay as they were', async () => {
    const parts = new FileParts();
    parts.write('first');
    const first = parts.take();
    parts.write('later');
    expect(await new Blob(parts.take()).text()).toBe('later');
    expect(await new Blob(first).text()).toBe('first');
    expect(parts.take()).toEqual([]);
  });
});
