import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {join} from 'node:path';
import {unzipSync} from 'fflate';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {zipFiles} from '../../../packaging/zip.ts';

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

  it('is the same in every time zone', () => {
    const zip = join(import.meta.dirname, '../../../packaging/zip.ts');
    const script = `import {zipFiles} from ${JSON.stringify(zip)};
      process.stdout.write(zipFiles(new Map([['a.txt', new Uint8Array(9)]])));`;
    const sha256 = (timeZone: string) => {
      const run = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        env: {...process.env, TZ: timeZone},
      });
      return createHash('sha256').update(run).digest('hex');
    };
    expect(sha256('Pacific/Auckland')).toBe(sha256('America/Los_Angeles'));
  }, 30_000);

  it('stores what is packed already and deflates the rest', () => {
    const bytes = encode('a'.repeat(5000));
    expect(zipFiles(new Map([['clip.mp4', bytes]])).length).toBeGreaterThan(5000);
    expect(zipFiles(new Map([['text.json', bytes]])).length).toBeLessThan(300);
  });
});
