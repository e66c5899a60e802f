import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Every file of the project that git knows or would take, from the root, with `/`. */
export const projectFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard'],
  {cwd: root},
)
  .toString()
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));

export const sourceFiles: readonly string[] = projectFiles.filter((file) => /\.(ts|mjs)$/.test(file));

export const readSource = (file: string): string => readFileSync(join(root, file), 'utf8');
