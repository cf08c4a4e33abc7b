/** Elements that never hold words of the story. Their subtree is numbered but not read. */
export const SKIPPED = new Set(
  'script style template noscript svg math head link meta base title canvas object embed applet map area select option optgroup datalist textarea input button progress meter dialog nav menu frameset frame noframes'.split(
    ' ',
  ),
);

/** Elements that stand on a line of their own whatever is in them. */
export const BLOCK = new Set(
  'html body address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements that stand for a picture, a player or a frame. */
export const MEDIA = new Set(['img', 'picture', 'video', 'audio', 'iframe', 'amp-img', 'amp-iframe', 'amp-youtube']);

export const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
