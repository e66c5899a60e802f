import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {manifestText, zipOf} from '../../lms/zips.ts';
import {runCheck} from '../../../packaging/cli/run-check.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');

async function run(args: readonly string[], root = join(fixtures, 'broken-course'), today?: string) {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await runCheck(args, {
    root,
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
    ...(today !== undefined && {today}),
  });
  return {code, printed: printed.join('\n'), errors: errors.join('\n')};
}

describe('npm run check', () => {
  it('lists mistakes as file, line and message, their number last, with exit 1', async () => {
    const {code, errors} = await run([]);
    expect(code).toBe(1);
    expect(errors).toMatch(/^modules\/gate\/hinge\/lesson\.yaml:\d+: \S/m);
    expect(errors).toMatch(/^\d+ to correct in \d+ files\.$/m);
  });

  it('records the numbers of a municipality’s own lessons in its own file alone', async () => {
    const root = await mkdtemp(join(tmpdir(), 'check-'));
    onTestFinished(() => rm(root, {recursive: true}));
    await cp(join(fixtures, 'tiny-course'), root, {recursive: true});
    const lesson = join(root, 'packaging/profiles/paraugi/lessons/doors/own-bell');
    await mkdir(lesson, {recursive: true});
    await writeFile(
      join(root, 'packaging/profiles/paraugi.yaml'),
      'name: {lv: Paraugi}\nlessons: {doors: [{id: own-bell, after: handle}]}\n',
    );
    await writeFile(
      join(lesson, 'lesson.yaml'),
      'kind: lesson\ntracking: 257\nminutes: 3\nblocks: [{id: one, type: prose}]\n',
    );
    await writeFile(
      join(lesson, 'lv.md'),
      '---\ntitle: Zvans\ngoals: [Zvanīt.]\n---\n\n## Zvans {#one}\n\nTe ir zvans.\n',
    );
    const unrecorded = await run(['--profile', 'paraugi'], root);
    expect(unrecorded.code).toBe(1);
    expect(unrecorded.errors).toMatch(
      /^packaging\/profiles\/paraugi\/lessons\/doors\/own-bell\/lesson\.yaml:2: /m,
    );
    expect(unrecorded.printed).toContain('1 to correct.');
    const first = await run(['--record', '--profile', 'paraugi'], root);
    expect(first).toMatchObject({
      code: 0,
      errors: '',
      printed: 'packaging/profiles/paraugi/lessons/doors/tracking.yaml: 1 recorded.',
    });
    const again = await run(['--record', '--profile', 'paraugi'], root);
    expect(again).toMatchObject({code: 0, printed: 'Every number is recorded.'});
    const sound = await run(['--profile', 'paraugi'], root);
    expect(sound).toMatchObject({code: 0, errors: ''});
    expect(sound.printed).toContain('The profile is in order.');
  });

  it('records what tracking.yaml lacks before it looks', async () => {
    const root = await mkdtemp(join(tmpdir(), 'check-'));
    onTestFinished(() => rm(root, {recursive: true}));
    await cp(join(fixtures, 'tiny-course'), root, {recursive: true});
    await rm(join(root, 'modules/windows/tracking.yaml'));
    const before = await run([], root);
    expect(before.errors).toContain('is not recorded');
    const after = await run(['--record'], root);
    expect(after.printed).toContain('modules/windows/tracking.yaml: 1 recorded.');
    expect(after.errors).not.toContain('is not recorded');
  });

  it('tables what each bank gives away, with the limits, whatever else is wrong', async () => {
    const table = vi.spyOn(console, 'table').mockReturnValue();
    onTestFinished(() => table.mockRestore());
    const {printed} = await run(['--banks'], join(fixtures, 'tiny-course'));
    expect(printed).toContain('Banks of questions (lv):');
    expect(printed).toContain('Limits, on top of chance: longest 10 points');
    expect(table.mock.calls[0]?.[0]).toMatchObject({
      'quiz doors': {'questions': 5, 'to pick': 1, 'true': '1 of 1', 'no feedback': 0},
    });
  });

  it('says what is wrong with a package, with exit 1', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'check-'));
    onTestFinished(() => rm(folder, {recursive: true}));
    const file = join(folder, 'a.zip');
    await writeFile(file, 'no zip');
    const {code, errors} = await run(['--package', file]);
    expect(code).toBe(1);
    expect(errors).toContain('is not a zip');
    expect(errors).toContain('[breaks; ');
  });

  it('says what may trouble some LMSs, with exit 0', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'check-'));
    onTestFinished(() => rm(folder, {recursive: true}));
    const file = join(folder, 'a.zip');
    const files = {'imsmanifest.xml': manifestText(), 'index.html': '<p>A</p>', 'extra.txt': 'x'};
    await writeFile(file, Buffer.from(await zipOf(files).arrayBuffer()));
    const {code, errors, printed} = await run(['--package', file]);
    expect(code).toBe(0);
    expect(errors).toMatch(/extra\.txt .*\[may break in LMSs that take only declared files; /);
    expect(printed).toContain('SCORM 1.2: “Paraugs”, 1 SCO, 3 files');
    expect(printed).toContain('0 break it, 1 may break it somewhere, 0 are against good practice.');
  });

  it.each([
    {
      args: ['--recrod'],
      says: 'The options are: --record, --record-bank, --banks, --package, --publication, --stale, --profile, --help.',
    },
    {
      args: ['a.zip'],
      says: 'The options are: --record, --record-bank, --banks, --package, --publication, --stale, --profile, --help.',
    },
    {
      args: ['--package'],
      says: 'argument missing. The options are: --record, --record-bank, --banks, --package, --publication, --stale, --profile, --help.',
    },
    {args: ['--package', 'test'], says: 'test cannot be read (it is no file). Name a zip'},
    {args: ['--package', 'missing.zip'], says: 'Name a zip: npm run check -- --package FILE.zip'},
    {args: ['--package', 'a.zip', '--record'], says: '--record is about the content'},
    {args: ['--package', 'a.zip', '--record-bank'], says: '--record-bank is about the content'},
    {args: ['--package', 'a.zip', '--banks'], says: '--banks is about the content'},
    {args: ['--publication', '--profile', 'nobody'], says: '--profile does not know "nobody".'},
    {args: ['--profile', 'nobody'], says: '--profile does not know "nobody".'},
    {args: ['--profile', 'default', '--record-bank'], says: '--record-bank is about the course'},
    {args: ['--profile', 'default', '--banks'], says: '--banks is about the course'},
    {args: ['--profile', 'default', '--record', '--banks'], says: '--banks is about the course'},
    {args: ['--profile', 'default', '--stale'], says: '--stale is about the course'},
    {args: ['--package', 'a.zip', '--stale'], says: '--stale is about the content'},
    {args: ['--package', 'a.zip', '--publication'], says: '--publication is about the content'},
    {args: ['--package', 'a.zip', '--profile', 'default'], says: '--profile is about the content'},
    {args: ['--stale', '--record'], says: '--record would not be done'},
    {args: ['--publication', '--record-bank'], says: '--record-bank would not be done'},
    {args: ['--publication', '--banks', '--profile', 'default'], says: '--banks is about the course'},
    {args: ['--publication', '--record', '--profile', 'default'], says: '--record would not be done'},
    {args: ['--publication', '--stale'], says: '--stale would not be done'},
  ])('answers $args with what to write, and exit 2', async ({args, says}) => {
    const {code, errors} = await run(args);
    expect(code).toBe(2);
    expect(errors).toContain(says);
  });

  it('lists what is to be read before publication, with exit 1 only when something is overdue', async () => {
    const root = join(fixtures, 'tiny-course');
    const before = await run(['--publication'], root, '2026-06-30');
    expect(before.code, before.errors).toBe(0);
    expect(before.printed).toContain('Overdue on 2026-06-30 (0):');
    expect(before.printed).toContain('0 overdue, 1 never read');
    const after = await run(['--publication'], root, '2026-07-01');
    expect(after.code).toBe(1);
    expect(after.printed).toMatch(
      /Overdue on 2026-07-01 \(1\):\n {2}F02 figure: .*\n {4}source: door-book; read on 2026-01-10 by Namdaris, to be read again by 2026-06-30\n {4}block doors\/handle\/count \(modules\/doors\/handle\/lesson.yaml:20\)\n\n/,
    );
  });

  it('explains itself', async () => {
    const {code, printed} = await run(['--help']);
    expect(code).toBe(0);
    expect(printed).toContain('npm run check -- --package FILE.zip');
  });
});
