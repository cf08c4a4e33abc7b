import type { Stance } from '../../model.ts';

/**
 * English reporting verbs by stance, as infinitives; irregular forms stand after a slash. Those with a star report only
 * when the quotation hangs on them directly (`called it “cold”`, `went, “Oh”`); elsewhere they are ordinary verbs.
 */
export const ENGLISH_CUES: Record<Stance, string> = {
  says:
    'say/says/said/saying tell/tells/told/telling add explain recall continue note remark comment state reveal share* respond reply answer ' +
    'declare announce mention* indicate observe stress emphasize reiterate recount relate remember* reminisce muse gush ' +
    'exclaim shout yell scream whisper chime/chimes/chimed/chiming begin/begins/began/beginning* ' +
    'start* conclude finish* advise warn caution urge suggest offer* agree concede acknowledge elaborate clarify ' +
    'point/points/pointed/pointing specify report describe* detail* outline* reflect lament complain rave enthuse ' +
    'cry/cries/cried/crying snap* retort counter interrupt repeat promise* vow pledge predict ' +
    'speculate summarize inform apologize apologise thank* greet* speak/speaks/spoke/speaking* ' +
    'talk* discuss* address* react* demand* boast brag insinuate testify proclaim express* voice* ' +
    'press* croon dish* divulge disclose assure reassure remind teach* instruct plead beg ' +
    'applaud* praise* laud* hail* commend* celebrate* congratulate* credit* criticize* criticise* slam* blast* ' +
    'dismiss* mock* ridicule* condemn* denounce* accuse* blame* call* dub* label* deem* brand* refer* characterize* ' +
    'compare* liken* insist maintain assert argue contend stop* fume rant tease* relay* put/puts/put/putting* go/goes/went/going* ' +
    'find/finds/found/finding* rule* pronounce* portray* tout* bill* ' +
    'reason* appeal* counsel recommend cite* quote* attribute* read/reads/read/reading* ' +
    'open/opens/opened/opening* admit confess confide ',
  claims: 'claim purport ',
  alleges: 'allege charge*',
  denies: 'deny/denies/denied/denying refute rebut reject* dispute* disagree',
  confirms: 'confirm affirm verify ',
  jokes: 'joke quip laugh* chuckle* giggle* kid/kids/kidded/kidding* tease* crack* smile* grin*',
  writes:
    'write/writes/wrote/written/writing tweet post caption blog type* text* message* email e-mail pen/pens/penned/penning* publish* retweet',
  asks: 'ask wonder inquire question* query*',
  sings: 'sing/sings/sang/sung/singing* rap/raps/rapped/rapping* croon chant',
  thinks: 'think/thinks/thought/thinking* believe* feel/feels/felt/feeling* hope* expect* realize* realise* fear* consider* wish* decide* know/knows/knew/knowing* figure* assume*',
};
