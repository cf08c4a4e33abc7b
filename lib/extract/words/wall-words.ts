import type { WallWords } from '../says-wall.ts';

/**
 * Words of pages that stand in front of a story, in English, German, French, Spanish and Portuguese. Each is what a site
 * says to its reader ("we use cookies"), so that a story about cookies, paywalls or robots does not match.
 */

/** "We use cookies", "we and our 812 partners", "accept all cookies", in the site's own voice. */
export const CONSENT_QUESTIONS: WallWords = {
  stems: /cooki|partner|partenaires|socios|parceiros|vendors|privacy|consent|traceurs|sans accepter|werbung|tracking|alle (?:akzept|ablehn)/i,
  patterns: [
    // "We and our 812 partners store …", "We use cookies", "manage your cookie preferences"
    /\bwe (?:(?:and|&) our|with our) (?:[\d.,]+ )?(?:\w+ )?(?:partners|vendors)\b|\b(?:we|this (?:web)?site|our (?:web)?site) uses? (?:\w+ ){0,3}cookies\b|\b(?:accept|reject|manage) (?:all |your )?(?:cookies?|consent)\b|\bwe (?:value|care about|respect) your privacy\b|\byour (?:consent|privacy|cookie) (?:choices|preferences|settings)\b/i,
    // "Wir und unsere 812 Partner", "Wir verwenden Cookies", "Mit Werbung und Tracking weiterlesen"
    /\bwir und unsere (?:[\d.]+ )?partner\b|\bwir (?:verwenden|nutzen|setzen) (?:\p{L}+ ){0,3}cookies\b|\b(?:alle cookies|alle) (?:akzeptieren|ablehnen)\b|\bmit (?:werbung|tracking)\b.{0,40}\b(?:weiterlesen|weitersurfen|nutzen|lesen)\b/iu,
    // "Nous et nos 812 partenaires", "Nous utilisons des cookies", "continuer sans accepter"
    /\bnous et nos (?:[\d.]+ )?partenaires\b|\bnous utilisons (?:\p{L}+ ){0,2}(?:cookies|traceurs)\b|\bcontinuer sans accepter\b|\b(?:accepter|refuser) (?:tous les |les )cookies\b/iu,
    // "Nosotros y nuestros 812 socios", "Utilizamos cookies", "aceptar todas las cookies"
    /\b(?:nosotros|nos) y nuestros (?:[\d.]+ )?socios\b|\b(?:utilizamos|usamos) (?:\p{L}+ ){0,2}cookies\b|\b(?:aceptar|rechazar) (?:todas )?(?:las )?cookies\b/iu,
    // "Nós e os nossos 812 parceiros", "Usamos cookies", "aceitar todos os cookies"
    /(?<!\p{L})nós e os? ?nossos (?:[\d.]+ )?parceiros\b|\b(?:aceitar|rejeitar) (?:todos )?(?:os )?cookies\b/iu,
  ],
};

/** Lines of a consent box beside its question: purposes of the TCF, what cookies do, where to read more. */
export const CONSENT_LINES: WallWords = {
  stems: /cookies|device|information|interest|advert|personal|personnelles|geolocation|privac|privaci|consent|identifiers|browsing|audience|gerät|berechtigt|datenschutz|einwilligung|terminal|appareil|légitime|legítimo|publicit|confidentialité|dispositivo|anuncios|anúncios|publicidad|dados|daten/i,
  patterns: [
    // "Store and/or access information on a device", "legitimate interest", "These cookies are necessary"
    /\bcookies\b|\bstore and\/or access information\b|\b(?:access|store)\b.{0,30}\binformation on (?:a|your) device\b|\blegitimate interests?\b|\bpersonali[sz]ed (?:advertising|ads|content)\b|\bprecise geolocation\b|\bprivacy (?:policy|cent(?:er|re)|settings)\b|\bwithdraw (?:your )?consent\b|\b(?:audience research|unique identifiers|browsing data|personal data)\b/i,
    // "Informationen auf einem Gerät speichern", "berechtigtes Interesse", "personalisierte Werbung"
    /\bauf einem gerät\b|\bberechtigte[sn]? interesse|\bpersonalisierte (?:werbung|anzeigen|inhalte)\b|\bdatenschutz(?:erklärung|einstellungen)\b|\beinwilligung\b|\bpersonenbezogene daten\b/iu,
    // "stocker des informations sur un terminal", "intérêt légitime", "publicités personnalisées"
    /\bsur (?:un terminal|votre appareil)\b|\bintérêts? légitimes?\b|\bpublicités? personnalisée?s?|\bpolitique de confidentialité\b|\bconsentement\b|\bdonnées personnelles\b/iu,
    // "almacenar la información en un dispositivo", "interés legítimo", "dados pessoais"
    /\b(?:en|num) (?:un )?dispositivo\b|\binter(?:és|eses) legítimos?\b|\binteresse legítimo\b|\b(?:anuncios|publicidad) personalizad|\b(?:publicidade|anúncios) personalizad|\bpolítica de privaci|\bconsentimi?ento\b|\bdatos personales\b|\bdados pessoais\b/iu,
  ],
};

