import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {readPicture} from '../../../../packaging/content/media/picture-facts.ts';
import {withChunk, withPngChunk, withSegment} from './noted-pictures.ts';

const picture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../../fixtures/pictures', name)));
const still = {width: 64, height: 48, isMoving: false, hasNotes: false};

const withTail = (bytes: Uint8Array, text: string): Uint8Array =>
  Uint8Array.of(...bytes, ...new TextEncoder().encode(text));

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
    {what: 'IPTC', bytes: withSegment(picture('yard.jpg'), 'Photoshop 3.0\x008BIM', 0xed)},
    {what: 'a comment', bytes: withSegment(picture('yard.jpg'), 'Taken in Riga', 0xfe)},
    {what: 'more pictures (MPF)', bytes: withSegment(picture('yard.jpg'), 'MPF\0', 0xe2)},
    {what: 'a small picture (JFXX)', bytes: withSegment(picture('yard.jpg'), 'JFXX\0', 0xe0)},
    {what: 'a film behind a JPEG', bytes: withTail(picture('yard.jpg'), 'ftypmp42')},
    {what: 'a second JPEG behind it', bytes: Uint8Array.of(...picture('yard.jpg'), ...picture('yard.jpg'))},
    {what: 'Exif in PNG', bytes: withPngChunk(picture('yard.png'), 'eXIf', 'MM')},
    {what: 'a text', bytes: withPngChunk(picture('yard.png'), 'tEXt', 'Author\0Somebody')},
    {what: 'Exif as text', bytes: withPngChunk(picture('yard.png'), 'zTXt', 'Raw profile type exif\0')},
    {what: 'XMP in PNG', bytes: withPngChunk(picture('yard.png'), 'iTXt', 'XML:com.adobe.xmp\0')},
    {what: 'another text', bytes: withPngChunk(picture('yard.png'), 'iTXt', 'Comment\0')},
    {what: 'a time', bytes: withPngChunk(picture('yard.png'), 'tIME', '1234567')},
    {what: 'something behind a PNG', bytes: withTail(picture('yard.png'), 'x')},
    {what: 'Exif in WebP', bytes: withChunk(picture('yard.webp'), 'EXIF')},
    {what: 'XMP in WebP', bytes: withChunk(picture('yard.webp'), 'XMP ')},
    {what: 'a chunk that nobody knows', bytes: withChunk(picture('yard.webp'), 'NOTE')},
    {what: 'something behind a WebP', bytes: withTail(picture('yard.webp'), 'x')},
  ])('tell of what was written beside it: $what', ({bytes}) => {
    expect(readPicture(bytes)).toMatchObject({hasNotes: true});
  });

  it.each([
    {what: 'colours of a JPEG', bytes: withSegment(picture('yard.jpg'), 'ICC_PROFILE\0\x01\x01', 0xe2)},
    {what: 'how a JPEG was coded', bytes: withSegment(picture('yard.jpg'), 'Adobe\0d\0\0\0\0\x01', 0xee)},
    {what: 'colours of a PNG', bytes: withPngChunk(picture('yard.png'), 'sRGB', '\0')},
    {what: 'the size of its pixels', bytes: withPngChunk(picture('yard.png'), 'pHYs', '123456789')},
    {what: 'colours of a WebP', bytes: withChunk(picture('yard.webp'), 'ICCP')},
  ])('are silent of what shows it: $what', ({bytes}) => {
    expect(readPicture(bytes)).toMatchObject(still);
  });

  it('tell that it moves', () => {
    expect(readPicture(withChunk(picture('yard.webp'), 'ANIM'))).toMatchObject({isMoving: true});
    expect(readPicture(withPngChunk(picture('yard.png'), 'acTL', ''))).toMatchObject({isMoving: true});
  });
});
