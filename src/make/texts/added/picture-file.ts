/** The file of a picture that somebody brings for a lesson, made ready in this page alone. */
import type {PictureEnding} from '../../../domain/exchange/own-lessons.ts';
import {mostPictureBytes} from '../../../domain/exchange/package-draft.ts';
import {drawnPicture} from '../../fields/drawn-picture.ts';
import {dataAddress} from '../../municipality/logo-kind.ts';

/** Why a file is not taken: it is none that this browser can show, or is larger than any photograph. */
export type PictureRefusal = 'picture-kind' | 'picture-large';

export interface BroughtPicture {
  readonly ending: PictureEnding;
  /** Of a drawing that stays one. */
  readonly svg?: string;
  readonly bytes?: Uint8Array;
}

/** A photograph at most: a phone has not the memory for more. */
const mostFileBytes = 30_000_000;
/** Like those of the course. */
const mostDrawingBytes = 20_000;
/** How wide a drawing is painted that says no size. */
const usualSide = 1600;

const tried = [
  {side: 1600, quality: 0.85},
  {side: 1600, quality: 0.7},
  {side: 1280, quality: 0.6},
  {side: 960, quality: 0.5},
  {side: 640, quality: 0.5},
] as const;

/**
 * An SVG file that is a drawing like those of the course stays one; everything else is drawn anew, so that no place where a
 * photograph was taken goes along.
 */
export async function readPictureFile(
  file: File,
  isDrawing: (svg: string) => Promise<boolean>,
): Promise<BroughtPicture | PictureRefusal> {
  if (file.size > mostFileBytes) return 'picture-large';
  const isSvg = file.type === 'image/svg+xml' || file.name.toLowerCase().endsWith('.svg');
  if (!isSvg) return painted(await upright(file).catch(() => undefined));
  const svg = await file.text().catch(() => undefined);
  if (svg === undefined) return 'picture-kind';
  if (svg.length <= mostDrawingBytes && (await isDrawing(svg))) return {ending: 'svg', svg};
  return painted(await loadedSvg(svg));
}

/** As a camera was held, which not every browser does unasked. */
const upright = (file: File): Promise<ImageBitmap> =>
  createImageBitmap(file, {imageOrientation: 'from-image'});

async function painted(
  picture: ImageBitmap | HTMLImageElement | undefined,
): Promise<BroughtPicture | PictureRefusal> {
  if (!picture) return 'picture-kind';
  const made = await drawnPicture(picture, picture, {
    tried,
    mostBytes: mostPictureBytes,
    types: ['image/webp', 'image/jpeg'],
    // WebKit gives nothing of a canvas on which a drawing with HTML in it was painted.
  }).catch(() => 'type' as const);
  if ('close' in picture) picture.close();
  if (typeof made === 'string') return 'picture-kind';
  return {ending: made.type === 'image/webp' ? 'webp' : 'jpg', bytes: made.bytes};
}

/** However flat it is. */
const sideOf = (pixels: number): string => String(Math.max(1, Math.round(pixels)));

/** Without scripts and without anything from elsewhere, as in any `<img>`. Firefox draws only one that says its size. */
async function loadedSvg(svg: string): Promise<HTMLImageElement | undefined> {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (root.localName !== 'svg') return undefined;
  const [, , width = 4, height = 3] = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [long, ratio] = [Math.max(width, height), usualSide / Math.max(width, height)];
  if (!(long > 0)) return undefined;
  if (root.hasAttribute('viewBox')) {
    root.setAttribute('width', sideOf(width * ratio));
    root.setAttribute('height', sideOf(height * ratio));
  }
  const text = new XMLSerializer().serializeToString(root);
  const picture = new Image();
  picture.src = dataAddress('image/svg+xml', new TextEncoder().encode(text));
  try {
    await picture.decode();
    return picture.naturalWidth > 0 ? picture : undefined;
  } catch {
    return undefined;
  }
}
