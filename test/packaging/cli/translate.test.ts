import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {runTranslate} from '../../../packaging/cli/run-translate.ts';

async function temporaryFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'translate-'));
  onTestFinished(() => rm(folder, {recursive: true}));
  return folder;
}

async function run(args: readonly string[], root: string) {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await runTranslate(args, {
    root,
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  });
  return {code, printed: printed.join('\n'), errors: errors.join('\n')};
}

async function tinyCourse() {
  const root = await temporaryFolder();
  await cp(join(import.meta.dirname, '../../fixtures/tiny-course'), root, {recursive: true});
  return root;
}

describe('npm run translate', () => {
  it('writes and takes back a file outside the project by its absolute path', async () => {
    const root = await tinyCourse();
    const file = join(await temporaryFolder(), 'words.xlf');
    expect(await run(['export', '--to', 'lt', '--file', file], root)).toMatchObject({code: 0, errors: ''});
    expect(await readFile(file, 'utf8')).toContain('trgLang="lt"');
    expect(await run(['import', '--to', 'lt', '--file', file], root)).toMatchObject({code: 0, errors: ''});
  });

  it('writes one lesson alone, which comes back alone', async () => {
    const root = await tinyCourse();
    const of = (lesson: string, verb = 'export') => run([verb, '--to', 'lt', '--lesson', lesson], root);
    expect(await of('doors/knock')).toMatchObject({code: 0, errors: ''});
    const text = await readFile(join(root, 'dist/translate/lt-doors-knock.xlf'), 'utf8');
    const originals = [...text.matchAll(/original="([^"]+)"/g)].map(([, original]) => original);
    expect(originals).toEqual(['modules/doors/knock/lv.md']);
    const targets = text.replaceAll(/<source>(.*?)<\/source>/g, '$&<target>$1</target>');
    await writeFile(join(root, 'back.xlf'), targets);
    expect(await run(['import', '--to', 'lt', '--file', 'back.xlf'], root)).toMatchObject({
      code: 0,
      printed: expect.stringContaining('1 files changed') as unknown,
    });
    expect(await of('doors/knok')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('Did you mean "doors/knock"') as unknown,
    });
    expect(await of('doors/knock', 'done')).toMatchObject({code: 2});
  });

  it.each([
    {args: ['done', '--to', 'lt', '--file', 'modules/doors/lt.md'], says: '--only FILE,FILE'},
    {args: ['export', '--to', 'lt', '--only', 'modules/doors/lt.md'], says: '--only is for done alone'},
    {args: ['import', '--to', 'lt', '--file', 'a.xlf', '--only', 'a'], says: '--only is for done alone'},
    {args: ['terms', '--to', 'lt'], says: 'Leave --to out'},
    {args: ['done', '--to', 'lt', '--only', 'modules/doors/lv.md'], says: 'is no translation into "lt"'},
  ])('answers $args with what to write, and notes nothing', async ({args, says}) => {
    const root = await tinyCourse();
    expect(await run(args, root)).toMatchObject({code: 2, errors: expect.stringContaining(says) as unknown});
    await expect(readFile(join(root, 'modules/translated.lt.yaml'), 'utf8')).rejects.toThrow('ENOENT');
  });
});
