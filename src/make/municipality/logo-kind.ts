/** Bytes of a logo at most, as the profile's check has it; what else it asks of one is told when the package is checked. */
export const mostLogoBytes = {svg: 20_000, png: 60_000} as const;

/** Undefined for what can be no logo. */
export function logoEnding({name}: Pick<File, 'name'>): keyof typeof mostLogoBytes | undefined {
  const ending = name.toLowerCase().split('.').at(-1);
  return ending === 'svg' || ending === 'png' ? ending : undefined;
}

/** Sides that the same check allows, in pixels, and how many times the shorter one the longer may be. */
export const logoSides = {least: 64, most: 1024, widest: 5} as const;

/** Whether a PNG has sides that may be; what is no PNG is left to the check. */
export function pngSides(bytes: Uint8Array): 'fit' | 'small' | 'large' {
  // Signature, then the chunk IHDR with width and height.
  if (bytes.length < 24) return 'fit';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (Math.min(width, height) < logoSides.least) return 'small';
  return Math.max(width, height) > logoSides.most ? 'large' : 'fit';
}

/**
 * Why a logo is not taken. `logo-large`: too large, or of another kind, and it can be made smaller here; `logo-small`: too few
 * pixels. What could not be made smaller: `logo-kind` is no picture, or too elongated; `logo-huge` has too many bytes to be read;
 * `logo-dense` has too many even at the smallest size.
 */
export type LogoRefusal = 'logo-large' | 'logo-small' | 'logo-kind' | 'logo-huge' | 'logo-dense';

/** Of a picture's bytes: the page's policy lets no other address in. @param type as `image/png` */
export const dataAddress = (type: string, bytes: Uint8Array): string =>
  `data:${type};base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
