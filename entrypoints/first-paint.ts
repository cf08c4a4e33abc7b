import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rememberedDisplay, showDisplay } from '../components/show-display.ts';

// A script that the head of every page of ours waits for: the reader's theme is there before anything is painted. A module
// would come too late.
export default defineUnlistedScript(() => {
  showDisplay(rememberedDisplay());
});
