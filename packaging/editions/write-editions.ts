import {mkdir, mkdtemp, readdir, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {BuiltEdition} from '../../src/domain/exchange/built-edition.ts';
import {replaceFile} from '../package/package-index.ts';
import type {MadeEdition} from './make-editions.ts';

/** Name of the list beside the books. */
export const editionIndex = 'index.json';

/**
 * Writes all books of a run, or none, and the list of them; books of earlier runs go away. Gives what the list says.
 * @param onBook called when a book is made
 */
export async function writeEditions(
  folder: string,
  editions: AsyncIterable<MadeEdition>,
  onBook?: (edition: BuiltEdition) => void,
): Promise<readonly BuiltEdition[]> {
  await mkdir(folder, {recursive: true});
  const partial = await mkdtemp(join(dirname(folder), 'editions.partial-'));
  try {
    const index: BuiltEdition[] = [];
    for await (const {book, ...facts} of editions) {
      await writeFile(join(partial, facts.file), book);
      index.push(facts);
      onBook?.(facts);
    }
    for (const old of await readdir(folder)) {
      if (old.endsWith('.epub')) await rm(join(folder, old));
    }
    for (const {file} of index) await rename(join(partial, file), join(folder, file));
    await replaceFile(join(folder, editionIndex), `${JSON.stringify(index, undefined, 2)}\n`);
    return index;
  } finally {
    await rm(partial, {recursive: true, force: true});
  }
}
