/** What is said of a picture by its own bytes: enough to tell whether it is what its name says, and what else it may give away. */

export type PictureType = 'png' | 'jpeg' | 'webp';

export interface PictureFacts {
  readonly type: PictureType;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly isMoving: boolean;
  /** What a camera or a program wrote beside the picture (Exif, XMP): often where and when it was taken. */
  readonly hasNotes: boolean;
}

/** Undefined for what is no PNG, JPEG or WebP, or is cut off. */
export function readPicture(bytes: Uint8Array): PictureFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const facts = readPng(view) ?? readJpeg(view) ?? readWebp(view);
    return facts && facts.width > 0 && facts.height > 0 ? facts : undefined;
  } catch (error) {
    // Reading past the end: a file that is cut off, or something else that begins like one.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Portable Network Graphics (third edition): a signature, then chunks up to `IEND`. */
function readPng(view: DataView): PictureFacts | undefined {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return undefined;
  if (lettersAt(view, 12, 4) !== 'IHDR') return undefined;
  const size = {width: view.getUint32(16), height: view.getUint32(20)};
  const found = new Set<string>();
  for (let at = 8; !found.has('IEND'); at += 12 + view.getUint32(at)) {
    const type = lettersAt(view, at + 4, 4);
    const isXmp = type === 'iTXt' && lettersAt(view, at + 8, 17) === 'XML:com.adobe.xmp';
    found.add(isXmp ? 'XMP' : type);
    // The chunk's sum is its end.
    view.getUint8(at + 11 + view.getUint32(at));
  }
  return {type: 'png', ...size, isMoving: found.has('acTL'), hasNotes: found.has('eXIf') || found.has('XMP')};
}

/** Frame headers of JPEG that say the size: all of FFC0 to FFCF but those of tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** ITU-T T.81: segments up to the scan, whose end is `FFD9`. */
function readJpeg(view: DataView): PictureFacts | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  let size = {width: 0, height: 0};
  let hasNotes = false;
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    // Any number of FF may fill the room before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda) break;
    if (isFrame(marker)) size = {height: view.getUint16(at + 5), width: view.getUint16(at + 7)};
    if (marker === 0xe1) hasNotes ||= /^(?:Exif|http)/.test(lettersAt(view, at + 4, 4));
    at += 2 + view.getUint16(at + 2);
  }
  return endsWithin(view, at) ? {type: 'jpeg', ...size, isMoving: false, hasNotes} : undefined;
}

function endsWithin(view: DataView, from: number): boolean {
  for (let at = view.byteLength - 2; at > from; at -= 1) if (view.getUint16(at) === 0xffd9) return true;
  return false;
}

/** RFC 9649: chunks in a RIFF container, the first of which says the size in one of three ways. */
function readWebp(view: DataView): PictureFacts | undefined {
  if (lettersAt(view, 0, 4) !== 'RIFF' || lettersAt(view, 8, 4) !== 'WEBP') return undefined;
  const end = 8 + view.getUint32(4, true);
  view.getUint8(end - 1);
  const found = new Set<string>();
  for (let at = 12; at + 8 <= end; at += 8 + even(view.getUint32(at + 4, true)))
    found.add(lettersAt(view, at, 4));
  const size = webpSize(view);
  const hasNotes = found.has('EXIF') || found.has('XMP ');
  return size && {type: 'webp', ...size, isMoving: found.has('ANIM'), hasNotes};
}

function webpSize(view: DataView): {readonly width: number; readonly height: number} | undefined {
  const threeBytes = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
  switch (lettersAt(view, 12, 4)) {
    case 'VP8X':
      return {width: threeBytes(24) + 1, height: threeBytes(27) + 1};
    case 'VP8 ':
      return {width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff};
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return {width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1};
    }
    default:
      return undefined;
  }
}

/** Chunks of WebP begin at even places. */
const even = (size: number): number => size + (size % 2);

const lettersAt = (view: DataView, at: number, count: number): string =>
  String.fromCharCode(...Array.from({length: count}, (_, i) => view.getUint8(at + i)));
