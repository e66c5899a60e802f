/** The files of a new kind of block: three of its own, and its line where kinds are listed. */
import {kindTexts, type KindSort, type Lines} from './kind-texts.ts';

/** Path from the root → text. */
type Files = ReadonlyMap<string, string>;

/** Why a kind cannot be made, as a sentence with the way out. */
export class KindError extends Error {}

/** Every file that a new kind is written into, besides its own and the words of each language. */
export const kindRegistries = {
  activity: [
    'src/domain/blocks/practice.ts',
    'src/components/blocks/practice-blocks.ts',
    'packaging/content/blocks/registry.ts',
  ],
  reading: [
    'src/domain/blocks/blocks.ts',
    'src/components/blocks/block-elements.ts',
    'packaging/content/blocks/registry.ts',
  ],
} as const satisfies Readonly<Record<KindSort, readonly string[]>>;

/**
 * A kind that works, to be changed into what it is to be: an activity in which several things are picked, or text to read.
 * Throws a KindError for a name that is bad or taken.
 * @param files the project's source files, see `readSources`
 * @returns the files to write, new ones and changed ones
 */
export function newKind(files: Files, name: string, sort: KindSort): Files {
  if (!/^[a-z]{3,}$/.test(name))
    throw new KindError(
      `"${name}" cannot be a kind of block: it is one word of small letters, like "timeline".`,
    );
  const {own, lines} = kindTexts(name, sort, files);
  const taken = [...own.keys()].map((path) => path.slice(0, path.lastIndexOf('/') + 1));
  if (taken.some((folder) => [...files.keys()].some((path) => path.startsWith(folder))))
    throw new KindError(`There is a kind "${name}" already. Take another name.`);
  const changed = kindRegistries[sort].map(
    (path) => [path, withLines(path, files.get(path), lines)] as const,
  );
  return new Map([...own, ...changed, ...(sort === 'activity' ? withWords(files, name) : [])]);
}

function withLines(path: string, text: string | undefined, lines: Lines): string {
  return lines
    .filter(({file}) => file === path)
    .reduce((changed, {before, text: line}) => insert(path, changed, before, line), text ?? '');
}

function insert(path: string, text: string, before: RegExp, line: string): string {
  const at = before.exec(text)?.index;
  if (at === undefined)
    throw new KindError(`${path} has no place for a new kind: nothing there is ${before}.`);
  return text.slice(0, at) + line + text.slice(at);
}

/** What is said when "check" is pressed too early, in every language. */
function withWords(files: Files, name: string): readonly (readonly [string, string])[] {
  const listed = /(?<=\n {2}unanswered: \{\n(?: {4}.*\n)*)(?= {2}\},)/;
  const found = [...files].filter(([path, text]) => path.startsWith('src/locales/') && listed.test(text));
  if (found.length === 0) throw new KindError('No file of src/locales has the words "unanswered".');
  return found.map(([path, text]) => [path, insert(path, text, listed, `    ${name}: '…',\n`)]);
}
