import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readMp4} from '../../../../packaging/content/media/mp4-facts.ts';

const media = join(import.meta.dirname, '../../../fixtures/tiny-films/media');
const silent = new Uint8Array(readFileSync(join(media, 'films/hinge.mp4')));
const heard = new Uint8Array(readFileSync(join(media, 'videos/bell.mp4')));

/** The file with a box of the upper level moved to its end. */
function withLast(bytes: Uint8Array, type: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length; at += view.getUint32(at)) {
    const to = at + view.getUint32(at);
    if (new TextDecoder().decode(bytes.subarray(at + 4, at + 8)) !== type) continue;
    return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(to), ...bytes.subarray(at, to)]);
  }
  throw new Error(`There is no ${type}.`);
}

const box = (type: string, content: string | Uint8Array): Uint8Array => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, typeof content === 'string' ? Buffer.from(content, 'latin1') : content]);
};

/** The silent film with one more box in `moov`, or in its `udta`. */
function withBox(added: Uint8Array, into: 'moov' | 'udta'): Uint8Array {
  const bytes = Buffer.from(silent);
  const around = into === 'moov' ? ['moov'] : ['moov', 'udta'];
  const heads = around.map((type) => bytes.indexOf(type) - 4);
  const last = heads.at(-1) ?? 0;
  const end = last + bytes.readUInt32BE(last);
  for (const at of heads) bytes.writeUInt32BE(bytes.readUInt32BE(at) + added.length, at);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, end), added, bytes.subarray(end)]));
}

/** The silent film with a second track, whose handler is another one: as a camera adds it for places. */
function withTrack(handler: string): Uint8Array {
  const at = Buffer.from(silent).indexOf('trak') - 4;
  const track = Buffer.from(silent.subarray(at, at + Buffer.from(silent).readUInt32BE(at)));
  track.write(handler, track.indexOf('vide'));
  return withBox(track, 'moov');
}

/** The list of `ilst` in `meta`, as programs write their name. */
const listed = (type: string): Uint8Array =>
  box('meta', Buffer.concat([Buffer.alloc(4), box('hdlr', ''), box('ilst', box(type, 'Lavf60'))]));

describe('the facts of an MP4 file', () => {
  it('are those that ffprobe tells of a silent film', () => {
    expect(readMp4(silent)).toEqual({
      durationMs: 6000,
      isFastStart: true,
      hasNotes: false,
      tracks: [{handler: 'vide', codec: 'avc1', width: 160, height: 90, profile: 77}],
    });
  });

  it('are those that ffprobe tells of a film with sound', () => {
    expect(readMp4(heard)?.tracks).toEqual([
      {handler: 'vide', codec: 'avc1', width: 160, height: 90, profile: 77},
      {handler: 'soun', codec: 'mp4a', width: 0, height: 0, profile: 0},
    ]);
  });

  it('tell a film that begins only when all of it has arrived', () => {
    expect(readMp4(withLast(silent, 'moov'))?.isFastStart).toBe(false);
  });

  it.each([
    {what: 'a place', bytes: withBox(box('\u00a9xyz', '\0\x12\x15\u00c7+56.95+24.10/'), 'udta')},
    {what: 'a place of 3GPP', bytes: withBox(box('loci', '\0\0\0\0'), 'udta')},
    {what: 'a device', bytes: withBox(box('\u00a9mod', 'Phone'), 'udta')},
    {what: 'a comment in a list', bytes: withBox(listed('\u00a9cmt'), 'udta')},
    {
      what: 'keys of QuickTime',
      bytes: withBox(box('meta', box('keys', '\0\0\0\0mdtacom.apple.quicktime.location.ISO6709')), 'moov'),
    },
    {what: 'notes of another form', bytes: withBox(box('meta', box('hdlr', 'mdta')), 'udta')},
    {what: 'places of a dashboard camera', bytes: withBox(box('gps ', 'LIGOGPS'), 'moov')},
    {what: 'a track of measurements', bytes: withTrack('meta')},
    {what: 'a track of words', bytes: withTrack('sbtl')},
    {what: 'XMP', bytes: Uint8Array.of(...silent, ...box('uuid', '<x:xmpmeta>'))},
  ])('tell of what lies beside picture and sound: $what', ({bytes}) => {
    expect(readMp4(bytes)).toMatchObject({durationMs: 6000, hasNotes: true});
  });

  it.each([
    {what: 'in a list', bytes: withBox(listed('\u00a9too'), 'udta')},
    {what: 'alone', bytes: withBox(box('\u00a9swr', 'Lavf60'), 'udta')},
  ])('are silent of the name of the program: $what', ({bytes}) => {
    expect(readMp4(bytes)).toMatchObject({hasNotes: false});
  });

  it('are unknown of a film in fragments, and of what is no film', () => {
    const fragmented = Buffer.from(silent);
    // The box with the times of the film becomes one that says "fragments follow".
    fragmented.write('mvex', silent.length - withLast(silent, 'moov').length + fragmented.indexOf('udta'));
    expect(fragmented.indexOf('mvex')).toBeGreaterThan(0);
    expect(readMp4(new Uint8Array(fragmented))).toBeUndefined();
    expect(readMp4(new TextEncoder().encode('WEBVTT'))).toBeUndefined();
    expect(readMp4(new Uint8Array())).toBeUndefined();
  });

  it('are unknown of a film that is cut off anywhere, without an error', () => {
    fc.assert(
      fc.property(fc.nat(silent.length - 1), (length) => {
        expect(readMp4(silent.subarray(0, length))).toBeUndefined();
      }),
    );
  });

  it('never throw, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.nat(silent.length - 1), fc.nat(255), (at, value) => {
        const damaged = Uint8Array.from(silent);
        damaged[at] = value;
        expect(() => readMp4(damaged)).not.toThrow();
      }),
    );
  });
});
