import type {PackagedContent} from './describe-package.ts';
import type {PackageChoice, PackageUnit} from './package-units.ts';
import type {PackageFiles} from '../zip.ts';
import {withWords} from '../page/page-words.ts';
import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import {playerFiles, type Player} from './player.ts';
import {encoded, mediaOf} from './unit-files.ts';

/** In every package: what it is and what it was made of, for people and for `index.json`. */
export const aboutFile = 'about.json';

/** `about.json`. It holds no time: the same input gives the same bytes. */
export interface About extends PackageChoice {
  readonly standard: string;
  readonly version: string;
  /** Page of the first SCO or AU. */
  readonly launch: string;
  /** Of a thin package: the folder on the web where its course stands. */
  readonly remote?: string;
  /** SHA-256 of what went in: tells two packages of one version apart. */
  readonly inputs: {readonly player: string; readonly content: string};
}

/** What a package is told apart by. */
export const inputsOf = (
  player: Player,
  units: readonly PackageUnit[],
  language: string,
): About['inputs'] => ({
  player: playerSum(player, language),
  content: contentSum(units),
});

/** Of what packages of one run have in common, films included, the sum is made once. */
const playerSums = new WeakMap<PackageFiles, string>();
const contentSums = new WeakMap<PackagedContent, string>();

function playerSum(player: Player, language: string): string {
  const files = playerFiles(player, language);
  const known =
    playerSums.get(files) ??
    digest([...files, ...encoded([['index.html', withWords(player.page, language, 'index.html')]])]);
  playerSums.set(files, known);
  return known;
}

function contentSum(units: readonly PackageUnit[]): string {
  // In one of several units the same content has another folder.
  const [whole] = units.filter(({folder}) => folder === 'content');
  const known = whole && contentSums.get(whole.content);
  if (known !== undefined) return known;
  const contents = units.flatMap(({content, folder}) =>
    [...content.files].map(([path, text]) => [`${folder}:${path}`, text] as const),
  );
  const sum = digest([...contents, ...mediaOf(units.map(({content}) => content))]);
  if (whole) contentSums.set(whole.content, sum);
  return sum;
}

/** SHA-256 of files by their paths, in whatever order they come. */
export function digest(files: Iterable<readonly [string, Uint8Array | string]>): string {
  const hash = sha256.create();
  for (const [path, file] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    // Text as UTF-8, one file at a time: a course is many megabytes of it.
    const bytes = typeof file === 'string' ? utf8ToBytes(file) : file;
    hash.update(utf8ToBytes(`${path}\0${bytes.length}\0`)).update(bytes);
  }
  return bytesToHex(hash.digest());
}
