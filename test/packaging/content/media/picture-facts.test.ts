import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {readPicture} from '../../../../packaging/content/media/picture-facts.ts';
import {withChunk, withSegment} from './noted-pictures.ts';

const picture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../../fixtures/pictures', name)));
const still = {width: 64, height: 48, isMoving: false, hasNotes: false};

describe('the bytes of a picture', () => {
  it.each([
    {name: 'yard.png', facts: {type: 'png', ...still}},
    {name: 'yard.jpg', facts: {type: 'jpeg', ...still}},
    {name: 'yard.webp', facts: {type: 'webp', ...still}},
    {name: 'lossless.webp', facts: {type: 'webp', ...still}},
  ])('say what $name is and how large', ({name, facts}) => {
    expect(readPicture(picture(name))).toEqual(facts);
  });

  it('without a head of its own (VP8, VP8L), too', () => {
    // The chunk of the picture alone, as small programs write it.
    for (const [name, type] of [
      ['yard.webp', 'VP8 '],
      ['lossless.webp', 'VP8L'],
    ] as const) {
      const bytes = picture(name);
      const at = Buffer.from(bytes).indexOf(type, 12, 'latin1');
      const size = new DataView(bytes.buffer).getUint32(at + 4, true);
      const chunk = bytes.slice(at, at + 8 + size + (size % 2));
      const head = new Uint8Array(12);
      head.set(bytes.slice(0, 12));
      new DataView(head.buffer).setUint32(4, 4 + chunk.length, true);
      expect(readPicture(Uint8Array.of(...head, ...chunk))).toEqual({type: 'webp', ...still});
    }
  });

  it.each(['yard.png', 'yard.jpg', 'yard.webp'])('cut off anywhere are no picture: %s', (name) => {
    const bytes = picture(name);
    for (let end = 0; end < bytes.length - 1; end += 1)
      expect(readPicture(bytes.slice(0, end)), `${name} of ${end} bytes`).toBeUndefined();
  });

  it('of something else are none', () => {
    for (const text of ['', 'GIF89a', '<svg xmlns="http://www.w3.org/2000/svg"/>', '%PDF-1.7'])
      expect(readPicture(new TextEncoder().encode(text))).toBeUndefined();
  });

  it.each([
    {what: 'Exif of a camera', bytes: withSegment(picture('yard.jpg'), 'Exif\0\0GPS')},
    {what: 'XMP', bytes: withSegment(picture('yard.jpg'), 'http://ns.adobe.com/xap/1.0/\0')},
    {what: 'Exif in WebP', bytes: withChunk(picture('yard.webp'), 'EXIF')},
    {what: 'XMP in WebP', bytes: withChunk(picture('yard.webp'), 'XMP ')},
  ])('tell of what was written beside it: $what', ({bytes}) => {
    expect(readPicture(bytes)).toMatchObject({hasNotes: true});
  });

  it('tell that it moves', () => {
    expect(readPicture(withChunk(picture('yard.webp'), 'ANIM'))).toMatchObject({isMoving: true});
  });
});
