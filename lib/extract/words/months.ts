/** Month names and their short forms, folded, in the languages the pipeline knows; the value is the month's number. */
const NAMES = [
  'january jan januar janvier janv enero ene janeiro jan gennaio gen januari stycznia styczen jaenner',
  'february feb februar fevrier fevr febrero fevereiro fev febbraio februari lutego luty',
  'march mar marz maerz mars marzo marco maart marca marzec mrz',
  'april apr avril avr abril abr aprile kwietnia kwiecien',
  'may mai mayo maio maggio mag mei maja maj',
  'june jun juni juin junio junho giugno giu czerwca czerwiec',
  'july jul juli juillet juil julio julho luglio lug lipca lipiec',
  'august aug aout agosto ago agosto augustus sierpnia sierpien',
  'september sept sep septembre septiembre set setembro settembre wrzesnia wrzesien',
  'october oct oktober okt octobre octubre outubro out ottobre ott pazdziernika pazdziernik',
  'november nov novembre noviembre novembro listopada listopad',
  'december dec dezember dez decembre diciembre dic dezembro dicembre grudnia grudzien',
];

export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);
