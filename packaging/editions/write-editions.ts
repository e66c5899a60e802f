import {mkdir, mkdtemp, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {readBuiltEditions, type BuiltEdition} from '../../src/domain/exchange/built-edition.ts';
import {replaceFile} from '../package/package-index.ts';
import type {MadeEdition} from './make-editions.ts';

/** Name of the list beside the books. */
export const editionIndex = 'index.json';

/**
 * Writes all books of a run, or none, and the list of them; books that the list before named go away, and nobody else's. Gives what
 * the list says.
 * @param onBook called when a book is made
 */
export async function writeEditions(
  folder: string,
  editions: AsyncIterable<MadeEdition>,
  onBook?: (edition: BuiltEdition) => void,
): Promise<readonly BuiltEdition[]> {
  await mkdir(folder, {recursive: true});
  const before = await listedBooks(folder);
  const partial = await mkdtemp(join(dirname(folder), 'editions.partial-'));
  try {
    const index: BuiltEdition[] = [];
    for await (const {book, ...facts} of editions) {
      await writeFile(join(partial, facts.file), book);
      index.push(facts);
      onBook?.(facts);
    }
    for (const {file} of index) await rename(join(partial, file), join(folder, file));
    const now = new Set(index.map(({file}) => file));
    for (const file of before.filter((each) => !now.has(each))) await rm(join(folder, file), {force: true});
    await replaceFile(join(folder, editionIndex), `${JSON.stringify(index, undefined, 2)}\n`);
    return index;
  } finally {
    await rm(partial, {recursive: true, force: true});
  }
}

/** What a run before has written there. None where the list is missing, or is not ours. */
async function listedBooks(folder: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, editionIndex), 'utf8').catch(() => '[]');
  try {
    // A name with a folder in it is none of ours.
    return readBuiltEditions(JSON.parse(text)).flatMap(({file}) =>
      /^[\w.-]+\.epub$/.test(file) ? [file] : [],
    );
  } catch {
    return [];
  }
}
