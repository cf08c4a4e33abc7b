import type { CleaningStep, Removal } from './draft.ts';

/** The places of reader comments: the Story gives the comments themselves, so nothing is reported. */
export const hideComments: CleaningStep = {
  name: 'comments',
  find(draft) {
    return draft.commentPlaces.map((place): Removal => ({ reason: 'comment-control', nodes: [place], text: '', silent: true }));
  },
};
