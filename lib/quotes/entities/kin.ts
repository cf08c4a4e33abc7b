/** Roles that say the same of a person: `the actor` for somebody called a star. */
const KIN: string[][] = [
  ['actor', 'actress', 'star', 'performer'],
  ['singer', 'songstress', 'crooner', 'vocalist', 'musician', 'artist', 'hitmaker', 'songwriter', 'singer-songwriter', 'rapper', 'star', 'frontman', 'popstar', 'performer'],
  ['director', 'filmmaker', 'helmer', 'film-maker', 'maker'],
  ['writer', 'author', 'novelist', 'screenwriter', 'maker', 'creator', 'showrunner'],
  ['comedian', 'comic', 'comedienne', 'funnyman'],
  ['host', 'presenter', 'anchor', 'broadcaster', 'personality'],
  ['expert', 'coordinator', 'analyst', 'commentator', 'professor', 'specialist', 'psychologist', 'historian', 'therapist', 'consultant'],
  ['source', 'insider', 'friend', 'pal', 'sources', 'insiders', 'friends'],
  ['spokesperson', 'spokesman', 'spokeswoman', 'rep', 'representative', 'publicist'],
  ['lawyer', 'attorney', 'lawyers', 'attorneys'],
  ['company', 'studio', 'network', 'firm', 'label', 'streamer'],
  ['outlet', 'publication', 'magazine', 'newspaper', 'paper', 'tabloid', 'site', 'website'],
];
/** Bodies that a story names before it calls them so. */
export const BODIES = 'band company studio network label firm agency organization organisation charity foundation publisher streamer platform brand club association league school university';
/** Family words that carry a gender. */
export const KINSHIP = 'mother mom mum mama sister daughter wife aunt grandmother father dad daddy brother son husband uncle grandfather ex-wife ex-husband';

const kin = new Map<string, Set<string>>();
for (const group of KIN) for (const word of group) kin.set(word, new Set([...(kin.get(word) ?? []), ...group]));

/** The words that may stand for a role, itself among them. */
export const kinOf = (head: string): ReadonlySet<string> => kin.get(head) ?? new Set([head]);
