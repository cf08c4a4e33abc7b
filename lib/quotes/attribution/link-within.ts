import { isAmong } from '../among.ts';
import { headRole } from '../mentions/find-roles.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Report } from '../reports/find-reports.ts';
import { AUXILIARY } from '../reports/find-subject.ts';
import type { Surface } from '../surface.ts';
import type { Token } from '../tokens.ts';
import { governingLink } from './governing-words.ts';
import type { Link } from './link.ts';
import { longTag } from './long-tag.ts';
import { FAR, firstAfter, mentionsAround, NOUN_REACH, TAG_REACH } from './reach.ts';

/** How far a weak reporting word reaches, in tokens. */
const WEAK_REACH = 7;
/** The link of each quotation of one piece to a report of its own sentence; absent where there is none. */
export function linkWithin(tokens: readonly Token[], reports: readonly Report[], mentions: readonly Mention[], text: string, surfaces: ReadonlyMap<number, Surface>): Map<number, Link> {
  const links = new Map<number, Link>();
  tokens.forEach((token, at) => {
    if (token.kind !== 'quote') return;
    const surface = surfaces.get(token.span);
    if (!surface) return;
    const tag = tagAfter(tokens, at, reports, mentions, text);
    const lead = leadBefore(tokens, at, reports, surface, links);
    const direct = choose(tokens, at, tag, lead);
    const nobody = direct?.subject === null && direct.manner !== 'tag';
    const chosen =
      (nobody ? colonBefore(tokens, at, mentions, surface) : null) ??
      direct ??
      documentBefore(tokens, at, mentions) ??
      goneOn(tokens, at, surface, links, text) ??
      captionBefore(tokens, at, mentions) ??
      colonBefore(tokens, at, mentions, surface) ??
      signed(tokens, at, mentions) ??
      laterReport(tokens, at, reports, surface) ??
      governed(tokens, at, mentions, surface);
    if (chosen) links.set(token.span, chosen);
  });
  return links;
}

function choose(tokens: readonly Token[], at: number, tag: Link | null, lead: Link | null): Link | null {
  if (!tag || !lead) return tag ?? lead;
  // `Holt said, “…,” to which the old miller from the hill replied “…”`
  const far = lead.distance === 1 && tokens[at - 1]?.kind === 'mark' && tag.distance > 6;
  // `to which Holt replied, “…,” per the Courier`
  const printed = tag.report?.cue.lemma === 'according' && (lead.distance === 1 || !lead.report?.cue.weak) && lead.subject !== null;
  if (lead.manner === 'lead' && lead.report?.link !== 'loose' && ((tag.report?.cue.weak ?? false) || far || printed)) return lead;
  return tag;
}

function tagAfter(tokens: readonly Token[], at: number, reports: readonly Report[], mentions: readonly Mention[], text: string): Link | null {
  const quote = tokens[at];
  if (!quote) return null;
  for (let index = firstAfter(reports, at); index < reports.length; index++) {
    const report = reports[index];
    if (!report || report.at - at > TAG_REACH) break;
    const subject = report.subject;
    if (report.cue.lemma === 'according' || !subject) {
      if (report.cue.lemma === 'according' && tokens[report.at]?.capital && /[.!?]/.test(text.charAt(quote.end - 1))) continue;
      if (report.cue.lemma === 'according' && onlyMarks(tokens, at + 1, report.at)) return { manner: 'tag', report, subject, distance: 0 };
      if (report.cue.form === 'past' && !report.cue.weak && onlyMarks(tokens, at + 1, report.at)) return longTag(tokens, at, reports, mentions, text) ?? { manner: 'tag', report, subject: null, distance: 0 };
      continue;
    }
    if (report.link === 'loose' && subject.kind === 'role') continue;
    const inverted = report.link === 'inverted';
    const from = inverted ? report.at : Math.min(subject.first, report.at);
    if (from <= at || !onlyMarks(tokens, at + 1, from)) continue;
    if (tokens.slice(at + 1, report.at).some((token, index) => token.kind === 'quote' && !(at + 1 + index > subject.first && at + 1 + index < subject.last))) return null;
    if (!attaches(tokens, at, from, report, text)) return null;
    return { manner: 'tag', report, subject, distance: 0 };
  }
  return longTag(tokens, at, reports, mentions, text);
}

