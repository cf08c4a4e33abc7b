import type { Stance } from '../../model.ts';

/** Reporting verbs of other languages, as written forms, by language and stance. */
export const OTHER_CUES: Record<string, Partial<Record<Stance, string>>> = {
  de: {
    says:
      'sagt sagte sagten sagen gesagt erklärt erklärte erklärten meint meinte meinten betont betonte ergänzt ergänzte fügt fügte erzählt erzählte ' +
      'verrät verriet schwärmt schwärmte berichtet berichtete erinnert erinnerte antwortet antwortete entgegnet entgegnete kommentiert kommentierte ' +
      'warnt warnte verspricht versprach gesteht gestand beschreibt beschrieb nennt nannte ruft rief kritisiert kritisierte lobt lobte gibt gab teilte mitteilte äußerte zitiert',
    claims: 'behauptet behauptete behaupteten',
    denies: 'bestreitet bestritt dementiert dementierte widerspricht widersprach',
    confirms: 'bestätigt bestätigte',
    jokes: 'scherzt scherzte witzelt witzelte lacht lachte',
    writes: 'schreibt schrieb schrieben twitterte postet postete',
    asks: 'fragt fragte fragten',
    sings: 'singt sang',
    thinks: 'findet fand glaubt glaubte denkt dachte hofft',
  },
  fr: {
    says:
      'dit disait disent déclare déclaré déclarait explique expliqué expliquait ajoute ajouté raconte raconté confie confié affirme affirmé ' +
      'précise précisé souligne souligné répond répondu lance lancé assure assuré estime estimé indique indiqué rappelle rappelé commente commenté ' +
      'poursuit conclut révèle révélé avoue avoué lâche lâché note noté insiste insisté témoigne annonce annoncé regrette promet reconnaît reconnu enthousiasme étonne',
    claims: 'prétend prétendait prétendu',
    denies: 'nie nié dément démenti conteste',
    confirms: 'confirme confirmé',
    jokes: 'plaisante plaisanté ironise ironisé rit sourit blague',
    writes: 'écrit écrivait tweeté tweete publié',
    asks: 'demande demandé interroge',
    sings: 'chante chanté',
    thinks: 'pense pensait croit juge jugé',
  },
  es: {
    says:
      'dice dijo dijeron decía dicho declara declaró declararon explica explicó explicaron añade añadió agrega agregó asegura aseguró afirma afirmó ' +
      'cuenta contó comenta comentó señala señaló responde respondió revela reveló confiesa confesó recuerda recordó indica indicó ' +
      'manifiesta manifestó expresa expresó sostiene sostuvo concluye concluyó insiste insistió apunta apuntó reconoce reconoció admite admitió advierte advirtió subraya subrayó',
    claims: 'alega alegó pretende',
    denies: 'niega negó desmiente desmintió',
    confirms: 'confirma confirmó',
    jokes: 'bromea bromeó ríe ironiza',
    writes: 'escribe escribió escribieron tuiteó publicó',
    asks: 'pregunta preguntó',
    sings: 'canta cantó',
    thinks: 'cree creía piensa considera consideró opina opinó',
  },
};
