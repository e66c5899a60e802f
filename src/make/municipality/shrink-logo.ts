import {dataAddress, logoSides as sides, mostLogoBytes, type LogoRefusal} from './logo-kind.ts';

/** A photograph at most: what is larger is no logo, and a phone has not the memory. */
const mostBytes = 20_000_000;
/** Longer sides that are tried, the sharpest first: on screen a logo is 32 pixels high, on a certificate some more. */
const tried = [1024, 768, 512, 384, 256, 192] as const;

/**
 * A picture as a PNG that may be a logo, made smaller as far as it has to be, or why there is none. Sent nowhere: a canvas of this
 * page draws it.
 */
export async function shrunkLogo(file: Blob): Promise<Uint8Array | LogoRefusal> {
  if (file.size > mostBytes) return 'logo-huge';
  const picture = await loaded(file);
  if (!picture) return 'logo-kind';
  const {naturalWidth: width, naturalHeight: height} = picture;
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  if (short === 0 || long / short > sides.widest) return 'logo-kind';
  for (const most of tried) {
    // Neither side may be below the least one.
    const scale = Math.max(Math.min(most / long, 1), sides.least / short);
    if (long * scale > sides.most) continue;
    const bytes = await drawn(picture, Math.round(width * scale), Math.round(height * scale));
    if (bytes && bytes.length <= mostLogoBytes.png) return bytes;
  }
  return 'logo-dense';
}

/** SVG without scripts, as in any `<img>`. */
async function loaded(file: Blob): Promise<HTMLImageElement | undefined> {
  const picture = new Image();
  picture.src = dataAddress(file.type, new Uint8Array(await file.arrayBuffer()));
  try {
    await picture.decode();
    return picture;
  } catch {
    return undefined;
  }
}

async function drawn(picture: HTMLImageElement, width: number, height: number) {
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob && new Uint8Array(await blob.arrayBuffer());
}
