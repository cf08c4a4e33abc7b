import controls from '../../assets/styles/controls.css?inline';
import pageUi from '../../assets/styles/page-ui.css?inline';
import tokens from '../../assets/styles/tokens.css?inline';

/** A length that hangs on the page's own font size: `0.75rem`, `-.5rem`. */
const REM = /(-?\d*\.?\d+)rem\b/g;
const ROOT_SIZE = 16;

/** The style of what we show on a page. Pages set their own root font size, so lengths are in pixels here. */
export function pageStyle(): string {
  const lengths = [tokens.replaceAll(':root', ':host'), controls, pageUi].join('\n');
  return lengths.replace(REM, (_whole, size: string) => `${String(Number(size) * ROOT_SIZE)}px`);
}
