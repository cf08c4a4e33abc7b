/** Labels that open more of a thread, as they stand before or after a comment's words; `\d+` for a number. */
const MORE_LABELS = [
  'load more replies', 'load more comments', 'load more', 'load \\d+ more replies', 'load \\d+ more comments', 'show more replies', 'show more comments',
  'show \\d+ more replies', 'show all replies', 'show all threads', 'show all', 'show replies', 'show \\d+ repl(?:y|ies)', 'hide replies', 'hide \\d+ repl(?:y|ies)', 'view more replies',
  'view more comments', 'view all replies', 'view all \\d+ replies', 'view all comments', 'view replies', 'view \\d+ repl(?:y|ies)', 'view \\d+ more repl(?:y|ies)', 'view more',
  'see more replies', 'see all replies', 'see more comments', 'all replies', '\\d+ more repl(?:y|ies)', '\\d+ repl(?:y|ies)', 'more replies', 'more comments',
  'expand (?:all|comments?|thread|replies)', 'collapse (?:comments?|thread|replies)', 'join the conversation', 'join the discussion', 'post a comment', 'add a comment',
  'add your comment', 'leave a comment', 'leave a reply', 'write a comment', 'be the first to (?:comment|reply|post)', 'log ?in to (?:reply|comment|leave a comment)',
  'sign in to (?:reply|comment)', 'you must be logged in to (?:post a comment|comment|reply)', 'weitere antworten(?: anzeigen)?', 'mehr antworten(?: anzeigen)?', 'weitere kommentare(?: anzeigen)?',
  'mehr kommentare', 'alle kommentare(?: anzeigen)?', 'kommentar schreiben', 'voir (?:plus de|les|toutes les) réponses', 'voir plus de commentaires', 'afficher (?:plus de|les) réponses',
  'ver más respuestas', 'ver más comentarios', 'cargar más(?: comentarios)?', 'mostrar respuestas', 'ver mais respostas', 'ver mais comentários', 'carregar mais(?: comentários)?',
  'pokaż (?:więcej )?odpowiedzi', '답글 더 ?보기', '댓글 더 ?보기', 'عرض المزيد من الردود', 'הצג עוד תגובות',
]; // prettier-ignore

/** Labels of what a reader can do with a comment, or of who wrote it, alone on a line. */
const DEED_LABELS = [
  'reply', 'reply to [^!?,;:"“”()]{1,40}', 'quote', 'report', 'report (?:abuse|comment|this comment)', 'flag', 'flag as (?:inappropriate|abuse)', 'share', 'share this comment', 'like', 'liked', 'likes?', 'dislike', 'unlike',
  'upvote', 'downvote', 'up', 'down', 'vote up', 'vote down', 'helpful', 'recommend', 'recommended', 'respect', 'edit', 'delete', 'copy link', 'permalink', 'link', 'follow', 'following', 'block', 'mute',
  'edited', '\\(edited\\)', 'op', 'author', 'admin', 'moderator', 'staff', 'featured', 'top comment', 'top fan', 'community member', 'premium', 'subscriber', 'abonné', 'profile', 'unfollow', 'verified', 'new', 'pinned',
  'click to (?:rate|reply|like)', 'log ?in to reply', 'comment', 'comments?', 'says:?', 'said:?', 'antworten', 'melden', 'gefällt mir', 'teilen', 'empfehlen', 'zitieren', 'répondre', 'réponse à ce commentaire', 'signaler', 'alerter', "j['’]aime",
  'partager', 'responder', 'denunciar', 'reportar', 'me gusta', 'curtir', 'compartir', 'compartilhar', 'rispondi', 'segnala', 'mi piace', 'beantwoorden', 'odpowiedz', 'zgłoś', 'lubię to',
  '답글', '답글쓰기', '신고', '공감', '비공감', '추천', 'رد', 'إبلاغ', 'הגב', 'דווח', 'action', 'more', 'options', '•', '·', '\\|', '⋮', '…', '\\.\\.\\.',
]; // prettier-ignore

/** Labels of the control by which a reader answers a comment. */
const REPLY_LABELS = [
  'reply', 'reply to [^!?,;:"“”()]{1,40}', 'log ?in to reply', '↩ ?reply', 'reply ?\\(\\d+\\)', '\\d+ repl(?:y|ies)', 'antworten', 'antwort schreiben', 'répondre', 'responder', 'rispondi', 'beantwoorden', 'odpowiedz', '답글', '답글쓰기', 'رد', 'הגב',
]; // prettier-ignore

/** Signs round a label; letters of any script are words. */
const NO_WORDS = '[^\\p{L}\\p{N}]*';
/** A "more" label at the beginning of a text: "Load More Replies...So true". */
export const MORE_AT_START = new RegExp(`^\\s*(?:${MORE_LABELS.join('|')})(?:\\s*(?:\\.{2,}|…|»|▾|▼)|(?=(?-i:\\p{Lu})|["“‘(])|\\s*$)`, 'iu');
/** A "more" label at the end of a text: "So true. Load More Replies...". */
export const MORE_AT_END = new RegExp(`(?<=[.!?…"”’)\\]]|^|\\s)(?:${MORE_LABELS.join('|')})\\s*(?:\\.{2,}|…|»|▾|▼)?\\s*$`, 'iu');
/** Stems of which every "more" label holds one. */
export const MORE_STEMS = /more|repl(?:y|ies)|comment|show all|expand all|thread|conversation|discussion|first to|antworten|kommentar|réponses|más|mais|respuestas|odpowiedzi|보기|الردود|תגובות/i;
/** A whole line, in lower case, that is a label: "Reply", "Load more comments", "3 likes". */
export const WHOLE_LABEL = new RegExp(`^${NO_WORDS}(?:(?:\\d+ )?(?:${[...MORE_LABELS, ...DEED_LABELS].join('|')})(?: ?\\(?\\d+\\)?)?(?:\\.{2,}|…)?)${NO_WORDS}$`, 'u');
/** A whole text, in lower case, that is a reply control. */
export const REPLY_LABEL = new RegExp(`^${NO_WORDS}(?:${REPLY_LABELS.join('|')})${NO_WORDS}$`, 'u');
/** The end of a preview that the page cut: "… Read more", "... See more", "…". */
export const CUT_END = /(?:\s*(?:\.{3}|…)\s*(?:\(?(?:read|see|show|view) (?:more|full comment|the rest)\)?|more|mehr(?: lesen| anzeigen)?|lire la suite|voir plus|leer más|ver más|ver mais|ler mais)?|\s+(?:read|see) more)\s*(?:\.{3}|…|»|>)?\s*$/i;
