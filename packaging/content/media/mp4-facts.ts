import {boxesIn, childOf, fourLetters, type Box} from './mp4-boxes.ts';
import {holdsNotes} from './mp4-notes.ts';

/** What is said of an MP4 file by its boxes (ISO/IEC 14496-12): enough to tell whether browsers play it well. */
export interface Mp4Facts {
  readonly durationMs: number;
  /** `moov` comes before `mdat`: the film begins before it has arrived. */
  readonly isFastStart: boolean;
  readonly tracks: readonly Mp4Track[];
  /** Anything beside picture, sound and the name of the program: often where, when and with what it was filmed. */
  readonly hasNotes: boolean;
}

export interface Mp4Track {
  /** `vide`, `soun`, … */
  readonly handler: string;
  /** Four letters of the sample entry: `avc1`, `hvc1`, `mp4a`, … */
  readonly codec: string;
  /** Pixels; 0 for sound. */
  readonly width: number;
  readonly height: number;
  /** `profile_idc` of H.264 (ISO/IEC 14496-10); 0 for anything else. */
  readonly profile: number;
}

/** Undefined for what is no MP4 file, is cut off, or comes in fragments. */
export function readMp4(bytes: Uint8Array): Mp4Facts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const top = boxesIn(view, 0, bytes.length);
    const moov = top.find(({type}) => type === 'moov');
    const header = moov && childOf(view, moov, 'mvhd');
    const hasData = top.some(({type}) => type === 'mdat');
    if (top[0]?.type !== 'ftyp' || !moov || !header || !hasData || childOf(view, moov, 'mvex'))
      return undefined;
    const tracks = boxesIn(view, moov.from, moov.to)
      .filter(({type}) => type === 'trak')
      .map((track) => trackOf(view, track));
    return {
      durationMs: durationOf(view, header),
      isFastStart: top.indexOf(moov) < top.findIndex(({type}) => type === 'mdat'),
      tracks,
      hasNotes: holdsNotes(view) || tracks.some(({handler}) => handler !== 'vide' && handler !== 'soun'),
    };
  } catch (error) {
    // Reading past the end: a file that is cut off, or something else that begins like one.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function descendant(view: DataView, box: Box, ...path: readonly string[]): Box {
  return path.reduce((at, type) => {
    const child = childOf(view, at, type);
    if (!child) throw new RangeError(`There is no ${type} box.`);
    return child;
  }, box);
}

/** `mvhd`: version and flags, two times, timescale, duration; 64-bit ones in version 1. */
function durationOf(view: DataView, {from}: Box): number {
  const isLong = view.getUint8(from) === 1;
  const timescale = view.getUint32(from + (isLong ? 20 : 12));
  const duration = isLong ? Number(view.getBigUint64(from + 24)) : view.getUint32(from + 16);
  return Math.round((1000 * duration) / timescale);
}

function trackOf(view: DataView, track: Box): Mp4Track {
  const handler = fourLetters(view, descendant(view, track, 'mdia', 'hdlr').from + 8);
  const table = descendant(view, track, 'mdia', 'minf', 'stbl', 'stsd');
  // Behind version, flags and the number of entries.
  const [entry] = boxesIn(view, table.from + 8, table.to);
  if (!entry) throw new RangeError('A track has no sample entry.');
  if (handler !== 'vide') return {handler, codec: entry.type, width: 0, height: 0, profile: 0};
  const config = childOf(view, {...entry, from: entry.from + visualEntryBytes}, 'avcC');
  return {
    handler,
    codec: entry.type,
    width: view.getUint16(entry.from + 24),
    height: view.getUint16(entry.from + 26),
    profile: config ? view.getUint8(config.from + 1) : 0,
  };
}

/** Of a VisualSampleEntry, before the boxes in it. */
const visualEntryBytes = 78;
