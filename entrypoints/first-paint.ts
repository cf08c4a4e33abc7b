import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rememberedDisplay, showDisplay } from '../components/show-display.ts';

// A script that the clean view's head waits for: its theme is there before anything is painted. A module would come too late.
export default defineUnlistedScript(() => {
  showDisplay(rememberedDisplay());
});
