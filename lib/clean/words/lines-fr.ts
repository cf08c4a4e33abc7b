import type { LineWords } from './lines.ts';

/** French. */
export const FRENCH_LINES: readonly LineWords[] = [
  // "À lire aussi : …", "Lire aussi"
  { reason: 'related', most: 40, starts: 'a  ar le li no pl po su vo à ', pattern: /^[\W_]*(?:(?:à|a) (?:lire|voir)(?: aussi| également)?|(?:lire|voir|lisez)(?: aussi| également| la suite| plus)|sur le même (?:sujet|thème)|articles? (?:liés?|similaires?|recommandés?)|vous aimerez aussi|les plus lus|plus d['’]articles|pour aller plus loin|nos articles)\s*(?:[:…|→»>›-]|\.\.\.|$)/iu },
  { reason: 'newsletter', most: 60, pattern: /\b(?:inscrivez|abonnez|recevez|inscription)\b.{0,80}\b(?:newsletters?|lettre|infolettre)\b/i },
  { reason: 'advertisement', most: 8, starts: 'an co la pu sp', pattern: /^[\W_]*(?:publicité|annonce|la suite (?:après|de votre article après) (?:cette|la) publicité|contenu sponsorisé|sponsorisé)[\W_]*$/iu },
  { reason: 'share', most: 10, starts: 'co en im pa', pattern: /^[\W_]*(?:partager(?: (?:sur|l['’]article|cet article).{0,30})?|imprimer|copier le lien|envoyer par e-?mail)[\W_]*$/i },
  { reason: 'tags', most: 30, starts: 'mo th ét', pattern: /^[\W_]*(?:mots[- ]clés|thèmes?|étiquettes)\s*(?::|$)/iu },
  { reason: 'comment-control', most: 14, starts: '#  ## au co la ré to vo', pattern: /^[\W_]*(?:(?:\d+|voir les|tous les|aucun) commentaires?|commentaires?(?: \d+)?|commenter|réagir|laisser un commentaire)[\W_]*$/iu },
  { reason: 'promo', most: 40, pattern: /\b(?:suivez|retrouvez|rejoignez)[- ]nous\b/i },
];
