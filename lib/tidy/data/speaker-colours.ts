/** The colours of speakers as in `assets/styles/tokens.css`: a page's own style can't read our variables. */
export const LIGHT_SPEAKERS = ['#007040', '#7e3d82', '#933d08', '#1e5ba1', '#953447', '#006871', '#5c4a9e', '#666005'];
export const DARK_SPEAKERS = ['#7ed3a6', '#e0a6e3', '#f7a885', '#8fc1ff', '#f9a1ac', '#5ed1de', '#bcb2fd', '#c8c26f'];
export const UNCLEAR_SPEAKER = { light: '#6b675f', dark: '#a5a39a' };
/** Kinds of line as in `assets/styles/marks.css`. */
export const SPEAKER_LINES = ['solid 1.5px', 'dashed 1.5px', 'dotted 1.5px', 'double 1.5px', 'solid 2.5px', 'dashed 2.5px', 'dotted 2.5px', 'double 2.5px'];
