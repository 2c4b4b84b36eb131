import type { PictureKind } from '../ticket-picture.ts';

/** Signs that Windows refuses in a name, controls, and marks that turn the direction of writing. */
const REFUSED = /[<>:"/\\|?*\p{Cc}\p{Cf}]+/gu;
/** Names of devices on Windows, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i;
/** In characters; with a number and an extension well under what every system and zip program takes. */
const LONGEST = 60;

/**
 * A title as the name of a file, without an extension, that every system takes; `instead` where nothing of it is left.
 * Texts are kept in their own script.
 */
export function fileNameOf(title: string, instead: string): string {
  const clean = withoutExtension(title)
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s/g, ' ')
    .replace(REFUSED, ' ')
    .replace(/ {2,}/g, ' ');
  const short = [...clean.trim()].slice(0, LONGEST).join('');
  // Windows drops dots and blanks at an end, and what begins with a dot is hidden elsewhere.
  const name = short.replace(/^[ .]+/, '').replace(/[ .]+$/, '');
  const stem = name.split('.')[0] ?? '';
  if (name === '') return instead;
  return DEVICE.test(stem.trim()) ? `_${name}` : name;
}

/** A picture's name often comes with one, which may not be true any more. */
function withoutExtension(name: string): string {
  return name.replace(/\.(?:png|jpe?g|webp|gif|bmp)$/i, '');
}

const EXTENSIONS: Readonly<Record<PictureKind, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
};

/** Names for the pictures of one folder, in their order: numbered, so that no two are the same on any system. */
export function pictureFileNames(
  pictures: readonly { readonly name: string; readonly kind: PictureKind }[],
): readonly string[] {
  const digits = String(pictures.length).length;
  return pictures.map(({ name, kind }, index) => {
    const number = String(index + 1).padStart(Math.max(2, digits), '0');
    return `${number} ${fileNameOf(name, 'picture')}.${EXTENSIONS[kind]}`;
  });
}

/** How the name of a picture's file ends, without the dot. */
export function pictureExtension(kind: PictureKind): string {
  return EXTENSIONS[kind];
}
