/**
 * Andika (SIL International, Open Font License 1.1): letters made for people who learn to read, with those of Latvian and
 * Russian. A browser fetches only the files whose letters stand on the page, from the package itself.
 */
import cyrillic from '@fontsource/andika/files/andika-cyrillic-400-normal.woff2?url';
import cyrillicBold from '@fontsource/andika/files/andika-cyrillic-700-normal.woff2?url';
import latin from '@fontsource/andika/files/andika-latin-400-normal.woff2?url';
import latinBold from '@fontsource/andika/files/andika-latin-700-normal.woff2?url';
import latinExt from '@fontsource/andika/files/andika-latin-ext-400-normal.woff2?url';
import latinExtBold from '@fontsource/andika/files/andika-latin-ext-700-normal.woff2?url';

/** Letters in each file, as the files were cut. */
const letters = {
  cyrillic: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  latinExt:
    'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
};

const files = [
  [cyrillic, letters.cyrillic, '400'],
  [cyrillicBold, letters.cyrillic, '700'],
  [latin, letters.latin, '400'],
  [latinBold, letters.latin, '700'],
  [latinExt, letters.latinExt, '400'],
  [latinExtBold, letters.latinExt, '700'],
] as const;

let isLoaded = false;

export function loadLegibleFont(): void {
  if (isLoaded) return;
  isLoaded = true;
  for (const [file, unicodeRange, weight] of files) {
    const source = `url("${new URL(file, document.baseURI).href}") format("woff2")`;
    document.fonts.add(new FontFace('Andika', source, {unicodeRange, weight, display: 'swap'}));
  }
}
