import { HEAVIEST_PICTURE, keptSize } from '../../lib/reading/offline-pictures.ts';

/** A picture that has not come by then is left out (milliseconds). */
const PATIENCE = 20_000;

/**
 * Fetches a picture as the page itself shows it, and reads its pixels into a fresh file: nothing of the site's own file
 * is kept, and the pages' policy needs no way to the web but the one for pictures. The browser lets pixels of another
 * site be read only while Greenroom has the permission for it; no cookie and no address go with the question.
 * @returns null where it does not come, may not be read, or is too heavy
 */
export async function fetchPicture(address: string): Promise<Blob | null> {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.referrerPolicy = 'no-referrer';
  image.src = address;
  const came = await Promise.race([
    image.decode().then(() => true, () => false), // prettier-ignore
    new Promise<false>((resolve) => {
      setTimeout(() => {
        resolve(false);
      }, PATIENCE);
    }),
  ]);
  if (!came) return null;
  const canvas = Object.assign(document.createElement('canvas'), keptSize(image.naturalWidth, image.naturalHeight));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const picture = await new Promise<Blob | null>((resolve) => {
    try {
      canvas.toBlob(resolve, 'image/webp', 0.82);
    } catch {
      // The browser does not let these pixels be read.
      resolve(null);
    }
  });
  return picture && picture.size <= HEAVIEST_PICTURE ? picture : null;
}
