/** Words that open a byline, folded, longest first: "By", "Written by", "Von", "Par". */
export const BYLINE_OPENERS =
  'written and reported by|written by|reported by|words by|story by|posted by|published by|article by|report by|' +
  'review by|reviewed by|interview by|text by|author|authors|by|ein artikel von|geschrieben von|von|text|par|ecrit par|' +
  'publie par|escrito por|publicado por|por|di|scritto da|door|przez|autor|autorka|autore|auteur';

/** Words of a role, folded: a part of a byline that holds one names no person. */
export const ROLE_WORDS = new Set(
  ('by admin reporter editor writer correspondent contributor contributors contributing columnist critic staff producer journalist ' +
    'freelance freelancer senior deputy chief assistant associate director host intern fellow digital audience online ' +
    'author photographer photography photos photo video illustration illustrator news desk team newsroom bureau agency ' +
    'redakteur redakteurin redaktion redaktor redactor redactora redaccion redacao redaction journaliste rédacteur ' +
    'specialist strategist analyst expert manager coverage writers reporters editors correspondents today entertainment lifestyle showbiz celebrity tv').split(' '),
);

/** Words after which no further author is named: "Edited by", "Photographs by", "Updated". */
export const BYLINE_ENDERS =
  'updated|published|publié|posted|modified|last|edited|editing|fact checked|photograph|photographs|photography|photos?|pictures?|illustrations?|illustrated|video|follow|share|read|min read|minute read|comments?|on|in|für|for|at|via|filed|more|contact|email|bio|opens';
