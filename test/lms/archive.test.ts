import {describe, expect, it} from 'vitest';
import {unpack} from '../../src/lms/package/unpack.ts';
import {archiveLimits} from '../../src/package-check/archive/archive.ts';
import {encryptedZip, lyingZip, patched, zipOf, zipWithTwins} from './zips.ts';

const small = {bytes: 100_000, files: 5};

describe('unpack', () => {
  it('gives every file by its path, folders and letters of any language included', async () => {
    const files = await unpack(zipOf({'a/': '', 'a/lapa ā.html': '<p>ā</p>', './b.txt': 'b'}));
    expect([...files.keys()]).toEqual(['a/lapa ā.html', 'b.txt']);
    expect(await files.get('a/lapa ā.html')?.text()).toBe('<p>ā</p>');
  });

  it('finds the same file whether "ā" is one character or two', async () => {
    const files = await unpack(zipOf({['ā.html'.normalize('NFD')]: 'x'}));
    expect(files.has('ā.html')).toBe(true);
  });

  it.each([
    {name: '../evil.html', code: 'path-outside', why: 'leaves the folder'},
    {name: 'a/../../evil.html', code: 'path-outside', why: 'leaves it on a detour'},
    {name: 'a/..', code: 'path-outside', why: 'is only a way out'},
    {name: '/etc/passwd', code: 'absolute-path', why: 'is absolute'},
    {name: 'C:/evil.html', code: 'absolute-path', why: 'has a drive letter'},
    {name: '..\\evil.html', code: 'backslash', why: 'is a way out on Windows'},
    {name: 'a\\b.html', code: 'backslash', why: 'is read differently by others'},
    {name: 'a\u0000.html', code: 'control-character', why: 'has a control character'},
  ])('refuses "$name", which $why', async ({name, code}) => {
    const path = name.replace('\u0000', '\uFFFD');
    await expect(unpack(zipOf({'index.html': 'x', [name]: 'x'}))).rejects.toMatchObject({
      finding: {code, details: {path}},
    });
  });

  it('refuses two entries of one name', async () => {
    await expect(unpack(await zipWithTwins())).rejects.toMatchObject({
      finding: {code: 'duplicate-name', details: {path: 'b.txt'}},
    });
  });

  it('refuses two names that are one after normalisation', async () => {
    const zip = zipOf({'ā.txt': '1', ['ā.txt'.normalize('NFD')]: '2'});
    await expect(unpack(zip)).rejects.toMatchObject({finding: {code: 'duplicate-name'}});
  });

  it('refuses more files than the limit', async () => {
    const names = Array.from({length: 6}, (_, index) => [`${index}.txt`, 'x']);
    await expect(unpack(zipOf(Object.fromEntries(names)), small)).rejects.toMatchObject({
      finding: {code: 'too-many-files'},
    });
  });

  it('refuses a declared size above the limit', async () => {
    const zip = zipOf({a: new Uint8Array(60_000), b: new Uint8Array(60_000)});
    await expect(unpack(zip, small)).rejects.toMatchObject({finding: {code: 'too-big'}});
  });

  it('refuses what really unpacks to more than it declares', async () => {
    await expect(unpack(await lyingZip(1_000_000), small)).rejects.toMatchObject({
      finding: {code: 'false-size', details: {path: 'zeros.bin'}},
    });
  });

  it.each([
    {name: 'nothing', zip: new Blob([])},
    {name: 'a text', zip: new Blob(['<html>Not found</html>'.repeat(50)])},
    {name: 'the first half of a zip', zip: zipOf({'index.html': 'x'.repeat(500)}).slice(0, 60)},
  ])('says that $name is no zip', async ({zip}) => {
    await expect(unpack(zip)).rejects.toMatchObject({finding: {code: 'not-a-zip'}});
  });

  it('says that a zip with changed content is damaged, and where', async () => {
    const zip = zipOf({'video.bin': Uint8Array.from({length: 3000}, (_, index) => (index * 7919) % 251)});
    const bytes = new Uint8Array(await zip.arrayBuffer());
    const piece = bytes.slice(60, 64);
    const broken = await patched(
      zip,
      piece,
      piece.map((byte) => byte ^ 255),
    );
    await expect(unpack(broken)).rejects.toMatchObject({
      finding: {code: 'damaged', details: {path: 'video.bin'}},
    });
  });

  it('refuses a zip with a password', async () => {
    await expect(unpack(await encryptedZip())).rejects.toMatchObject({
      finding: {code: 'encrypted', details: {path: 'index.html'}},
    });
  });

  it('takes 500 MB and 20,000 files by default', () => {
    expect(archiveLimits).toEqual({bytes: 524_288_000, files: 20_000});
  });
});
