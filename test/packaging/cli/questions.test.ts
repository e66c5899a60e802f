import {mkdtemp, readdir, readFile, writeFile, mkdir} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {runQuestions} from '../../../packaging/cli/questions/run-questions.ts';
import {loadCourse} from '../../../packaging/content/compile/load-course.ts';
import {samplePackageContent} from '../sample-sources.ts';

const whole = await loadCourse(join(import.meta.dirname, '../../fixtures/tiny-course'), {scope: 'course'});

/** Runs the command on the tiny course in a folder of its own. */
async function run(args: readonly string[]) {
  const root = await mkdtemp(join(tmpdir(), 'questions-'));
  const folder = join(root, 'dist/questions');
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, 'mine.txt'), 'mine');
  const said: string[] = [];
  const code = await runQuestions(args, {
    root,
    readContent: () => Promise.resolve({...samplePackageContent(), whole}),
    print: (line) => said.push(line),
    printError: (line) => said.push(line),
  });
  return {folder, code, said: said.join('\n')};
}

describe('npm run questions', () => {
  it('writes both formats of what is asked for, and touches nothing else', async () => {
    const {folder, code, said} = await run(['--languages', 'lv']);
    expect(code).toBe(0);
    const names = (await readdir(folder)).toSorted();
    expect(names).toContain('mine.txt');
    const bases = [...new Set(names.filter((name) => name !== 'mine.txt').map((name) => name.split('.')[0]))];
    for (const base of bases) {
      expect(base).toMatch(/^[\w-]+-questions-[\w-]+-lv$/);
      expect(names).toContain(`${base}.xml`);
      expect(names).toContain(`${base}.gift.txt`);
      expect(said).toContain(base);
    }
    expect(bases.length).toBeGreaterThan(0);
    const xml = await Promise.all(bases.map((base) => readFile(join(folder, `${base}.xml`), 'utf8')));
    expect(xml.join()).toContain('<idnumber>');
  });

  it('names the modules where one is not known', async () => {
    const {code, said} = await run(['--scope', 'nowhere']);
    expect(code).toBe(2);
    expect(said).toMatch(/--scope does not know "nowhere"/);
  });
});
