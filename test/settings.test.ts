import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings } from '../lib/settings.ts';

describe('settings', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it('that are changed at the same moment keep both changes', async () => {
    await Promise.all([changeSettings({ face: 'serif' }), changeSettings({ theme: 'contrast' }), changeSettings({ speed: 1.5 })]);
    expect(await readSettings()).toMatchObject({ face: 'serif', theme: 'contrast', speed: 1.5 });
  });

  it('that are damaged are the default, field by field', async () => {
    await fakeBrowser.storage.local.set({ settings: { theme: 'plaid', face: 'sans', voices: 'none', speed: 99 } });
    expect(await readSettings()).toMatchObject({ theme: 'system', face: 'sans', voices: {}, speed: 1 });
  });

  it('hold the names of the marker pens, one by one', async () => {
    await changeSettings({ markers: { amber: 'to check', mint: '', sky: '', rose: 'lovely' } });
    expect((await readSettings()).markers).toEqual({ amber: 'to check', mint: '', sky: '', rose: 'lovely' });
    await fakeBrowser.storage.local.set({ settings: { markers: { amber: 'to check', mint: 7, rose: 'x'.repeat(900) } } });
    expect((await readSettings()).markers).toEqual({ amber: 'to check', mint: '', sky: '', rose: '' });
  });
});
