import {spawn} from 'node:child_process';
import {mkdtemp, readdir} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

/** A run of the command's own parts on the sample course, that waits for Ctrl-C before its third package. */
const script = (out: string) => `
  import {packageCourse} from './packaging/package/package-course.ts';
  import {stoppable} from './packaging/cli/command/stoppable.ts';
  import {jobsOf} from './packaging/package/package-jobs.ts';
  import {readPlayer} from './packaging/build/player.ts';
  import {readAllSchemas} from './packaging/schemas/read-schemas.ts';
  import {standards} from './packaging/standards/index.ts';
  import {sampleContentOf, samplePlayerFolder} from './test/packaging/sample-sources.ts';
  const choice = {course: 'kopiga-riciba', scopes: ['course'], profile: 'default', languages: ['lv'], askedLanguages: []};
  const sources = {
    player: await readPlayer(await samplePlayerFolder()),
    schemas: await readAllSchemas(),
    contentOf: sampleContentOf,
  };
  const onStart = (_, number) => {
    if (number !== 3) return;
    console.log('third');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
  };
  await stoppable((signal) =>
    packageCourse({jobs: jobsOf({...choice, standards}), sources, outDir: ${JSON.stringify(out)}, onStart, signal}));
`;

describe('Ctrl-C while packages are made', () => {
  it('ends with 130, says so and leaves no file behind', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'stopped-'));
    const args = ['--import', 'tsx', '--input-type=module', '-e', script(join(parent, 'packages'))];
    const child = spawn(process.execPath, args, {cwd: root});
    let told = '';
    child.stderr.on('data', (part: Buffer) => (told += part.toString()));
    child.stdout.once('data', () => child.kill('SIGINT'));
    const code = await new Promise((done) => child.once('exit', done));
    expect(told).toBe('Stopped: nothing is left half-written.\n');
    expect(code).toBe(130);
    expect(await readdir(parent)).toEqual([]);
  }, 120_000);
});
