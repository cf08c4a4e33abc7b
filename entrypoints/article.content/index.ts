import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerAsPage } from '../../lib/messages.ts';
import { captureStory } from './capture.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(ctx) {
    const stop = answerAsPage({
      capture: () => Promise.resolve(captureStory()),
      toggleTidy: () => Promise.resolve({ ok: false, code: 'broken-page' }),
      saySaved: () => Promise.resolve({ ok: true, value: null }),
    });
    ctx.onInvalidated(stop);
  },
});
