import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { articleText } from '../../lib/article/blocks.ts';
import { makeStory } from '../../lib/story.ts';
import { PROSE } from '../clean/cleaned.ts';

function make(body: string, head = ''): ReturnType<typeof makeStory> {
  const html = `<!doctype html><html lang="en"><head><title>The Lantern</title>${head}</head><body>${body}</body></html>`;
  return makeStory(new JSDOM(html).window.document, 'https://www.lantern.example/kettle-choir');
}

function refusal(body: string, head = ''): string | null {
  const made = make(body, head);
  return made.ok ? null : made.code;
}

function text(body: string, head = ''): string {
  const made = make(body, head);
  return made.ok ? articleText(made.value.story.article) : made.code;
}

const PARAGRAPHS = PROSE.map((words) => `<p>${words}</p>`);
const START = `<article><h1>Kettle choir sings again</h1>${PARAGRAPHS[0] ?? ''}</article>`;
const WHOLE = `<article><h1>Kettle choir sings again</h1>${PARAGRAPHS.join('')}${PARAGRAPHS.map((words) => words.replace('choir', 'quire')).join('')}</article>`;
const PAID = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Kettle choir sings again","isAccessibleForFree":"False"}</script>';

const CONSENT = {
  English: 'We value your privacy. We and our 641 partners store and/or access information on a device, such as cookies, and process personal data for the lamps of the pier.',
  German: 'Wir und unsere 641 Partner speichern Informationen auf einem Gerät, zum Beispiel Cookies, und lesen sie wieder aus, damit die Laternen am Hafen leuchten.',
  French: 'Nous et nos 641 partenaires stockons des informations sur un terminal, comme des cookies, pour que les lanternes du port restent allumées toute la nuit.',
  Spanish: 'Nosotros y nuestros 641 socios guardamos información en un dispositivo, por ejemplo cookies, para que los faroles del puerto sigan encendidos.',
  Portuguese: 'Usamos cookies e guardamos informação num dispositivo para que as lanternas do porto fiquem acesas a noite toda, e para nada mais do que isso.',
};

describe('a cookie question instead of a story', () => {
  it.each(Object.entries(CONSENT))('is told in %s', (_language, words) => {
    expect(refusal(`<header><a href="/">The Lantern</a></header><div><h2>Before you go on</h2><p>${words}</p><button>OK</button></div>`)).toBe('wall-consent');
  });

  it('is told where it goes on about its purposes', () => {
    const purposes = ['Use precise geolocation data of lamps and gulls to find out where they stand.', 'Personalised advertising and content, audience research and the counting of kettles.', 'These cookies keep the pier alight and cannot be put out by anyone but the keeper.'];
    expect(refusal(`<div id="onetrust-banner"><p>${CONSENT.English}</p>${purposes.map((line) => `<p>${line}</p>`).join('')}</div>`)).toBe('wall-consent');
  });

  it('is told where it stands in a frame of its own', () => {
    expect(refusal('<h1>The Lantern</h1><iframe id="sp_message_iframe_81" src="https://lamp.example/ask"></iframe>')).toBe('wall-consent');
  });

  it('beside a story is no wall', () => {
    expect(text(`<div class="cookie-banner"><p>${CONSENT.English}</p></div>${WHOLE}`)).toContain('The kettle choir came back');
    expect(text(`${WHOLE}<div><p>${CONSENT.English}</p></div>`)).not.toContain('641');
  });

  it('is not what a story about cookies is', () => {
    const about = PROSE.map((words) => `<p>${words.replace('and', 'and, as the law on cookies asks,')} The harbour board read each cookie of the site.</p>`).join('');
    expect(refusal(`<article><h1>The pond bans cookies</h1><p>“We use cookies,” said the sign on the pier, and the gulls were glad.</p>${about}</article>`)).toBeNull();
  });
});

describe('a paywall after the start of a story', () => {
  it.each([
    'Subscribe to continue reading', 'This article is for subscribers only.', 'Weiterlesen mit Laterne Plus', 'Dieser Artikel ist nur für Abonnenten.',
    'Cet article est réservé aux abonnés.', 'Il vous reste 80 % de cet article à lire.', 'Suscríbete para seguir leyendo', 'Assine para continuar lendo',
  ])('is told: %s', (prompt) => {
    expect(refusal(`${START}<div class="box"><h3>${prompt}</h3><a href="/join">Join</a></div>`)).toBe('wall-paywall');
  });

  it('is told by what the page says of itself and a prompt below', () => {
    expect(refusal(`${START}<div><p>Already a subscriber? <a href="/in">Log in</a></p></div>`, PAID)).toBe('wall-paywall');
    expect(refusal(`${START}<div class="paywall"><p>One lamp a month</p></div>`, PAID)).toBe('wall-paywall');
  });

  it('beside a whole story is no wall', () => {
    const prompt = '<div class="paywall"><h3>Subscribe to continue reading</h3><p>Already a subscriber? Log in</p></div>';
    expect(text(`${WHOLE}${prompt}`, PAID)).toContain('The kettle choir came back');
  });

  it('a paid story whose words are marked as such is read when they are there', () => {
    expect(text(`<div class="paywall">${WHOLE}</div><footer><p>Already a subscriber? Log in</p></footer>`, PAID)).toContain('a hall that was once a bakery');
  });

  it('a short free story under a menu that asks for subscribers is read', () => {
    expect(refusal(`<nav><a href="/s">Subscribe</a></nav><div><p>Already a subscriber? <a href="/in">Log in</a></p></div>${START}<footer><p>Get unlimited access to The Lantern</p></footer>`)).toBeNull();
  });
});

describe('a check for robots', () => {
  it.each([
    '<h1>lantern.example</h1><p>Verifying you are human. This may take a few seconds.</p>',
    '<h1>Checking your browser before you reach the pier</h1><p>Please wait for the lamp.</p>',
    '<h1>One more step</h1><p>Please complete the security check to see the pond.</p>',
    '<p>Bitte bestätigen Sie, dass Sie ein Mensch sind.</p>', '<p>Vérifiez que vous êtes humain avant d’aller au port.</p>', '<p>Confirma que eres humano, por favor.</p>', '<p>Confirme que você é humano para ver o porto.</p>',
    '<p>A moment.</p><iframe src="https://geo.captcha-delivery.com/captcha/?lamp=1"></iframe>',
    '<h1>Hold on</h1><div id="px-captcha"></div>',
  ])('is told: %s', (body) => {
    expect(refusal(body)).toBe('wall-robot');
  });

  it('is not what a story about such checks is, nor one with a hidden check in its form', () => {
    expect(refusal(`<article><h1>The pier asks gulls to verify you are human</h1><p>“Please verify you are human,” says the new sign on the pier.</p>${PARAGRAPHS.join('')}</article>`)).toBeNull();
    expect(refusal(`${START}${PARAGRAPHS[1] ?? ''}<form><div class="g-recaptcha"></div><iframe src="https://www.google.com/recaptcha/api2/anchor"></iframe></form>`)).toBeNull();
    expect(refusal('<h1>Log in</h1><form><div class="g-recaptcha"></div><p>Forgot it?</p></form>')).toBe('no-article');
  });
});
