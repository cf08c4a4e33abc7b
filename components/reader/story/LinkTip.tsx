import type { RefObject } from 'preact';
import { linkTarget } from '../../../lib/reading/link-target.ts';
import { floatAbove } from '../float-below.ts';
import { Icon } from '../../Icon.tsx';
import { useTip } from '../use-tip.ts';

const WIDTH = 260;

/** Where a link of the story leads, shown at the link under the pointer or with the focus. Nothing is asked for. */
export function LinkTip({ article }: { article: RefObject<HTMLElement | null> }) {
  const tip = useTip(article, (element) => {
    const at = element.closest<HTMLAnchorElement>('.story-body a[target]');
    const told = at && linkTarget(at.href);
    return at && told && { at, told };
  });
  if (!tip) return null;
  return (
    <div class="link-tip" aria-hidden="true" data-part="link-tip" dir="ltr" style={floatAbove(tip.box, WIDTH)}>
      <Icon name="original" />
      <span>
        <strong>{tip.told.host}</strong>
        {tip.told.path}
      </span>
    </div>
  );
}
