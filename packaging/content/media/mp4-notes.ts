import {boxesIn, type Box} from './mp4-boxes.ts';

/** What a box may hold that is looked into: boxes by their type, and whether what is in them is told here, too. */
interface Allowed {
  readonly [type: string]: Allowed | 'whatever';
}

const program: Allowed = {'\u00a9too': 'whatever', '\u00a9enc': 'whatever', '\u00a9swr': 'whatever'};
/** Of a film or a track: which program wrote it, and what the track is called. */
const userData: Allowed = {
  ...program,
  name: 'whatever',
  meta: {hdlr: 'whatever', ilst: program, free: 'whatever'},
};
const room: Allowed = {free: 'whatever', skip: 'whatever', wide: 'whatever'};

/** What shows a film. Places (`\u00a9xyz`, `loci`, keys of QuickTime), devices, XMP (`uuid`) and all that nobody knows are not here. */
const film: Allowed = {
  ...room,
  ftyp: 'whatever',
  mdat: 'whatever',
  moov: {
    ...room,
    mvhd: 'whatever',
    iods: 'whatever',
    udta: userData,
    trak: {
      ...room,
      tkhd: 'whatever',
      tref: 'whatever',
      edts: 'whatever',
      mdia: 'whatever',
      udta: userData,
    },
  },
};

/** Whether a film holds more than what shows it, or what cannot be read. @param view of a file whose tracks were read */
export function holdsNotes(view: DataView): boolean {
  try {
    return holdsOther(view, 0, view.byteLength, film);
  } catch (error) {
    // As QuickTime writes them, boxes of notes may have another form than those of MP4.
    if (error instanceof RangeError) return true;
    throw error;
  }
}

function holdsOther(view: DataView, from: number, to: number, allowed: Allowed): boolean {
  return boxesIn(view, from, to).some((box) => {
    const inside = allowed[box.type];
    if (inside === undefined) return true;
    return inside !== 'whatever' && holdsOther(view, contentOf(box), box.to, inside);
  });
}

/** `meta` begins with version and flags. */
const contentOf = ({type, from}: Box): number => from + (type === 'meta' ? 4 : 0);
