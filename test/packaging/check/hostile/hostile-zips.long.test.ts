import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {checkPackage} from '../problems-of.ts';
import {manifestText} from '../../../lms/zips.ts';
import {type RawEntry, rawZip, stored, zeros} from './raw-zip.ts';

const good: readonly RawEntry[] = [
  stored('imsmanifest.xml', manifestText()),
  stored('index.html', '<p>Sveiki</p><script src="a.js"></script>'),
  stored('a.js', 'window.a = 1;'),
];
const bomb = (name: string): RawEntry => zeros(name, 200);
const deep = `${'<item>'.repeat(5000)}${'</item>'.repeat(5000)}`;
const laughs = `<!DOCTYPE manifest [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><manifest>&b;</manifest>`;
const with_ = (text: string): readonly RawEntry[] => [stored('imsmanifest.xml', text), ...good.slice(1)];

/** What is large once it is unpacked: tried in a process of its own, which says how much memory that took. */
const heavy: readonly {readonly what: string; readonly zip: () => Buffer; readonly says: RegExp}[] = [
  {what: '3 GB in one file', zip: () => rawZip([...good, zeros('x.bin', 3000)]), says: /more than 500 MB/},
  {
    what: '200 MB in each of 20 files',
    zip: () => rawZip([...good, ...Array.from({length: 20}, (_, at) => bomb(`${at}.bin`))]),
    says: /more than 500 MB/,
  },
  {
    what: '3 GB that say to be one byte',
    zip: () => rawZip([...good, zeros('x.bin', 3000, 1)]),
    says: /x\.bin unpacks to more bytes than the zip says/,
  },
  {
    what: '3 GB of script that say to be a kilobyte',
    zip: () => rawZip([...good, zeros('x.js', 3000, 1024)]),
    says: /x\.js unpacks to more bytes than the zip says/,
  },
  {
    what: '60 MB of manifest',
    zip: () => rawZip([{...zeros('imsmanifest.xml', 60)}, ...good.slice(1)]),
    says: /imsmanifest\.xml has more than 16 MB/,
  },
  {
    what: '100,000 files',
    zip: () => rawZip([...good, ...Array.from({length: 100_000}, (_, at) => stored(`a/${at}.txt`, ''))]),
    says: /more than 20000 files/,
  },
  {
    what: '400 MB that are what they say',
    zip: () => rawZip([...good, zeros('a.mp4', 200), zeros('b.mp4', 200)]),
    says: /a\.mp4 is in the zip but in no <file>/,
  },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kopiga-riciba-check-'));
});
afterAll(() => rm(folder, {recursive: true}));

describe('is told in less than 300 MB of memory:', () => {
  it.each(heavy)('$what', async ({zip, says}) => {
    const file = join(folder, 'x.zip');
    await writeFile(file, zip());
    const script = join(import.meta.dirname, 'peak-memory.ts');
    const {stdout} = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, file]);
    const {lines, peakMegabytes} = JSON.parse(stdout) as {lines: readonly string[]; peakMegabytes: number};
    expect(lines.join('\n')).toMatch(says);
    expect(peakMegabytes).toBeLessThan(300);
  });
});

describe('is refused in one sentence:', () => {
  it.each([
    {what: 'a name twice', zip: [...good, stored('a.js', 'x')], says: /a\.js is in the zip twice/},
    {
      what: 'a name twice, told by a dot',
      zip: [...good, stored('./a.js', 'x')],
      says: /a\.js is in the zip twice/,
    },
    {what: 'a password', zip: [...good, {...stored('b.js', 'x'), flags: 1}], says: /b\.js is encrypted/},
    {what: 'a way out', zip: [...good, stored('../b.js', 'x')], says: /"\.\." would lead out/},
    {what: 'a way out on Windows', zip: [...good, stored('..\\b.js', 'x')], says: /separated by "\/"/},
    {what: 'an absolute name', zip: [...good, stored('/etc/b.js', 'x')], says: /must be relative/},
    {what: 'a drive', zip: [...good, stored('C:/b.js', 'x')], says: /must be relative/},
    {what: 'a line break in a name', zip: [...good, stored('a\nb.js', 'x')], says: /control character/},
    {what: 'another sum', zip: [...good, {...stored('b.js', 'x'), crc: 1}], says: /damaged at b\.js/},
    {
      what: 'a script larger than it says',
      zip: [...good, {...stored('b.js', 'xyz'), size: 2}],
      says: /b\.js/,
    },
    {what: '5,000 elements in each other', zip: with_(deep), says: /more than 256 deep/},
    {what: 'entities of entities', zip: with_(laughs), says: /cannot be read as XML/},
    {what: 'nothing inside', zip: [], says: /the zip has none/},
  ])('$what', async ({zip, says}) => {
    expect(await checkPackage(rawZip(zip))).toEqual([expect.stringMatching(says)]);
    expect((await checkPackage(rawZip(zip)))[0]).toMatch(/\[breaks; /);
  });

  it.each([
    {what: 'nothing at all', bytes: new Uint8Array()},
    {what: 'a page', bytes: Buffer.from('<html>404</html>'.repeat(9))},
    {what: 'the first half of a zip', bytes: rawZip(good).subarray(0, 300)},
  ])('$what', async ({bytes}) => {
    expect(await checkPackage(bytes)).toEqual([
      expect.stringMatching(/not a zip that can be read.*\[breaks; /),
    ]);
  });
});

it('never throws, whatever bytes of a zip are others', async () => {
  const zip = rawZip(good);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), {minLength: 1, maxLength: 4}),
      async (changes) => {
        const changed = Buffer.from(zip);
        for (const [at, byte] of changes) changed[at] = byte;
        for (const line of await checkPackage(changed))
          expect(line).toMatch(/\[(?:breaks|may break|against)/);
      },
    ),
    {numRuns: 60},
  );
});
