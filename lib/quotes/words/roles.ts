// Nouns that name people by what they are. A story calls its people by them: "the actress", "his publicist".
// An equals sign: an office that can stand in the middle of a run of capitals: “Harbor Films CEO Nina Dell”.
// A caret: a title before a name, kept apart from it.
// A plus: so general that anybody prominent of that gender may be meant. A star: people who stay without a name.

/** Women by their word: separated by blanks. */
export const FEMALE_ROLES =
  'actress=+ woman* girl* mother+ mom+ mum+ mama momma mommy mummy sister^ daughter wife girlfriend aunt grandma niece queen^ princess^ duchess^ lady^ ' +
  'countess waitress songstress ' +
  'comedienne widow bride fiancée ' +
  'diva ballerina showgirl starlet ';

/** Men by their word. */
export const MALE_ROLES =
  'man* boy* father^+ dad+ daddy brother^ son husband boyfriend uncle grandpa nephew king^ prince^ duke^ lord^ earl gentleman ' +
  'widower groom ' +
  'guy waiter';

/** One person of either kind. */
export const PERSON_ROLES =
  'actor=+ star=+ singer=+ director= producer= writer= author= screenwriter showrunner creator= songwriter rapper=+ musician+ artist+ performer+ comedian+ comic entertainer+ ' +
  'person* host=+ presenter anchor= broadcaster journalist reporter= columnist= critic editor= blogger influencer youtuber tiktoker podcaster model+ ' +
  'dancer choreographer composer drummer guitarist bassist vocalist pianist dj designer stylist photographer cinematographer filmmaker ' +
  'bff= publicist* agent manager= lawyer=* attorney=* solicitor barrister rep^=* representative^=* insider* source* friend* pal* confidant confidante ' +
  'expert analyst= commentator historian biographer correspondent= professor^= doctor therapist psychologist psychiatrist nutritionist trainer coach^= ' +
  'judge^=* prosecutor detective^= officer^=* sheriff^= sergeant^= investigator witness* victim accuser plaintiff defendant suspect neighbor* neighbour* ' +
  'president^= president-elect= republican=* democrat=* associate* senator^= governor^= mayor^= minister^= politician politico candidate activist advocate campaigner leader founder=+ owner ceo= chief^= boss head executive exec ' +
  'chair= official* secretary^= adviser advisor aide assistant employee worker staffer bodyguard nanny chef= cook restaurateur ' +
  'player+ footballer quarterback= athlete+ boxer wrestler golfer driver swimmer gymnast skater surfer teammate ' +
  'fan* viewer* user* follower commenter reader listener customer resident passenger student teacher graduate scientist researcher engineer astronaut ' +
  'coordinator castmate bandmate colleague collaborator partner spouse fiancé fiance lover ex parent child* kid* baby teen teenager toddler twin sibling cousin relative ' +
  'winner=+ nominee+ laureate legend+ icon+ veteran alum=+ alumnus hopeful contestant finalist mentor idol heartthrob beauty+ bombshell hitmaker+ crooner ' +
  'native+ newcomer mogul+ tycoon billionaire+ millionaire+ entrepreneur investor banker broker realtor developer architect planner philanthropist socialite royal monarch ' +
  'narrator protagonist hero villain character lyricist playwright novelist poet illustrator animator magician ' +
  'personality+ celebrity+ a-lister superstar+ sensation powerhouse curator priest pastor^= reverend^ bishop^ pope^ rabbi^ imam^ ' +
  'nurse surgeon pilot soldier general^ colonel^ captain^= commander buddy successor predecessor ' +
  'member half tenant landlord protégé protege mastermind technician supervisor steward specialist consultant scholar physician';

/** Offices that are no other role. */
export const MORE_OFFICES =
  'gm cfo cio coo cto cmo evp svp vp capt^ sgt^ lt^ lieutenant^ det col^ gen^ deputy^ sen^ gov^ chairman chairwoman co-founder co-host co-star spokesperson spokesman spokeswoman justice^ prof^ dr^ mp qb commissioner';

/** German, French and Spanish words for people; German women end in -in. */
export const OTHER_ROLES =
  'schauspieler sänger regisseur moderator sprecher musiker produzent autor anwalt komiker comédien chanteur réalisateur ' +
  'porte-parole proche ministre président directeur presidente ministro präsident portavoz avocat abogado cantante artista presentador productor producteur humoriste';
export const OTHER_WOMEN = 'mutter schwester tochter ehefrau freundin mère sœur madre hermana hija esposa comédienne actrice actriz chanteuse réalisatrice presentadora';
export const OTHER_MEN = 'vater bruder sohn ehemann père frère padre hermano hijo esposo';

/** Many people, or a body that speaks as one; the plain plural of one person's word is known from that. */
export const GROUP_ROLES =
  'team camp office reviewers police authorities deputies firefighters lawmakers protesters organizers organisers witnesses people pundits actresses ' +
  'children family couple pair duo trio group band cast crew staff company studio network label firm agency organization organisation charity foundation publisher ' +
  'streamer platform outlet magazine newspaper tabloid site website board committee commission council department government administration palace court jury ' +
  'union academy institution association league club church school university hospital store brand ex-friends exes newlyweds bosses estate campaign ' +
  'many others some women men trolls haters celebrities celebs guests attendees survivors';

/** Texts that speak. */
export const DOCUMENT_ROLES =
  'statement script law analysis lawsuit suit complaint filing document documents letter email e-mail note post caption tweet message text texts article report story headline memo affidavit petition ' +
  'motion transcript announcement release synopsis description bio biography book memoir essay review column editorial study survey poll listing sign banner ' +
  'poster trailer clip video song lyric lyrics track poem diary journal blog contract agreement order ruling decision indictment warrant papers records tagline slogan brochure disclaimer application manual flyer';

/** More titles before a name, kept apart from it. */
export const HONORIFICS =
  'mr mrs ms miss sir dame rev chancellor ambassador congressman congresswoman councilman';
