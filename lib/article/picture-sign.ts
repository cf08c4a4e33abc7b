import type { Picture } from './picture-source.ts';

/** Folders and names of pictures that a site draws for itself: "/buttons/mail.png", "/icon_print.gif", "/userphoto/79.jpg", "/mail-icon.png". */
const SIGN_PATH = /\/(?:icons?|btns?|buttons?|badges?|avatars?|headshots?|userphotos?|overlays?|emoji|smilies)[/_]|[-_]icon\.(?:png|gif|svg)(?:$|\?)/i;
/** What such a picture is called where it stands above the story: in the story itself a drawing or a film's poster is a picture. */
const HEAD_SIGN = /\.svg(?:$|[?#])|\b(?:logo|avatar|icon|placeholder|poster)\b/i;
/** A size in an address: "facebook146x32.png", "ann_lee_60x43.jpg". */
const SIZE_IN_PATH = /(?:^|\D)(\d{2,4})x(\d{2,4})(?:\D|$)/;
/** No picture of a story is as small (pixels); buttons are wide and low. */
const LARGEST_SIGN = 100;
const LOWEST = 40;

/** True for a picture that is a site's own sign, button or portrait of a writer, and shows nothing of the story. */
export function isSign({ src, width, height }: Picture): boolean {
  const path = src.slice(src.indexOf('/', 8));
  const [, wide, high] = SIZE_IN_PATH.exec(path) ?? [];
  return SIGN_PATH.test(path) || isSmall(width, height) || isSmall(Number(wide), Number(high));
}

/** True for a picture between headline and story that is a site's own: its logo, a player's first frame. */
export function isHeadSign(picture: Picture): boolean {
  return HEAD_SIGN.test(picture.src) || isSign(picture);
}

function isSmall(width = Number.NaN, height = Number.NaN): boolean {
  return height <= LOWEST || (width <= LARGEST_SIGN && height <= LARGEST_SIGN);
}
