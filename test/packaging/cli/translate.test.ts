import {cp, mkdtemp, readFile, rm} from 'node:fs/promises';
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
});
