/** A commenting system: how its place in a page, or its frame, can be told. Names are as `nameWords` gives them. */
export interface CommentSystem {
  name: string;
  /** Class and id words, or the tag, of the element that holds its comments. */
  place: RegExp;
  /** The address of its frame. */
  frame?: RegExp;
}

/** Facts of pages.md, section 3. */
export const COMMENT_SYSTEMS: readonly CommentSystem[] = [
  { name: 'Disqus', place: / disqus thread | dsq (?:content|comments) /, frame: /^https?:\/\/(?:[\w-]+\.)*disqus\.com\/embed\/comments/i },
  { name: 'Coral', place: / coral (?:talk stream|thread|talk container|shadow container|stream|drawer) /, frame: /^https?:\/\/[^/]*(?:coral|talk)[^/]*\/(?:embed\/stream|static\/embed)/i },
  { name: 'OpenWeb', place: / (?:spot im comments|openweb (?:comments|convo|conversation)|spcv conversation|spot im frame inpage|conversation root|nypost openweb conversation) /, frame: /^https?:\/\/(?:[\w-]+\.)*(?:spot\.im|openweb\.com)\/(?:[^?]*conversation|v2\/spot)/i },
  { name: 'Viafoura', place: / (?:vf (?:conversations|comments)|vf3 comments|viafoura(?: comments)?|vf widget) /, frame: /^https?:\/\/(?:[\w-]+\.)*viafoura\.(?:co|net|com)\/.*(?:conversation|comment)/i },
  { name: 'Facebook', place: / fb comments? /, frame: /^https?:\/\/(?:[\w-]+\.)*facebook\.com\/(?:v[\d.]+\/)?plugins\/(?:comments|feedback)/i },
  { name: 'Hyvor Talk', place: / hyvor talk (?:view|comments) /, frame: /^https?:\/\/(?:[\w-]+\.)*hyvor\.com\//i },
  { name: 'Insticator', place: / (?:insticator (?:commenting|comments)|insticator unit type commenting|instiengage comments) /, frame: /^https?:\/\/(?:[\w-]+\.)*insticator\.com\/.*comment/i },
  { name: 'Vuukle', place: / vuukle comments /, frame: /^https?:\/\/(?:[\w-]+\.)*vuukle\.com\//i },
  { name: 'Livefyre', place: / (?:livefyre(?: comments)?|fyre comment stream|fyre stream content) / },
  { name: 'wpDiscuz', place: / (?:wpdcom|wpd thread (?:wrapper|list)) / },
  { name: 'Kinja', place: / js (?:replies|comments iframe|toggled replies) /, frame: /^https?:\/\/(?:[\w-]+\.)*kinja\.com\/(?:ajax\/)?comments/i },
  { name: 'Pluck', place: / pluck (?:comm|comments) / },
  { name: 'Commento', place: / commento / },
  { name: 'Remark42', place: / remark42 /, frame: /^https?:\/\/[^/]*remark42[^/]*\//i },
  { name: 'GraphComment', place: / graphcomment /, frame: /^https?:\/\/(?:[\w-]+\.)*graphcomment\.com\//i },
]; // prettier-ignore

/** Custom elements of such systems. */
export const SYSTEM_TAGS = new Set(['vf-conversations', 'vf-widget', 'hyvor-talk-comments', 'fb:comments', 'ps-comments', 'coral-stream', 'spot-im-comments', 'ow-conversation']);
