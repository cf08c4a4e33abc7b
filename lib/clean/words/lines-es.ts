import type { LineWords } from './lines.ts';

/** Spanish. */
export const SPANISH_LINES: readonly LineWords[] = [
  // "Lee también: …", "Te puede interesar"
  { reason: 'related', most: 40, starts: 'ar le lo mi má no pu re ta te ve', pattern: /^[\W_]*(?:(?:lee|lea|leer|mira|mire|ve|vea|ver|puedes leer|te recomendamos)(?: también| más| además)|te (?:puede|podría|pueden) interesar|(?:también )?te (?:puede|podría) gustar|no te pierdas|noticias? relacionadas?|artículos? relacionados?|relacionad[oa]s?|más (?:noticias|información|sobre [^.!?]{2,40}|de [^.!?]{2,40})|lo más (?:leído|visto)|recomendad[oa]s?|te recomendamos)\s*(?:[:…|→»>›-]|\.\.\.|$)/iu },
  { reason: 'newsletter', most: 60, stems: /bolet|newsletter|correo/i, pattern: /\b(?:suscríbete|suscribite|suscríbase|regístrate|recibe|recibir)\b.{0,80}\b(?:newsletter|boletín|boletines|correo)\b/iu },
  { reason: 'advertisement', most: 8, starts: 'an co pa pu si', pattern: /^[\W_]*(?:publicidad|anuncios?|patrocinado|contenido patrocinado|continúa leyendo.{0,20}|sigue leyendo.{0,20})[\W_]*$/iu },
  { reason: 'share', most: 10, starts: 'co en im', pattern: /^[\W_]*(?:compartir?(?: (?:en|esta|este|por).{0,30})?|comparte|imprimir|copiar enlace|enviar por correo)[\W_]*$/i },
  { reason: 'tags', most: 30, starts: 'et pa te', pattern: /^[\W_]*(?:etiquetas?|temas?|palabras clave)\s*(?::|$)/i },
  { reason: 'comment-control', most: 14, starts: '#  ## co de si to ve', pattern: /^[\W_]*(?:(?:\d+|ver|todos los|sin) comentarios?|comentarios?(?: \d+)?|deja (?:un|tu) comentario|comentar)[\W_]*$/i },
  { reason: 'promo', most: 40, stems: /s[ií]gue/i, pattern: /\bs[ií]gue(?:nos)?\b.{0,40}\b(?:facebook|instagram|twitter|x|tiktok|whatsapp|google)\b|\bsíguenos\b/iu },
];
