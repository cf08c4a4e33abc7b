/** Sentences that tell of the writer, each with a line that it matches; `stems` is what every match holds, and cheaper to look for. */
export const BIO_SENTENCES: readonly { stems: RegExp; pattern: RegExp }[] = [
  // "Ann Lee is a freelance writer based in Leeds."
  { stems: /writer|editor|reporter|journalist|contributor|correspondent|columnist|critic|producer|author|freelancer|intern|blogger|staff|founder/, pattern: /^(?:[\p{Lu}][\p{L}.’'-]*,?\s+){1,4}(?:is|was) (?:an?|the|our|currently)\b.{0,80}\b(?:writer|editor|reporter|journalist|contributor|correspondent|columnist|critic|producer|author of|freelancer|intern|blogger|staffer|co-founder|founder|staff|editor-in-chief)\b.{0,30}\b(?:at|for|with|based|living|who|from|covering|of|and|in|specializing|whose)\b/u },
  // "Ann Lee covers film for The Daily Page", "Additional reporting by Ann Lee"
  { stems: /covers|writes about|written for|reports on|contributes to/, pattern: /^(?:[\p{Lu}][\p{L}.’'-]*\s+){2,4}(?:covers|writes about|has written for|reports on|contributes to)\b/u },
  { stems: /(?:reporting|edited|compiled|written) by/i, pattern: /^[\W_]*(?:additional )?reporting by\b.{0,120}(?:editing by\b.{0,60})?$|^[\W_]*(?:edited|compiled|written) by [\p{Lu}].{0,60}$/iu },
  // "This article was written by …", "Ann Lee is an expert of kettles. Follow her on Bluesky."
  { stems: /^th(?:is|e) |follow /i, pattern: /^(?:.*\bfollow (?:her|him|them|me) (?:on|at)|this (?:article|story|piece) (?:was|is) (?:written|reported|contributed) by|the (?:author|writer) (?:is|can be))\b/i },
];
