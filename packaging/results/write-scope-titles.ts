import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import type {ScopeTitle} from '../../src/domain/course/scope-titles.ts';

/**
 * Puts the titles of what packages hold beside the packages: `titles.json`, language → titles in the
 * order of the course. `index.json` has ids only, and the course itself does not know what stands apart from it.
 */
export async function writeScopeTitles(
  folder: string,
  banks: ReadonlyMap<string, QuestionBank>,
): Promise<void> {
  const titles = [...banks].map(([language, {scopes}]) => [language, titlesOf(scopes)] as const);
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, 'titles.json'), JSON.stringify(Object.fromEntries(titles)));
}

/** A scope stands in the list once for each form of its reports. */
function titlesOf(scopes: QuestionBank['scopes']): readonly ScopeTitle[] {
  const titles = new Map(scopes.map(({id, title}) => [id, title]));
  return [...titles].map(([id, title]) => ({id, title}));
}
