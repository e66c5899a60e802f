/** Pictures drawn anew by a canvas of this page: as small as they must be, and without what a camera wrote into them. */

export type DrawnType = 'image/webp' | 'image/jpeg';

/** Longer sides and qualities that are tried, the best first. */
type Tried = readonly {readonly side: number; readonly quality: number}[];

export interface Drawn {
  readonly type: DrawnType;
  readonly bytes: Uint8Array;
}

/**
 * The first that is small enough, in the first kind that this browser can make: Safari makes another one than it is asked for.
 * `type`: none of them; `large`: not even the smallest is small enough.
 */
export async function drawnPicture(
  picture: CanvasImageSource,
  {width, height}: {readonly width: number; readonly height: number},
  {
    tried,
    mostBytes,
    types,
  }: {readonly tried: Tried; readonly mostBytes: number; readonly types: readonly DrawnType[]},
): Promise<Drawn | 'type' | 'large'> {
  for (const {side, quality} of tried) {
    const scale = Math.min(side / Math.max(width, height), 1);
    const canvas = document.createElement('canvas');
    // However narrow it is.
    const [across, down] = [width, height].map((each) => Math.max(1, Math.round(each * scale)));
    Object.assign(canvas, {width: across, height: down});
    const context = canvas.getContext('2d');
    if (context) {
      // JPEG knows no transparent ground, and a dark page would hide dark lines.
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    }
    const drawn = await encoded(canvas, quality, types);
    if (!drawn) return 'type';
    if (drawn.bytes.length <= mostBytes) return drawn;
  }
  return 'large';
}

async function encoded(
  canvas: HTMLCanvasElement,
  quality: number,
  types: readonly DrawnType[],
): Promise<Drawn | undefined> {
  for (const type of types) {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
    if (blob?.type === type) return {type, bytes: new Uint8Array(await blob.arrayBuffer())};
  }
  return undefined;
}
