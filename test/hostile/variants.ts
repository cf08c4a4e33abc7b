import type { Patch } from '../commands/build-variant.ts';

/** Greenroom with one of its walls taken away: the checks must see it. */
export interface Variant {
  name: string;
  /** The checks that must fail. */
  seenBy: readonly number[];
  patches: readonly Patch[];
}

const POLICY = { file: 'wxt.config.ts', find: 'content_security_policy: { extension_pages: PAGE_POLICY },', put: '' };
const ALWAYS_PICTURES = { file: 'entrypoints/reader/OpenReader.tsx', find: 'useState(props.settings)', put: "useState<Settings>({ ...props.settings, pictures: 'on' })" };

export const VARIANTS: readonly Variant[] = [
  {
    name: 'the page as raw HTML in the clean view',
    seenBy: [1],
    patches: [
      POLICY,
      { file: 'lib/story.ts', find: '    article,\n', put: "    article: Object.assign(article, { children: [{ type: 'element' as const, tagName: 'section' as const, properties: { source: document.body.innerHTML }, children: [] }] }),\n" },
      { file: 'components/reader/story/EmbedCard.tsx', find: "  if (role === 'page')", put: "  if (!role) return <div dangerouslySetInnerHTML={{ __html: source ?? '' }} />;\n  if (role === 'page')" },
    ],
  },
  { name: 'the browser’s default policy', seenBy: [4], patches: [POLICY] },
  {
    name: 'files that pages may load',
    seenBy: [15],
    patches: [{ file: 'wxt.config.ts', find: POLICY.find, put: `${POLICY.find} web_accessible_resources: [{ resources: ['reader.html', 'icon/*'], matches: ['<all_urls>'] }],` }],
  },
  { name: 'any scheme in addresses', seenBy: [1], patches: [{ file: 'lib/article/safe-url.ts', find: '|| !schemes.has(url.protocol)', put: "|| (!schemes.has(url.protocol) && url.protocol === 'none:')" }] },
  { name: 'pictures whatever the reader chose', seenBy: [6], patches: [ALWAYS_PICTURES] },
  { name: 'pictures that say where they are shown', seenBy: [1], patches: [{ file: 'components/reader/story/FigureView.tsx', find: 'referrerPolicy="no-referrer"', put: 'crossOrigin="anonymous"' }] },
  { name: 'messages of anybody', seenBy: [16], patches: [{ file: 'lib/messages.ts', find: /return fromOwnPage \|\| [^;]+;/, put: 'return fromOwnPage || true;' }] },
];
