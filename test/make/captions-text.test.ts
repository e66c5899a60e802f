import {expect, it} from 'vitest';
import {readCaptionFile} from '../../src/make/films/film-files.ts';
import {webVttOf} from '../../src/make/films/captions-text.ts';

const subRip = [
  '\uFEFF1',
  '00:00:00,000 --> 00:00:04,000',
  'Labdien!',
  '',
  '2',
  '00:00:04,000 --> 00:00:09,500',
  '7',
  'ceļi, 12,5 km',
  '',
].join('\r\n');

it('captions of SubRip become WebVTT, a number that is said stays', () => {
  expect(webVttOf(subRip)).toBe(
    'WEBVTT\n\n00:00:00.000 --> 00:00:04.000\nLabdien!\n\n00:00:04.000 --> 00:00:09.500\n7\nceļi, 12,5 km\n',
  );
});

it.each(['WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nA\r\n', '\uFEFFWEBVTT\n', 'Labdien!', ''])(
  'other text stays to the letter: %j',
  (text) => {
    expect(webVttOf(text)).toBe(text);
  },
);

it('a file is read so; what is no UTF-8 is left to the check', async () => {
  const read = async (part: BlobPart) => readCaptionFile(new File([part], 'a.srt'));
  expect(await read(subRip)).toEqual(new TextEncoder().encode(webVttOf(subRip)));
  const other = new Uint8Array([0x31, 0xc0, 0x0a]);
  expect(await read(other)).toEqual(other);
});
