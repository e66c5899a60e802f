import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {join} from 'node:path';
import {expect, it} from 'vitest';

it('a zip is the same in every time zone', () => {
  const zip = join(import.meta.dirname, '../../../packaging/zip.ts');
  const script = `import {Zipper} from ${JSON.stringify(zip)};
    process.stdout.write(new Zipper().zip(new Map([['a.txt', new Uint8Array(9)]])));`;
  const sha256 = (timeZone: string) => {
    const run = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: {...process.env, TZ: timeZone},
    });
    return createHash('sha256').update(run).digest('hex');
  };
  expect(sha256('Pacific/Auckland')).toBe(sha256('America/Los_Angeles'));
}, 30_000);
