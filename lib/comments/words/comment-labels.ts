/** Labels that open more of a thread, as they stand before or after a comment's words; `#` for a number. */
export const MORE_LABELS: ReadonlySet<string> = new Set(
  (
    'load more replies|load more comments|load more|load # more replies|load # more comments|show more replies|show more comments|' +
    'show # more replies|show all replies|show all threads|show all|show replies|show # replies|show # reply|hide replies|hide # replies|hide # reply|view more replies|' +
    'view more comments|view all replies|view all # replies|view all comments|view replies|view # replies|view # reply|view # more replies|view # more reply|view more|' +
    'see more replies|see all replies|see more comments|all replies|# more replies|# more reply|# replies|# reply|more replies|more comments|' +
    'expand all|expand comment|expand comments|expand thread|expand replies|collapse comment|collapse comments|collapse thread|collapse replies|' +
    'join the conversation|join the discussion|post a comment|add a comment|add your comment|leave a comment|leave a reply|write a comment|' +
    'be the first to comment|be the first to reply|be the first to post|log in to reply|login to reply|log in to comment|login to comment|log in to leave a comment|login to leave a comment|' +
    'sign in to reply|sign in to comment|you must be logged in to post a comment|you must be logged in to comment|you must be logged in to reply|' +
    'weitere antworten|weitere antworten anzeigen|mehr antworten|mehr antworten anzeigen|weitere kommentare|weitere kommentare anzeigen|mehr kommentare|alle kommentare|alle kommentare anzeigen|' +
    'kommentar schreiben|voir plus de réponses|voir les réponses|voir toutes les réponses|voir plus de commentaires|afficher plus de réponses|afficher les réponses|' +
    'ver más respuestas|ver más comentarios|cargar más|cargar más comentarios|mostrar respuestas|ver mais respostas|ver mais comentários|carregar mais|carregar mais comentários|' +
    'pokaż odpowiedzi|pokaż więcej odpowiedzi|답글 더 보기|답글 더보기|댓글 더 보기|댓글 더보기|عرض المزيد من الردود|הצג עוד תגובות'
  ).split('|'),
);

/** Stems of which every one of them holds one. */
export const MORE_STEMS = /more|repl(?:y|ies)|comment|show all|expand all|thread|conversation|discussion|first to|antworten|kommentar|réponses|más|mais|respuestas|odpowiedzi|보기|الردود|תגובות/i;

/** Labels of the control by which a reader answers a comment. */
export const REPLY_LABELS: ReadonlySet<string> = new Set(
  (
    'reply|log in to reply|login to reply|# replies|# reply|antworten|antwort schreiben|répondre|responder|rispondi|beantwoorden|odpowiedz|답글|답글쓰기|رد|הגב'
  ).split('|'),
);

/** Labels of what a reader can do with a comment, or of who wrote it, alone on a line. */
export const DEED_LABELS: ReadonlySet<string> = new Set(
  (
    'quote|report|report abuse|report comment|report this comment|flag|flag as inappropriate|flag as abuse|share|share this comment|like|liked|likes|dislike|unlike|' +
    'upvote|downvote|up|down|vote up|vote down|helpful|recommend|recommended|respect|edit|delete|copy link|permalink|link|follow|following|block|mute|' +
    'edited|op|author|admin|moderator|staff|featured|top comment|top fan|community member|premium|subscriber|abonné|profile|unfollow|verified|new|pinned|' +
    "click to rate|click to reply|click to like|comment|comments|says|said|melden|gefällt mir|teilen|empfehlen|zitieren|réponse à ce commentaire|signaler|alerter|j'aime|" +
    'partager|denunciar|reportar|me gusta|curtir|compartir|compartilhar|segnala|mi piace|zgłoś|lubię to|' +
    '신고|공감|비공감|추천|إبلاغ|דווח|action|more|options'
  ).split('|'),
);

/** To whom a control answers, in lower case: "reply to anna". */
export const REPLY_TO = /^reply to [^!?,;:"“”()]{1,40}$/;
/** Signs that are a label where no letter and no number is beside them. */
export const LABEL_SIGNS = /[•·|⋮…]|\.{3}/;
/** What may follow a "more" label that is glued to a comment's first words: dots, the capital of those words. */
export const SEAMS = /\s*(?:\.{2,}|[…»▾▼])|(?<=\S)(?=[\p{Lu}"“‘(])|\s*$/gu;
/** Where a label may begin that stands after a comment's words. */
export const LABEL_BEGIN = /(?<=^|[.!?…"”’)\]\s])(?=\S)/g;
/** What such a label may end with. */
export const LABEL_TAIL = /\s*(?:\.{2,}|[…»▾▼])?\s*$/;
/** What it never ends with. */
export const NO_LABEL_END = /[!?.,;:)\]"”’]$/;
/** The end of a preview that the page cut: "… Read more", "... See more", "…". */
export const CUT_END = /(?:\s*(?:\.{3}|…)\s*(?:\(?(?:read|see|show|view) (?:more|full comment|the rest)\)?|more|mehr(?: lesen| anzeigen)?|lire la suite|voir plus|leer más|ver más|ver mais|ler mais)?|\s+(?:read|see) more)\s*(?:\.{3}|…|»|>)?\s*$/i;
