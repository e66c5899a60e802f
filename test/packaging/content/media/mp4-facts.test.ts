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

describe('the facts of an MP4 file', () => {
  it('are those that ffprobe tells of a silent film', () => {
    expect(readMp4(silent)).toEqual({
      durationMs: 6000,
      isFastStart: true,
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