/** Verbs that rather do something with what is quoted than say it, unless a comma or colon brings it in: `offered “a great deal”`. */
const OBJECT = 'offer begin start open go stop finish put talk share press snap';

/** Nothing but marks, and what stands before a verb and its subject: `hat die Müllerin gesagt`. */
function onlyMarks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (index > to - 3 && (isAmong(token?.lower, AUXILIARY) || isAmong(token?.lower, 'die der das'))) continue;
    if (token?.kind !== 'mark' || !/^(?:[,—–\-…]|--|\.{2,})$/.test(token.text)) return false;
  }
  return to - from <= 3;
}

/** After a full stop inside the marks, `Novak said that …` is the next sentence, `Novak said.` a tag. */
function attaches(tokens: readonly Token[], at: number, from: number, report: Report, text: string): boolean {
  const quote = tokens[at];
  const first = tokens[from];
  if (!quote || !first?.capital || tokens[at + 1]?.kind === 'mark') return true;
  const last = text.slice(0, quote.end).replace(/['’]$/, '').at(-1) ?? '';
  if (!/[.!?…]/.test(last)) return true;
  const after = tokens[Math.max(report.at, report.link === 'inverted' ? (report.subject?.last ?? 0) : 0) + 1];
  if (last === '.') return !after || after.text === '.';
  return report.subject?.kind !== 'pronoun' && !isAmong(after?.lower, `that he she it :${report.cue.lemma === 'tell' ? '' : ' the'}`) && after?.kind !== 'quote';
}

function leadBefore(tokens: readonly Token[], at: number, reports: readonly Report[], surface: Surface, links: ReadonlyMap<number, Link>): Link | null {
  const sentence = tokens[at]?.sentence;
  let charging = false;
  for (let index = firstAfter(reports, at - 1) - 1; index >= 0; index--) {
    const report = reports[index];
    if (!report || report.sentence !== sentence || at - report.at > FAR) break;
    const gap = tokens.slice(report.at + 1, at);
    const distance = gap.length;
    if (gap.some((token) => token.text === ';')) break;
    const before = tokens[at - 1];
    const introduced = before?.text === ':' || before?.text === ',' || before?.lower === 'that' || distance === 0;
    const quoted = gap.filter((token) => token.kind === 'quote');
    const tagged = quoted.some((token) => links.get(token.span)?.report === report && links.get(token.span)?.manner === 'tag') || tagOfEarlier(tokens, at, report, links);
    if (tagged && distance <= 14 && before?.kind === 'mark') return { manner: 'split', report, subject: report.subject, distance };
    if (isAmong(report.cue.lemma, OBJECT) && before?.kind !== 'mark') continue;
    if (charging && !introduced) {
      if (charged(tokens, reports, index)) continue;
    } else if (surface.first !== '' && hasWritten(report, distance, surface) && charged(tokens, reports, index)) {
      charging = true;
      continue;
    }
    const told = !introduced && (report.cue.weak || report.cue.lemma === 'agree') ? reports.slice(0, index).find(({ cue, sentence: own }) => own === sentence && cue.lemma === 'according') : undefined;
    if (told) return { manner: 'frame', report: told, subject: told.subject, distance: at - told.at };
    // `calling what Holt said “odd”`
    if (distance === 0 && report.cue.lemma === 'say' && tokens[(report.subject?.first ?? 0) - 1]?.lower === 'what') continue;
    const next = tokens[report.at + 1];
    // `felt Holt would be “kind”`: a clause hangs on it
    const clause = report.cue.stance === 'thinks' && report.subject && report.link !== 'loose' && (next?.capital || isAmong(next?.lower, 'that he she it they the'));
    // `demand their money after “rainproof” boats sank`
    if (report.cue.weak && !introduced && gap.some(({ lower }) => isAmong(lower, 'after amid following because when while since'))) continue;
    if (report.cue.weak && !clause && !(distance <= WEAK_REACH || (introduced && surface.words > 3 && (report.link !== 'noun' || distance <= 2 * WEAK_REACH)))) continue;
    // `laid Holt’s statement to “haste”`
    if (report.link === 'noun' && distance === 1 && before?.lower === 'to') continue;
    if (surface.words <= 2 && distance > 8 && !introduced && (isTerm(surface) || !reportsClause(tokens, report) || (report.cue.form === 'ing' && surface.words === 1))) continue;
    if ((surface.words <= 1 && report.cue.stance === 'asks') || (report.cue.lemma === 'go' && distance > 2)) continue;
    // `a certain amount of “drift”`: one noun, and what there is of it
    if (surface.words === 1 && !introduced && before?.lower === 'of' && distance > 2) continue;
    return { manner: introduced ? 'lead' : 'frame', report, subject: report.subject, distance };
  }
  return null;
}

/** `wrote “a series of hit pieces”`: a thing that was written, rather than its words. */
function hasWritten(report: Report, distance: number, surface: Surface): boolean {
  return distance === 0 && !surface.capital && isAmong(surface.first, 'a an his her their its') && (report.cue.stance === 'writes' || isAmong(report.cue.lemma, 'disclose share reveal'));
}

/** `The lawyers allege that Holt wrote …`: the clause of this report hangs on another one's charge or claim. */
function charged(tokens: readonly Token[], reports: readonly Report[], index: number): boolean {
  const inner = reports[index];
  for (let back = index - 1; back >= 0; back--) {
    const outer = reports[back];
    if (!inner || !outer || outer.sentence !== inner.sentence) return false;
    if (outer.subject && isAmong(outer.cue.stance, 'alleges claims denies says') && !outer.cue.weak && tokens[outer.at + 1]?.lower === 'that') return true;
  }
  return false;
}

/** `told us that the fare should rise “soon”`: a verb of saying with its own subject and a clause reports all that the clause says. */
function reportsClause(tokens: readonly Token[], report: Report): boolean {
  if (report.cue.weak || !report.subject || !isAmong(report.link, 'adjacent relative shared')) return false;
  return tokens.slice(report.at + 1, report.at + 6).some(({ lower }) => lower === 'that') || isAmong(report.cue.lemma, 'say claim allege insist argue maintain contend suggest admit deny state tell announce');
}

/** A noun in the plural alone, `“tidewalkers”`, is rather a term that the writer explains. */
function isTerm(surface: Surface): boolean {
  return surface.words === 1 && /[^s]s$/.test(surface.first);
}

/** `“…,” she said, “…”`: the report before this quotation was the tag of one before. */
function tagOfEarlier(tokens: readonly Token[], at: number, report: Report, links: ReadonlyMap<number, Link>): boolean {
  for (let back = report.at - 1; back >= 0 && report.at - back < TAG_REACH; back--) {
    const token = tokens[back];
    if (token?.kind === 'quote') return links.get(token.span)?.report === report && links.get(token.span)?.manner === 'tag' && tokens.slice(report.at, at).every((between) => between.kind !== 'quote');
  }
  return false;
}

/** `is described in the script as “…”`: a text that the sentence names holds the words. */
function documentBefore(tokens: readonly Token[], at: number, mentions: readonly Mention[]): Link | null {
  if (tokens[at - 1]?.lower !== 'as') return null;
  const sentence = tokens[at]?.sentence;
  const text = mentionsAround(mentions, at - NOUN_REACH).find((mention) => mention.of === 'document' && mention.last < at && at - mention.last <= NOUN_REACH && tokens[mention.first]?.sentence === sentence && isAmong(tokens[mention.first - 1]?.lower, 'in by'));
  return text ? { manner: 'frame', report: null, subject: text, distance: 1 } : null;
}

/** `“…,” she told the Daily Mill, “and left”`: small words after a comma go on with the quotation that a comma ended. */
function goneOn(tokens: readonly Token[], at: number, surface: Surface, links: ReadonlyMap<number, Link>, text: string): Link | null {
  if (tokens[at - 1]?.text !== ',' || surface.capital) return null;
  const before = tokens.slice(Math.max(0, at - TAG_REACH), at).findLast((token) => token.kind === 'quote');
  const link = before && text.charAt(before.end - 1) === ',' ? links.get(before.span) : undefined;
  return link?.manner === 'tag' ? { ...link, manner: 'split' } : null;
}

/** `Novak shared a picture with the caption, “Home.”`: whoever the sentence is about wrote it. */
function captionBefore(tokens: readonly Token[], at: number, mentions: readonly Mention[]): Link | null {
  const noun = tokens[at - 2];
  if (!/^[,:]$/.test(tokens[at - 1]?.text ?? '') || !isAmong(noun?.lower, 'caption message words note comment')) return null;
  const subject = mentionsAround(mentions, at - TAG_REACH).find((mention) => mention.last < at - 2 && !mention.modifier && mention.of !== 'document' && tokens[mention.first]?.sentence === noun?.sentence);
  return subject ? { manner: 'lead', report: null, subject, distance: 1 } : null;
}

/** `“…” — Anna Holt`: a line that somebody signs. */
function signed(tokens: readonly Token[], at: number, mentions: readonly Mention[]): Link | null {
  if (at > 0 || !isAmong(tokens[1]?.text, '— – - --')) return null;
  const subject = mentions.find((mention) => mention.first === 2 && mention.kind === 'name');
  return subject ? { manner: 'tag', report: null, subject, distance: 0 } : null;
}

/** Words enough to be speech by themselves need no other word that governs them. */
function governed(tokens: readonly Token[], at: number, mentions: readonly Mention[], surface: Surface): Link | null {
  const link = surface.words <= 12 ? governingLink(tokens, at, mentionsAround(mentions, at - TAG_REACH)) : null;
  return link && (link.subject || surface.words < 7) ? link : null;
}

/** `Novak’s post: “…”`: nothing reports, but a colon brings the words in. */
function colonBefore(tokens: readonly Token[], at: number, mentions: readonly Mention[], surface: Surface): Link | null {
  if (tokens[at - 1]?.text !== ':' || (surface.titleCase && surface.words < 4 && !surface.spoken && !surface.stopped)) return null;
  const sentence = tokens[at]?.sentence;
  // not `concern about Moor: “…”`, `Moor Lawyer: “…”`
  const near = mentionsAround(mentions, at - FAR).filter(({ first, last }) => tokens[first - 1]?.lower !== 'about' && !(tokens[last + 1]?.capital && headRole(tokens[last + 1])));
  const first = near.find((mention) => mention.first < at && tokens[mention.first]?.sentence === sentence && mention.kind !== 'pronoun') ?? near.find((mention) => mention.first < at && tokens[mention.first]?.sentence === sentence);
  return first ? { manner: 'lead', report: null, subject: first, distance: 1 } : null;
}

/** `“Lack of help” was why they left, he said`: a report that comes later in the sentence. */
function laterReport(tokens: readonly Token[], at: number, reports: readonly Report[], surface: Surface): Link | null {
  const sentence = tokens[at]?.sentence;
  if (surface.titleCase && surface.words < 6) return null;
  for (let index = firstAfter(reports, at); index < reports.length; index++) {
    const report = reports[index];
    if (!report || report.sentence !== sentence || report.at - at > FAR) break;
    if (report.cue.weak || report.cue.form === 'ing' || report.cue.form === 'base') continue;
    if (report.cue.lemma !== 'according' && !report.subject) continue;
    const start = Math.min(report.subject?.first ?? report.at, report.at);
    const comma = tokens[start - 1]?.kind !== 'word' || tokens[start - 1]?.lower === 'as' || report.cue.lemma === 'according';
    if (isTerm(surface) && report.cue.lemma === 'according' && report.at - at > 3) continue;
    if (comma) return { manner: 'after', report, subject: report.subject, distance: report.at - at };
  }
  return null;
}