/** The story stops here for those who do not pay or register. */
export const PAYWALL_STOPS: WallWords = {
  stems: /continue|keep|to (?:unlock|read)|subscriber|members|unlock|limit|free articles|weiterlesen|lesen sie|abonn|weiterzulesen|artikel|freischalten|abonnés|lire|vous (?:reste|pour)|leyendo|suscriptores|lendo|a ler|assinantes/i,
  patterns: [
    // "Subscribe to continue reading", "This article is for subscribers only", "You have reached your limit of free articles"
    /\b(?:subscribe|register|sign (?:in|up)|log ?in|join|create an account|become a (?:member|subscriber)|start your (?:free )?trial)\b.{0,30}\bto (?:continue|keep|unlock|read (?:on|more|the (?:full|rest|whole)|this))\b|\bto (?:continue|keep) reading\b|\b(?:article|story|content|post) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:our )?(?:paying |paid )?(?:subscribers|members)\b|\b(?:continue|keep) reading with a (?:\w+ )?(?:subscription|account|trial)\b|\bunlock (?:this|the (?:full|rest of this|rest of the)) (?:article|story)\b|\byou(?: have|['’]ve) (?:reached|used)\b.{0,40}\b(?:limit|free articles)\b/i,
    // "Weiterlesen mit Abo", "Dieser Artikel ist nur für Abonnenten", "Jetzt weiterlesen mit F-Plus"
    /\b(?:weiterlesen|lesen sie weiter) mit\b|\b(?:artikel|beitrag|inhalt)\b.{0,20}\b(?:nur )?(?:für|exklusiv für|vorbehalten) (?:unsere )?(?:abonnent|digitalabonnent)|\b(?:abonnieren|registrieren|anmelden|einloggen)\b.{0,20}\bum (?:weiterzulesen|den (?:ganzen )?artikel)|\bum (?:weiterzulesen|den (?:ganzen |vollständigen )?artikel (?:zu lesen|weiterzulesen))|\bdiesen artikel (?:jetzt )?freischalten\b/iu,
    // "Il vous reste 80 % de cet article à lire", "réservé aux abonnés", "Abonnez-vous pour lire la suite"
    /\bréservée?s? (?:à nos|aux) abonnés\b|\bpour lire la suite\b|\bil vous reste\b.{0,20} à (?:lire|découvrir)\b|\b(?:abonnez|connectez|inscrivez)-vous pour (?:lire|continuer|poursuivre|accéder)\b/iu,
    // "Suscríbete para seguir leyendo", "Contenido exclusivo para suscriptores"
    /\bpara (?:seguir|continuar) leyendo\b|\b(?:exclusivo|solo|sólo|reservado) para (?:nuestros )?suscriptores\b/iu,
    // "Assine para continuar lendo", "Conteúdo exclusivo para assinantes"
    /\bpara continuar (?:lendo|a ler)\b|\b(?:exclusivo|só|reservado) (?:para|a|aos) (?:os )?(?:nossos )?assinantes\b/iu,
  ],
};

/** What else stands in such a prompt; also found on pages that are free to read. */
export const PAYWALL_LINES: WallWords = {
  stems: /already|access|cancel|subscribe|abo|kunde|kündbar|déjà|engagement|suscriptor|assinante/i,
  patterns: [
    // "Already a subscriber? Log in", "Get unlimited access", "Cancel anytime"
    /\balready (?:a|have an?) (?:subscriber|member|account|subscription)\b|\b(?:get|enjoy|unlock) (?:unlimited|full|digital) (?:digital )?access\b|\bcancel (?:at )?any ?time\b|^(?:subscribe|subscribe now)$/i,
    // "Bereits Abonnent?", "Jederzeit kündbar"
    /\b(?:bereits|schon) (?:\p{L}+ )?(?:abonnent|abo\b|kunde)|\bjederzeit kündbar\b/iu,
    // "Déjà abonné ?", "sans engagement"
    /\bdéjà abonnée?(?!\p{L})|\bsans engagement\b/iu,
    // "¿Ya eres suscriptor?", "Já é assinante?"
    /\bya (?:eres|soy) suscriptor|(?<!\p{L})já (?:é|sou) assinante/iu,
  ],
};

/** A check that the reader is no robot. */
export const ROBOT_CHECKS: WallWords = {
  stems: /huma|rob[oô]|real person|browser|connection|hold|javascript|java script|unusual|captcha|challenge|security check|automation|mensch|bot|navigat|navegador/i,
  patterns: [
    // "Verify you are human", "Checking your browser before accessing", "Press & Hold", "Enable JavaScript and cookies to continue"
    /\b(?:verify|confirm|prove|make sure|checking (?:that|if)|ensure)\b.{0,12}\b(?:that )?(?:you(?: are|['’]re)) (?:an? )?(?:human|not a (?:ro)?bot|real person)|\b(?:verifying|checking) (?:that )?you(?: are|['’]re) (?:human|not a bot)|\bchecking (?:your browser|if the site connection is secure)\b|\breview the security of your connection\b|\bpress (?:&|and) hold\b|\benable java ?script and cookies to continue\b|\bunusual (?:traffic|activity) from your\b|\b(?:complete|solve) the (?:captcha|challenge|security check)\b|\bi['’]?a?m not a robot\b|\byou(?: are|['’]re) using automation tools\b|\bplease make sure (?:that )?(?:your browser supports )?java ?script and cookies\b/i,
    // "Bestätigen Sie, dass Sie kein Roboter sind", "Ihr Browser wird überprüft"
    /\b(?:sie|du) (?:ein mensch|kein (?:ro)?bot(?:er)?) (?:sind|bist)\b|\bich bin kein roboter\b|\bbrowser wird (?:über)?geprüft\b/iu,
    // "Vérifiez que vous êtes humain", "Je ne suis pas un robot"
    /\bvous (?:êtes (?:bien )?(?:un )?(?:être )?humain|n['’]êtes pas un robot)|\bje ne suis pas un robot\b|\bvérification de votre navigateur\b/iu,
    // "Verifica que eres humano", "No soy un robot", "Confirme que você é humano"
    /\b(?:que|si) (?:eres|es|usted es) (?:un )?(?:ser )?human[oa]\b|\bno (?:soy|eres) un robot\b|\b(?:comprobando|verificando) (?:tu|su|o seu|seu) navegador\b|\bque (?:você|voce) é (?:um )?(?:ser )?human[oa]|\bnão (?:sou|é) um rob[ôo]\b/iu,
  ],
};

/** Names of boxes and frames of consent software: ` onetrust banner `, ` sp message iframe 812 `. */
export const CONSENT_NAMES = / (cookie (banner|wall|consent|notice)|consent|gdpr|onetrust|didomi|usercentrics|truste|sp message (container|iframe)|qc cmp2?|cmp(box|wrapper)|fc consent root) /;
/** Names and addresses of checks that take a whole page (not those of forms to log in or comment): ` cf challenge `, ` px captcha `, "https://challenges.cloudflare.com/…". */
export const ROBOT_NAMES = / (cf challenge|challenge (running|form|stage|error text)|px captcha|datadome captcha) /;
export const ROBOT_FRAME = /challenges\.cloudflare\.com|captcha-delivery\.com|\/_incapsula_resource/i;
/** Names of boxes that ask for a subscription: ` paywall `, ` regwall `. */
export const PAYWALL_NAMES = / (paywall|regwall|pay wall|subscription (prompt|wall|barrier)|subscriber only|subscribe wall) /;
