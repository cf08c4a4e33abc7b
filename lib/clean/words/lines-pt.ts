import type { LineWords } from './lines.ts';

/** Portuguese. */
export const PORTUGUESE_LINES: readonly LineWords[] = [
  // "Leia também: …", "Veja mais"
  { reason: 'related', most: 40, starts: 'ar as co le ma no re sa ve vo', pattern: /^[\W_]*(?:(?:leia|veja|assista|confira|saiba)(?: também| mais| ainda)|(?:notícias?|matérias?|artigos?) relacionad[oa]s?|você (?:pode|também pode) (?:gostar|se interessar)|mais (?:lidas|notícias|sobre [^.!?]{2,40})|recomendad[oa]s?|relacionad[oa]s?)\s*(?:[:…|→»>›-]|\.\.\.|$)/iu },
  { reason: 'newsletter', most: 60, pattern: /\b(?:assine|inscreva-se|cadastre-se|receba)\b.{0,80}\b(?:newsletter|boletim|e-?mail)\b/i },
  { reason: 'advertisement', most: 8, starts: 'an co pa pr pu', pattern: /^[\W_]*(?:publicidade|anúncio|patrocinado|continua (?:após|depois d)a? ?(?:a )?publicidade|conteúdo patrocinado|propaganda)[\W_]*$/iu },
  { reason: 'share', most: 10, starts: 'co im', pattern: /^[\W_]*(?:compartilhar?(?: (?:no|na|por|esta|este).{0,30})?|compartilhe|imprimir|copiar link)[\W_]*$/i },
  { reason: 'tags', most: 30, starts: 'as et pa tó', pattern: /^[\W_]*(?:etiquetas|assuntos|palavras-chave|tópicos)\s*(?::|$)/iu },
  { reason: 'comment-control', most: 14, starts: '#  ## co de to ve', pattern: /^[\W_]*(?:(?:\d+|ver|todos os) comentários?|comentários?(?: \d+)?|deixe (?:um|seu) comentário|comente)[\W_]*$/iu },
  { reason: 'promo', most: 40, pattern: /\b(?:siga|acompanhe)(?:-nos| a gente)?\b.{0,40}\b(?:facebook|instagram|twitter|x|tiktok|whatsapp)\b/i },
];
