import {mkdtemp, readFile, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {BlobReader, TextWriter, ZipReader} from '@zip.js/zip.js';
import {unzipSync} from 'fflate';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Zipper, type PackageFiles} from '../../../packaging/zip.ts';

const zipFiles = (put: PackageFiles) => new Zipper().zip(put);
const encode = (text: string) => new TextEncoder().encode(text);
const name = fc.stringMatching(/^[a-zā-ž0-9][a-zā-ž0-9._-]{0,12}$/);
const path = fc.array(name, {minLength: 1, maxLength: 3}).map((parts) => parts.join('/'));
const files = fc
  .dictionary(path, fc.uint8Array({maxLength: 300}))
  .map((found) => new Map(Object.entries(found)));

describe('a zip', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(files, (put) => {
        expect(new Map(Object.entries(unzipSync(zipFiles(put))))).toEqual(put);
      }),
    );
  });

  it('is the same whatever the order of its files', () => {
    fc.assert(
      fc.property(files, (put) => {
        expect(zipFiles(new Map([...put].toReversed()))).toEqual(zipFiles(put));
      }),
    );
  });

  it('is the same whatever was packed before it', () => {
    const zipper = new Zipper();
    fc.assert(
      fc.property(files, (put) => {
        expect(zipper.zip(put)).toEqual(zipFiles(put));
      }),
    );
  });

  it('is read by zip programs, letters of any language in its names', async () => {
    const zip = join(await mkdtemp(join(tmpdir(), 'zip-')), 'a.zip');
    await writeFile(zip, zipFiles(new Map([['mape/ziņa.txt', encode('Labdien!')]])));
    const reader = new ZipReader(new BlobReader(new Blob([await readFile(zip)])), {checkSignature: true});
    const [entry] = await reader.getEntries();
    if (!entry || entry.directory) throw new Error('The zip is empty.');
    expect([entry.filename, await entry.getData(new TextWriter())]).toEqual(['mape/ziņa.txt', 'Labdien!']);
  });

  it('stores what is packed already and deflates the rest', () => {
    const bytes = encode('a'.repeat(5000));
    expect(zipFiles(new Map([['clip.mp4', bytes]])).length).toBeGreaterThan(5000);
    expect(zipFiles(new Map([['text.json', bytes]])).length).toBeLessThan(300);
  });
});
