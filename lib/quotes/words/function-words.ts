/** Words that are no name although they may begin a sentence, without `n’t` and `’re`: separated by blanks. */
export const FUNCTION_WORDS =
  'a an the this that these those his her their its my our your he she they it we i you who whom whose which what when where why how ' +
  'and or but nor so yet for if then than because since although though while whereas unless until till after before once as at by from in into of off on onto over under up upon with within without ' +
  'to toward towards through throughout during despite between among against across along around about above below behind beside besides beyond near like per via amid amidst amongst alongside ' +
  'am is are was were be been being do does did done has have had having can could will would shall should may might must not no yes yeah nope ' +
  'all any both each every either neither few many more most much several some such other others another one two three four five six seven eight nine ten first second third last next ' +
  'former fellow also however moreover furthermore meanwhile later earlier now today tomorrow yesterday tonight here there still just even only too very again already always never often sometimes soon ' +
  'instead otherwise indeed perhaps maybe elsewhere ' +
  'asked speaking talking according following including noting citing regarding given based thanks please sorry oh ok okay well wow hey hello hi let lets look see get got go come take make ' +
  'enough certainly frankly luckily sadly strangely unlike ' +
  'everyone everybody everything someone somebody something anyone anybody anything nobody nothing none whether whatever whenever wherever whoever ' +
  'watch read related click subscribe follow sign photo photos image images credit video exclusive update updated breaking getty instagram facebook twitter tiktok youtube ca wo';

/** Days, months, peoples and other capitalised words that name nobody. */
export const CAPITAL_WORDS =
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april june july august september october november december ' +
  'american british english scottish welsh irish french german italian spanish canadian australian mexican brazilian argentine japanese chinese korean indian african european asian latino latina hispanic ' +
  'swedish norwegian danish dutch polish russian ukrainian greek turkish israeli palestinian jewish christian catholic muslim jamaican cuban colombian puerto rican african-american ' +
  'oscar oscars emmy emmys grammy grammys tony tonys bafta baftas golden globe globes academy award awards oscar-winning emmy-winning grammy-winning oscar-nominated ' +
  'hollywood broadway bollywood tv christmas thanksgiving easter halloween hanukkah eve internet web covid covid-19 pandemic';

/** Words that make a capitalised run a body rather than a person. */
export const BODY_WORDS =
  'bros studios studio records pictures productions entertainment network media news times post magazine journal tribune gazette herald daily weekly guild union association society institute ' +
  'university college school department office agency bureau committee commission council court foundation fund trust company corp corporation inc llc ltd group holdings bank party team club league fc ' +
  'band orchestra theatre theater museum gallery library hospital church police ministry government congress senate house parliament embassy airlines airport hotel center centre films film tv television radio ' +
  'reporter variety deadline people us sun mirror mail express guardian telegraph independent bbc cnn nbc abc cbs fox tmz mtv hbo netflix hulu disney amazon apple google spotify facebook instagram twitter tiktok youtube reddit ' +
  'festival awards academy experience show podcast podcasts tour project hall alliance federation coalition development americans democrats republicans united states kingdom city county york angeles california texas florida london paris hollywood america england britain europe';
