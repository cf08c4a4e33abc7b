/**
 * The least that Greenroom reaches on the real pages of `../shared/gold`, in per cent: what we really have, less a little.
 * The set is `dev` (annotated pages) or `news` (body text only).
 */
export const FLOORS: readonly { set: 'dev' | 'news'; group: string; figure: string; least: number }[] = [
  { set: 'dev', group: 'article', figure: 'f1', least: 99.6 },
  { set: 'dev', group: 'clutter', figure: 'insideRemoved', least: 97 },
  { set: 'dev', group: 'clutter', figure: 'creditsRemoved', least: 93 },
  { set: 'dev', group: 'metadata', figure: 'title', least: 96 },
  { set: 'dev', group: 'metadata', figure: 'byline', least: 97 },
  { set: 'dev', group: 'metadata', figure: 'date', least: 95 },
  { set: 'dev', group: 'metadata', figure: 'dek', least: 85 },
  { set: 'dev', group: 'comments', figure: 'found', least: 95 },
  { set: 'dev', group: 'quotes', figure: 'detectionF1', least: 95 },
  { set: 'dev', group: 'quotes', figure: 'speakerRight', least: 92 },
  { set: 'dev', group: 'quotes', figure: 'endToEndF1', least: 84.5 },
  { set: 'dev', group: 'quotes', figure: 'titlesRejected', least: 95 },
  { set: 'dev', group: 'quotes', figure: 'sureRight', least: 97 },
  { set: 'dev', group: 'quotes', figure: 'sureShare', least: 75 },
  { set: 'dev', group: 'quotes', figure: 'outletPrecision', least: 90 },
  { set: 'dev', group: 'quotes', figure: 'outletRecall', least: 75 },
  { set: 'news', group: 'article', figure: 'f1', least: 97.5 },
];
