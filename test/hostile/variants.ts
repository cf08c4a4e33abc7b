import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import type { BrowserKind } from '../browser/find-browser.ts';
import { PROJECT } from '../commands/program.ts';

/** Greenroom with one of its walls taken away: the checks must see it. */
export interface Variant {
  name: string;
  /** The checks that must fail. */
  seenBy: readonly number[];
  /** What is changed, by file: each text must be there exactly once or the variant is none. */
  patches: readonly { file: string; from: string | RegExp; to: string }[];
}

const POLICY = { file: 'wxt.config.ts', from: 'content_security_policy: { extension_pages: PAGE_POLICY },', to: '' };
const ALWAYS_PICTURES = { file: 'entrypoints/reader/OpenReader.tsx', from: 'useState(props.settings)', to: "useState<Settings>({ ...props.settings, pictures: 'on' })" };

export const VARIANTS: readonly Variant[] = [
  {
    name: 'the page as raw HTML in the clean view',
    seenBy: [1],
    patches: [
      POLICY,
      { file: 'lib/story.ts', from: '    article,\n', to: "    article: Object.assign(article, { children: [{ type: 'element' as const, tagName: 'section' as const, properties: { source: document.body.innerHTML }, children: [] }] }),\n" },
      { file: 'components/EmbedCard.tsx', from: "  if (role === 'page')", to: "  if (!role) return <div dangerouslySetInnerHTML={{ __html: source ?? '' }} />;\n  if (role === 'page')" },
    ],
  },
  { name: 'the browser’s default policy', seenBy: [4], patches: [POLICY] },
  {
    name: 'files that pages may load',
    seenBy: [15],
    patches: [{ file: 'wxt.config.ts', from: POLICY.from, to: `${POLICY.from} web_accessible_resources: [{ resources: ['reader.html', 'icon/*'], matches: ['<all_urls>'] }],` }],
  },
  { name: 'any scheme in addresses', seenBy: [1], patches: [{ file: 'lib/article/safe-url.ts', from: '|| !schemes.has(url.protocol)', to: "|| (!schemes.has(url.protocol) && url.protocol === 'none:')" }] },
  { name: 'pictures whatever the reader chose', seenBy: [6], patches: [ALWAYS_PICTURES] },
  { name: 'pictures that say where they are shown', seenBy: [1], patches: [{ file: 'components/FigureView.tsx', from: 'referrerPolicy="no-referrer"', to: 'crossOrigin="anonymous"' }] },
  { name: 'messages of anybody', seenBy: [16], patches: [{ file: 'lib/messages.ts', from: /return fromOwnPage \|\| [^;]+;/, to: 'return fromOwnPage || true;' }] },
];

/** Builds a variant in a copy of the sources; gives the build's folder and how to take it away again. */
export function buildVariant(variant: Variant, kind: BrowserKind): { extension: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'greenroom-variant-'));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (const part of ['assets', 'components', 'entrypoints', 'lib', 'package.json', 'tsconfig.json', 'wxt.config.ts']) cpSync(path.join(PROJECT, part), path.join(folder, part), { recursive: true });
    symlinkSync(path.join(PROJECT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    for (const { file, from, to } of variant.patches) {
      const source = readFileSync(path.join(folder, file), 'utf8');
      const changed = source.replace(from, () => to);
      if (changed === source) throw new Error(`“${variant.name}” finds nothing to change in ${file}: write it anew.`);
      writeFileSync(path.join(folder, file), changed);
    }
    const browser = kind === 'chromium' ? 'chrome' : 'firefox';
    for (const args of [['prepare'], ['build', '-b', browser]]) {
      const { status, stdout, stderr } = spawnSync(path.join(PROJECT, 'node_modules', '.bin', 'wxt'), args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
      if (status !== 0) throw new Error(`wxt ${args.join(' ')} of “${variant.name}” failed:\n${stdout}\n${stderr}`);
    }
    return { extension: path.join(folder, '.output', `${browser}-mv3`), remove };
  } catch (error) {
    remove();
    throw error;
  }
}
