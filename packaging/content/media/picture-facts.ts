/** What is said of a picture by its own bytes: enough to tell whether it is what its name says, and what else it may give away. */

export type PictureType = 'png' | 'jpeg' | 'webp';

export interface PictureFacts {
  readonly type: PictureType;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly isMoving: boolean;
  /**
   * Anything but what is needed to show the picture: what a camera or a program wrote beside it (Exif, XMP, IPTC, comments),
   * often where and when it was taken, or what lies behind its end.
   */
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

/** Chunks that show a PNG picture, and those of one that moves. */
const pngChunks = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP pHYs sBIT bKGD cICP acTL fcTL fdAT'.split(' '),
);

/** Portable Network Graphics (third edition): a signature, then chunks up to `IEND`. */
function readPng(view: DataView): PictureFacts | undefined {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return undefined;
  if (lettersAt(view, 12, 4) !== 'IHDR') return undefined;
  const size = {width: view.getUint32(16), height: view.getUint32(20)};
  const found = new Set<string>();
  let at = 8;
  while (!found.has('IEND')) {
    found.add(lettersAt(view, at + 4, 4));
    // The chunk's sum is its end.
    view.getUint8(at + 11 + view.getUint32(at));
    at += 12 + view.getUint32(at);
  }
  const isMoving = ['acTL', 'fcTL', 'fdAT'].some((type) => found.has(type));
  return {type: 'png', ...size, isMoving, hasNotes: hasOther(found, pngChunks) || at < view.byteLength};
}

/** Frame headers of JPEG that say the size: all of FFC0 to FFCF but those of tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Tables of a JPEG picture (DHT, DAC, DQT, DNL, DRI) and the head of a scan. */
const jpegTables = new Set([0xc4, 0xcc, 0xdb, 0xdc, 0xdd, 0xda]);
/** How the segments begin that say how a JPEG picture is shown, by their markers. */
const jpegHeads = new Map([
  [0xe0, 'JFIF\0'],
  [0xe2, 'ICC_PROFILE\0'],
  [0xee, 'Adobe'],
]);

/** ITU-T T.81: segments and scans up to `FFD9`. */
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
    if (marker === 0xd9) break;
    if (isFrame(marker)) size = {height: view.getUint16(at + 5), width: view.getUint16(at + 7)};
    else if (!jpegTables.has(marker)) {
      const head = jpegHeads.get(marker);
      hasNotes ||= head === undefined || lettersAt(view, at + 4, head.length) !== head;
    }
    at += 2 + view.getUint16(at + 2);
    if (marker === 0xda) at = scanEnd(view, at);
  }
  return {type: 'jpeg', ...size, isMoving: false, hasNotes: hasNotes || at + 2 < view.byteLength};
}

/** The first marker behind the bits of a scan: in them `FF00` is a byte, and `FFD0` to `FFD7` are places to resume. */
function scanEnd(view: DataView, from: number): number {
  for (let at = from; ; at += 1) {
    if (view.getUint8(at) !== 0xff) continue;
    const next = view.getUint8(at + 1);
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
}

/** Chunks that show a WebP picture, and those of one that moves. */
const webpChunks = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP', 'ANIM', 'ANMF']);

/** RFC 9649: chunks in a RIFF container, the first of which says the size in one of three ways. */
function readWebp(view: DataView): PictureFacts | undefined {
  if (lettersAt(view, 0, 4) !== 'RIFF' || lettersAt(view, 8, 4) !== 'WEBP') return undefined;
  const end = 8 + view.getUint32(4, true);
  view.getUint8(end - 1);
  const found = new Set<string>();
  let at = 12;
  for (; at + 8 <= end; at += 8 + even(view.getUint32(at + 4, true))) found.add(lettersAt(view, at, 4));
  const size = webpSize(view);
  const isMoving = found.has('ANIM') || found.has('ANMF');
  // The byte that makes the last chunk even may lie behind the end.
  const hasNotes = hasOther(found, webpChunks) || at < end || Math.max(at, end) < view.byteLength;
  return size && {type: 'webp', ...size, isMoving, hasNotes};
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

const hasOther = (found: ReadonlySet<string>, known: ReadonlySet<string>): boolean =>
  [...found].some((type) => !known.has(type));

/** Chunks of WebP begin at even places. */
const even = (size: number): number => size + (size % 2);

const lettersAt = (view: DataView, at: number, count: number): string =>
  String.fromCharCode(...Array.from({length: count}, (_, i) => view.getUint8(at + i)));
