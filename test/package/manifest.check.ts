import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT, filesOf } from './built.ts';

/** Everything that the install asks for. None of these shows a warning; no host is asked for. */
const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

/** Every key that a manifest may have, so that none comes in unseen. */
const KEYS = ['action', 'background', 'commands', 'content_security_policy', 'default_locale', 'description', 'icons', 'incognito', 'manifest_version', 'name', 'omnibox', 'optional_host_permissions', 'optional_permissions', 'options_ui', 'permissions', 'short_name', 'version'];
const OWN_KEYS = { chrome: ['minimum_chrome_version', 'side_panel'], firefox: ['browser_specific_settings', 'sidebar_action'] };

function manifestOf(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
}

describe.each(Object.entries(BUILT))('the manifest for %s', (name, folder) => {
  const manifest = manifestOf(folder);

  it('is of version 3', () => {
    expect(manifest['manifest_version']).toBe(3);
  });

  it('has these keys and no others', () => {
    expect(Object.keys(manifest).sort()).toEqual([...KEYS, ...(name === 'firefox' ? OWN_KEYS.firefox : OWN_KEYS.chrome)].sort());
    expect(manifest['background']).toEqual(name === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' });
    expect(manifest['action']).toEqual({ default_title: 'Greenroom', default_popup: 'popup.html' });
    expect(manifest['options_ui']).toEqual({ open_in_tab: true, page: 'options.html' });
  });

  it('asks for these permissions and no others', () => {
    // Firefox shows its sidebar without one.
    expect([...(manifest['permissions'] as string[])].sort()).toEqual(name === 'firefox' ? PERMISSIONS : [...PERMISSIONS, 'sidePanel'].sort());
  });

  it.each(['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable'])(
    'has no %s',
    (key) => {
      expect(manifest[key] ?? []).toEqual([]);
    },
  );

  it('asks for downloads only where the reader chooses automatic backups', () => {
    expect(manifest['optional_permissions']).toEqual(['downloads']);
  });

  it('can ask for a site only when the reader chooses it, one at a time', () => {
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
  });

  it('shows the library beside any page, and never by itself', () => {
    if (name === 'firefox') expect(manifest['sidebar_action']).toMatchObject({ default_panel: 'library.html', open_at_install: false });
    else expect(manifest['side_panel']).toEqual({ default_path: 'library.html' });
    expect(manifest['omnibox']).toEqual({ keyword: 'gr' });
  });

  it('stays out of private windows', () => {
    expect(manifest['incognito']).toBe('not_allowed');
  });

  it('lets no string become HTML or code on its own pages', () => {
    const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
    const rules = new Map(policy.split(/;\s*/).map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]));
    expect(rules.get('default-src')).toBe("'none'");
    expect(rules.get('script-src')).toBe("'self'");
    expect(rules.get('style-src')).toBe("'self'");
    expect(rules.get('object-src')).toBe("'none'");
    expect(rules.get('base-uri')).toBe("'none'");
    expect(rules.get('form-action')).toBe("'none'");
    expect(rules.get('frame-ancestors')).toBe("'none'");
    expect(rules.get('require-trusted-types-for')).toBe("'script'");
    expect(rules.get('trusted-types')).toBe("'none'");
    expect(rules.get('img-src')).toBe("'self' data: blob: https: http:");
    expect(rules.get('font-src')).toBe("'self'");
    expect(rules.get('connect-src')).toBe("'self'");
    expect([...rules.keys()]).toHaveLength(12);
  });

  it('has an icon for each size and the English texts', () => {
    const files = filesOf(folder);
    for (const icon of Object.values(manifest['icons'] as Record<string, string>)) expect(files).toContain(path.normalize(icon).replace(/^\//, ''));
    expect(files).toContain(path.join('_locales', 'en', 'messages.json'));
  });

  it('names its shortcuts, the popup at Alt+Shift+G', () => {
    const commands = manifest['commands'] as Record<string, { suggested_key?: { default: string } }>;
    expect(Object.keys(commands).sort()).toEqual(['_execute_action', 'read-page', 'save-page', 'tidy-page']);
    expect(commands['_execute_action']?.suggested_key?.default).toBe('Alt+Shift+G');
  });
});

describe('the manifest for Firefox alone', () => {
  it('has a fixed id, says that it collects nothing, and needs a version that has what is used', () => {
    const { gecko } = manifestOf(BUILT.firefox)['browser_specific_settings'] as { gecko: Record<string, unknown> };
    expect(gecko['id']).toMatch(/^[\w.-]+@[\w.-]+$/);
    expect(gecko['data_collection_permissions']).toEqual({ required: ['none'] });
    // 140: CSS Custom Highlights; 142: data_collection_permissions on Android too.
    expect(Number.parseInt(String(gecko['strict_min_version']), 10)).toBeGreaterThanOrEqual(140);
  });
});
