/** What a credit line calls the picture, as the alternatives of a pattern. */
export const CREDIT_LABELS =
  'featured images?|header images?|lead images?|main images?|cover images?|images?|photos?|photographs?|photography|' +
  'pictures?|source images?|pics?|pic|screenshots?|screengrabs?|illustrations?|videos?|artwork|stills?|' +
  'bild(?:er|nachweis|quelle)?|fotos?|crédits?(?: photos?)?|crédito|imagen|imagem|créditos?|quelle|foto(?:graf)?';

/** Agencies and libraries that sign alone, as the alternatives of a pattern; case counts. */
export const CREDIT_AGENCIES =
  'Getty(?: Images?)?|GETTY(?: IMAGES)?|AP(?: Photo| Images)?|Associated Press|Reuters|REUTERS|AFP|EPA(?:-EFE)?|EFE|' +
  'Shutterstock(?:\\.com)?|REX(?: Features)?|Rex(?: Features)?|Alamy(?: Stock Photo)?|WireImage|FilmMagic|Splash(?: News)?|' +
  'Backgrid|BACKGRID|AKM-GSI|GC Images|Everett(?: Collection)?|PA(?: Images| Wire)?|WENN(?:\\.com)?|iStock(?:photo)?|Corbis|' +
  'Invision|Photofest|Redux|Zuma(?: Press)?|ZUMA|Instagram|Unsplash|Pexels|Pixabay|Flickr|dpa|imago(?: images)?|' +
  'picture alliance|Abaca|ABACA|Bestimage|BESTIMAGE|Imagn(?: Images)?|USA TODAY(?: Sports| NETWORK)?|Netflix|HBO|Mega|MEGA|' +
  'The Grosby Group|Grosby Group|Wikimedia Commons|Creative Commons|YouTube|NBC(?:Universal)?|CBS|ABC|Sony Pictures|Warner Bros\\.?';
