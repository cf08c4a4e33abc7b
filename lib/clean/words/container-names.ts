import type { HiddenReason } from '../../model.ts';

/**
 * Words of class names and ids that tell what a box is for, as `nameWords` gives them: lower case, each between spaces.
 * `strong` names are believed unless the box holds the story; `weak` ones only where the choice of the main text, or the
 * share of links, says the same.
 */
export interface ContainerName {
  reason: HiddenReason;
  strong: RegExp;
  weak: RegExp;
}

const none = /(?!)/;

export const CONTAINER_NAMES: readonly ContainerName[] = [
  {
    reason: 'newsletter',
    strong: / (newsletters?|signup|sign up|mailing list|email signup|mc embed|mailchimp|subscribe form|inbox|nl signup) /,
    weak: / (subscribe|email|inline form) /,
  },
  {
    reason: 'poll',
    strong: / (poll|polls|polldaddy|crowdsignal|opinary|playbuzz|apester|straw ?poll|riddle) /,
    weak: / (quiz|vote|voting|survey) /,
  },
  {
    reason: 'advertisement',
    strong: / (ad|ads|advert|adverts|advertisement|advertising|adsense|adslot|adunit|adbox|adcontainer|adwrapper|dfp|gpt|sponsored|sponsor|native ad|promoted content|outbrain|taboola|zergnet|revcontent|mgid|dianomi) /,
    weak: / (banner|sponsorship|partner|partners) /,
  },
  {
    reason: 'related',
    strong: / (related|relateds|relatedposts|relatedarticles|related (articles?|posts?|stor(y|ies)|content|links?|coverage|items?|video|topics)|recirc|recirculation|recommended|recommendations?|more from|more stories|more on|more news|also like|you may|most (read|popular|viewed|shared|commented|recent)|trending|up next|upnext|next (article|articles|post|posts|story|stories|up)|readnext|read next|recent (posts|stories|articles)|latest (news|posts|stories|articles)|popular (posts|stories|articles)|article (suggestions|recommendations)|yarpp|bt links|further reading|editors? picks?|whats hot|must read|see also) /,
    weak: / (popular|latest|teasers?|cards?|carousel|readmore|read more|storylist|story list|feed|river|rail|hub|more|inline link|story ?package|explore|featured (posts|stories|articles)|interstitial link|article link|promo list|in ?article link|inline related|rich link|pullout|zone|list ?module) /,
  },
  {
    reason: 'share',
    strong: / (share|shares|sharing|sharebar|sharetools|share (bar|buttons?|tools|links?|icons)|social (share|sharing|links?|buttons?|icons?|bar|media|tools|follow|list)|socials|addthis|addtoany|sharethis|sharedaddy|shareaholic|follow us|social ?share|socialbar|socialmedia|sharelinks|jp sharing) /,
    weak: / (social|follow|tools|toolbar|actions|utility|utilities) /,
  },
  {
    reason: 'comment-control',
    strong: / (comments|commentlist|comment (list|form|area|count|section|box|thread|respond)|disqus|disqus thread|respond|livefyre|spotim|openweb|viafoura|coral|vuukle|insticator|hyvor|wpdiscuz|fb comments|replies|discussion) /,
    weak: / (comment|community|conversation|reactions?) /,
  },
  {
    reason: 'author-bio',
    strong: / (author (bio|box|info|card|details|description|profile|about|block|meta|biography)|authorbox|authorbio|bio ?box|about (the )?author|about author|post author|byline bio|author about|writer bio|contributor (bio|info|card|box)|biography|end ?bio|author end) /,
    weak: / (bio|author|authors|contributors?|writer|by ?line|bylines) /,
  },
  {
    reason: 'tags',
    strong: / (tag list|taglist|tag cloud|tagcloud|tag links|tags links|post tags|entry tags|article tags|story tags|topic tags|article topics|tags|tags list|tag container|filed under|post categories|cat links|topic list|topics|keywords|more about topics) /,
    weak: / (tag|topic|categories|category|labels?|taxonomy) /,
  },
  {
    reason: 'navigation',
    strong: / (breadcrumbs?|pagination|pager|page ?nav|post ?nav|post navigation|navigation|nav links|skip ?link|skip to|site ?nav|menu|submenu|main ?nav|nav|table of contents|toc|jump ?links?|prev next|next prev|slide ?(nav|count|counter)|mobile menu|drawer|(?:text|font) ?(?:size|resizer)) /,
    weak: / (controls?|arrows?|buttons?|btn|index|counter) /,
  },
  {
    reason: 'consent',
    strong: / (cookie|cookies|cookie (bar|banner|notice|consent)|consent|gdpr|onetrust|didomi|usercentrics|truste|ccpa) /,
    weak: none,
  },
  {
    reason: 'paywall-prompt',
    strong: / (paywall|regwall|pay wall|piano|subscription (prompt|offer|box|wall)|subscribe (prompt|wall|banner|cta)|metered|barrier|premium offer) /,
    weak: / (subscription|subscribe|meter|offer|premium|members? only) /,
  },
  {
    reason: 'affiliate',
    strong: / (affiliate|affiliates|affiliate (disclosure|disclaimer|links?)|buy ?(now|button|box|link)|shop ?(now|button)|skimlinks|commerce (disclaimer|disclosure)|amazon ?(box|product)) /,
    weak: / (shop|shopping|product|products|product (card|box|list)|commerce|ecommerce|deals?|disclosure|disclaimer) /,
  },
  {
    reason: 'promo',
    strong: / (promo box|in ?house promo|fb promo|facebook promo|app ?(promo|download|banner|store)|donate|donation|donations|fundrais(er|ing)|support us|membership|cta (stories|box|banner|block|module|container)|self promo|push ?notification|whatsapp ?(promo|channel)|popup|modal|lightbox|overlay|tooltip|interstitial|sticky (bar|footer|header|banner)|toast) /,
    weak: / (promo|promos|promotion|promotions|cta|callout|call ?out|widget|widgets|module|boxout|banner|sidebar|rail|aside|magazine|event|events|contest|giveaway|sweepstakes) /,
  },
  {
    reason: 'other',
    strong: / (site ?footer|page ?footer|global ?(header|footer)|site ?header|masthead|sr only|screen reader( text)?|visually ?hidden|visuallyhidden|print ?only|noprint|offscreen|off screen|a11y|hidden text|copyright notice|legal|jp player|video ?js|vjs|jw ?player|jwplayer|player (controls|ui)|vote ?panel) /,
    weak: / (footer|sidebar|side bar|secondary|meta|post ?meta|entry ?meta|header ?meta|timestamp|date|time|dateline|info|eyebrow|kicker|rubric|section label|hidden|print|views?|read ?time|reading time|listen|audio ?player|player|video|notice|note|ticker|weather|login|search|language|translate|rating|stats) /,
  },
];

/** Values of `role` and tags whose boxes stand beside a story. */
export const CONTAINER_ROLES: Partial<Record<string, HiddenReason>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  search: 'navigation',
  complementary: 'other',
  contentinfo: 'other',
  dialog: 'promo',
  alertdialog: 'promo',
  tooltip: 'other',
  toolbar: 'navigation',
  tablist: 'navigation',
};
