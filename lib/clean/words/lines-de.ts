import type { LineWords } from './lines.ts';

/** German. */
export const GERMAN_LINES: readonly LineWords[] = [
  // "Lesen Sie auch: …", "Mehr zum Thema"
  { reason: 'related', most: 40, starts: 'au da em le li me pa se we zu', pattern: /^[\W_]*(?:(?:lesen sie|lest|lies|sehen sie)(?: hier)? (?:auch|mehr|dazu)|auch interessant|das könnte (?:sie|dich|euch) (?:auch )?interessieren|mehr (?:zum thema|dazu|aus|lesen|über)|zum thema|passend dazu|empfohlene(?:r)? (?:artikel|inhalt)e?|weitere (?:artikel|themen|news|meldungen)|meistgelesen|mehr [^.!?]{2,30})\s*(?:[:…|→»>›-]|\.\.\.|$)/i },
  // "Melden Sie sich für unseren Newsletter an"
  { reason: 'newsletter', most: 60, pattern: /\bnewsletter\b.{0,80}\b(?:anmelden|abonnieren|bestellen|an|postfach)\b|\b(?:abonnieren|bestellen|melden)\b.{0,80}\bnewsletter\b/i },
  // "Anzeige", "Werbung", "Artikel wird unten fortgesetzt"
  { reason: 'advertisement', most: 8, starts: 'ad an ar ge na we', pattern: /^[\W_]*(?:anzeigen?|werbung|gesponsert|advertorial|artikel wird (?:unten )?fortgesetzt.{0,20}|nach der anzeige.{0,20}|weiter nach der werbung)[\W_]*$/i },
  { reason: 'share', most: 10, starts: 'ar au be dr ko li me pe te', pattern: /^[\W_]*(?:teilen|artikel teilen|(?:auf|per|bei) (?:facebook|twitter|whatsapp|e-?mail)(?: teilen)?|drucken|merken|link kopieren|kommentieren)[\W_]*$/i },
  { reason: 'tags', most: 30, starts: 'sc st th', pattern: /^[\W_]*(?:themen|schlagworte|stichworte|schlagwörter)\s*(?::|$)/i },
  { reason: 'comment-control', most: 14, starts: '#  ## al di je ke ko me', pattern: /^[\W_]*(?:(?:\d+|alle|keine|mehr) kommentare?|kommentare?(?: \d+| anzeigen| lesen| schreiben)?|diskutieren sie mit.{0,40}|jetzt kommentieren)[\W_]*$/i },
  { reason: 'promo', most: 40, pattern: /\bfolge(?:n sie)? uns\b.{0,60}\b(?:facebook|instagram|twitter|x|tiktok|whatsapp)\b/i },
  { reason: 'affiliate', most: 60, pattern: /\b(?:affiliate-links?|provision|werbelinks?)\b.{0,100}\b(?:kauf|klick|links?|erhalten|händler)/i },
];
