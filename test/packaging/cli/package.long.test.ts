import {spawnSync} from 'node:child_process';
import {mkdtemp, readdir, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {portOf} from '../../../packaging/cli/options/port.ts';
import {runPackage} from '../../../packaging/cli/run-package.ts';
import type {PackageContent} from '../../../packaging/package/package-content.ts';
import {samplePackageContent, samplePlayerFolder, sampleThinFolder} from '../sample-sources.ts';

/** Runs the command on the sample course in a folder of its own. */
async function run(args: readonly string[], content: PackageContent = samplePackageContent()) {
  const root = await mkdtemp(join(tmpdir(), 'project-'));
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await runPackage(args, {
    root,
    readContent: () => Promise.resolve(content),
    buildPlayer: samplePlayerFolder,
    buildThinPage: sampleThinFolder,
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  });
  return {root, code, printed: printed.join('\n'), errors: errors.join('\n')};
}
const zips = async (folder: string) => (await readdir(folder)).filter((name) => name.endsWith('.zip'));

describe('npm run package', () => {
  it('builds every scope in every standard and says what it did', async () => {
    const {root, code, printed} = await run([]);
    expect(code).toBe(0);
    expect(await zips(join(root, 'dist/packages'))).toHaveLength(24);
    expect(printed).toContain('Packing 20 of 24: kopiga-riciba-final-test-cmi5.zip');
    expect(printed).toContain('Packing 24 of 24: kopiga-riciba-course-nofilms-cmi5.zip');
    expect(printed).toMatch(/^package +size +files +launch \(gzip\)$/m);
    expect(printed).toMatch(/^kopiga-riciba-signs-scorm12\.zip +\d+\.\d kB +\d+ +\d+\.\d kB$/m);
  });

  it('builds what was asked for, where it was asked for', async () => {
    const out = join(await mkdtemp(join(tmpdir(), 'out-')), 'new/folder');
    const {code} = await run([
      '--standard',
      'scorm12',
      '--scope',
      'signs,course,signs',
      '--languages',
      'ru',
      '--out',
      out,
    ]);
    expect(code).toBe(0);
    expect(await zips(out)).toEqual([
      'kopiga-riciba-course-ru-scorm12.zip',
      'kopiga-riciba-signs-ru-scorm12.zip',
    ]);
  });

  it.each([
    {args: ['--scope', 'course'], builds: ['course-scorm12'], why: 'a scope was asked for, films were not'},
    {args: ['--films', 'none', '--scope', 'course'], builds: ['course-nofilms-scorm12']},
    {
      args: ['--films', 'none,with', '--scope', 'course,signs'],
      builds: ['course-scorm12', 'signs-scorm12', 'course-nofilms-scorm12', 'signs-nofilms-scorm12'],
    },
    {
      args: ['--films', 'none', '--scope', 'signs', '--languages', 'ru'],
      builds: ['signs-nofilms-ru-scorm12'],
    },
    {
      args: ['--remote', 'https://kurss.example.lv/kr/'],
      builds: ['course', 'course-multi', 'signs', 'first-help', 'final-test'].map((id) => `${id}-scorm12`),
      why: 'a thin package is small with films, too',
    },
  ])('builds $builds for $args', async ({args, builds}) => {
    const {code, printed} = await run([...args, '--standard', 'scorm12', '--dry-run']);
    expect(code).toBe(0);
    expect(printed.split('\n').filter((line) => line.endsWith('.zip'))).toEqual(
      builds.map((name) => `  kopiga-riciba-${name}.zip`),
    );
  });

  it('writes nothing when it is only asked what it would do', async () => {
    const {root, code, printed} = await run(['--dry-run', '--scope', 'course']);
    expect(code).toBe(0);
    expect(printed).toContain('Would build 4 packages:\n  kopiga-riciba-course-scorm12.zip');
    expect(await readdir(root)).toEqual([]);
  });

  it.each([
    {
      args: ['--standard', 'scorm13'],
      says: 'Did you mean "scorm12"? Write one or more of: scorm12, scorm2004-4th, scorm2004-3rd, cmi5.',
    },
    {args: ['--standard', 'scorm12,aicc'], says: '"aicc"'},
    {args: ['--films', 'non'], says: 'Did you mean "none"? Write one or more of: with, none.'},
    {args: ['--films', ''], says: '--films does not know "". Write one or more of: with, none.'},
    {
      args: ['--scope', 'sign,corse,course'],
      says: '"sign". Did you mean "signs"? --scope does not know "corse". Did you mean "course"?',
    },
    {args: ['--out', ''], says: 'Name a folder, like --out /tmp/packages.'},
    {args: ['--standard', 'scorm12', '--standard', 'cmi5'], says: '--standard stands there twice.'},
    {args: ['--standard', ''], says: 'Write one or more of: scorm12, scorm2004-4th, scorm2004-3rd, cmi5.'},
    {
      args: ['--scope', 'sign'],
      says: 'Did you mean "signs"? Write one or more of: course, course-multi, signs, first-help, final-test.',
    },
    {args: ['--profile', 'liepaja'], says: 'Write one or more of: default.'},
    {
      args: ['--languages', 'lv,de'],
      says: 'Write one or more of: lv, ru. To publish another one: modules/README.md, “Translating”.',
    },
    {args: ['--standards', 'scorm12'], says: 'The options are: --standard, --scope, --films, --languages'},
    {args: ['scorm12'], says: 'The options are: --standard'},
    {args: ['--remote', 'kurss.example.lv'], says: 'e.g. https://kurss.example.lv/kopiga-riciba/'},
    {args: ['--remote', 'http://kurss.example.lv/'], says: 'Write an address with https'},
    {args: ['--remote', 'https://a:b@kurss.example.lv/'], says: 'Write an address with https'},
    {args: ['--remote', 'https://kurss.example.lv/index.html'], says: 'the address of a folder'},
    {args: ['--remote', 'https://kurss.example.lv/?x=1'], says: 'the address of a folder'},
    {args: ['--lms', 'https://moodle.example.lv'], says: 'Add --remote URL'},
    {
      args: ['--remote', 'https://kurss.example.lv', '--lms', 'https://moodle.example.lv/mod/scorm/'],
      says: 'write https://moodle.example.lv instead of',
    },
    {args: ['--standard'], says: 'The options are: --standard'},
  ])('answers $args with the right values and exit 2', async ({args, says}) => {
    const {root, code, errors} = await run(args);
    expect(code).toBe(2);
    expect(errors).toContain(says);
    expect(await readdir(root)).toEqual([]);
  });

  it('prints all mistakes of the content with their places, and writes nothing', async () => {
    const sample = samplePackageContent();
    const problem = {
      file: 'modules/signs/lv.md',
      line: 3,
      code: 'text-missing',
      message: 'There is no title.',
    } as const;
    const problems = [problem, {...problem, line: 9}];
    const {root, code, errors} = await run([], {...sample, problems});
    expect(code).toBe(1);
    expect(errors).toContain('modules/signs/lv.md:3: There is no title.\nmodules/signs/lv.md:9: There');
    expect(errors).toContain('2 mistakes in the content: nothing was written.');
    expect(await readdir(root)).toEqual([]);
  });

  it.each([
    {what: 'a file', out: 'taken'},
    {what: 'below a file', out: 'taken/packages'},
  ])('says in a sentence that it cannot write to $what, and leaves nothing', async ({out}) => {
    const folder = await mkdtemp(join(tmpdir(), 'out-'));
    await writeFile(join(folder, 'taken'), 'by something else');
    const {code, errors} = await run(['--scope', 'signs', '--out', join(folder, out)]);
    expect(code).toBe(1);
    expect(errors).toContain(`${join(folder, out)} cannot be written (`);
    expect(errors).toContain('or choose another one.');
    expect(await readdir(folder)).toEqual(['taken']);
  });

  it('explains itself with examples', async () => {
    const {code, printed} = await run(['--help']);
    expect(code).toBe(0);
    expect(printed).toContain('npm run package -- --standard scorm12');
  });

  it('gives the shell its exit code', () => {
    const root = resolve(import.meta.dirname, '../../..');
    const args = ['--import', 'tsx', 'packaging/cli/package.ts', '--standard', 'scorm13'];
    const {status, stderr} = spawnSync(process.execPath, args, {cwd: root, encoding: 'utf8'});
    expect(status).toBe(2);
    expect(stderr).toContain('scorm12, scorm2004-4th, scorm2004-3rd, cmi5');
  }, 30_000);
});

describe('PORT', () => {
  it.each([
    {text: undefined, port: 4173},
    {text: '', port: 4173},
    {text: '8080', port: 8080},
  ])('$text means $port', ({text, port}) => {
    expect(portOf(text)).toBe(port);
  });

  it.each(['abc', '0', '70000', '80.5'])('%s is refused with an example', (text) => {
    expect(() => portOf(text)).toThrow(/from 1 to 65535, like PORT=4174 npm start/);
  });
});
