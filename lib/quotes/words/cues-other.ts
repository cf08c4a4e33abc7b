import type { Stance } from '../../model.ts';

/** What the regular verbs of a language end in: says, said, have said. */
export const ENDINGS: Record<string, readonly string[]> = { de: ['t', 'te', 'ten'], fr: ['e', 'é', 'ait'], es: ['a', 'ó', 'aron'] };

/** Reporting verbs of other languages by language and stance: as written, or with `~` for the endings of regular ones. */
export const OTHER_CUES: Record<string, Partial<Record<Stance, string>>> = {
  de: {
    says:
      'sag~ sagen gesagt erklär~ mein~ beton~ ergänz~ füg~ erzähl~ verrät verriet schwärm~ berichte~ erinner~ antworte~ entgegne~ kommentier~ warn~ ' +
      'verspricht versprach gesteht gestand beschreibt beschrieb nennt nannte ruft rief kritisier~ lob~ gibt gab teilte mitteilte äußerte zitiert',
    claims: 'behaupte~',
    denies: 'bestreitet bestritt dementier~ widerspricht widersprach',
    confirms: 'bestätig~',
    jokes: 'scherz~ witzel~ lach~',
    writes: 'schreibt schrieb schrieben twitterte poste~',
    asks: 'frag~',
    sings: 'singt sang',
    thinks: 'findet fand glaub~ denkt dachte hofft',
  },
  fr: {
    says:
      'dit disait disent déclar~ expliqu~ ajout~ racont~ confi~ affirm~ précis~ soulign~ répond répondu lanc~ assur~ estim~ indiqu~ rappelle ' +
      'rappelé comment~ poursuit conclut révèle révélé avou~ lâch~ not~ insist~ témoigne annonc~ regrette promet reconnaît reconnu enthousiasme ' +
      'étonne plaid~ gliss~ tacle martèle souffle déplore soupire résum~',
    claims: 'prétend prétendait prétendu',
    denies: 'nie nié dément démenti conteste',
    confirms: 'confirm~',
    jokes: 'plaisant~ ironis~ rit sourit blague',
    writes: 'écrit écrivait tweet~ publié',
    asks: 'demand~ interroge',
    sings: 'chant~',
    thinks: 'pense pensait croit jug~',
  },
  es: {
    says:
      'dice dijo dijeron decía dicho declar~ explic~ añade añadió agreg~ asegur~ afirm~ cuenta contó coment~ señal~ responde respondió contest~ ' +
      'exclam~ revel~ confiesa confesó recuerda recordó indic~ manifiesta manifestó expres~ sostiene sostuvo concluye concluyó insiste insistió ' +
      'apunt~ reconoce reconoció admite admitió advierte advirtió subray~ critic~ lament~ relat~ lanz~ zanja',
    claims: 'aleg~ pretende',
    denies: 'niega negó desmiente desmintió',
    confirms: 'confirm~',
    jokes: 'brome~ ríe ironiza',
    writes: 'escribe escribió escribieron tuiteó publicó',
    asks: 'pregunt~',
    sings: 'cant~',
    thinks: 'cree creía piensa consider~ opin~',
  },
};
