import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rememberedDisplay, showDisplay } from '../components/show-display.ts';

// A script that the head of every page of ours waits for: the reader's theme is there before anything is painted. Firefox
// would paint before a page's module has run; Chromium keeps the paint back until then (see wxt.config.ts).
export default defineUnlistedScript({
  include: ['firefox'],
  main() {
    showDisplay(rememberedDisplay());
  },
});
