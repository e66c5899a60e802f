/**
 * What packages are made of, as the site carries it for a page that makes them: `parts.zip` with everything but films and
 * their posters, which lie by themselves, and an index with the sum of each. Written by the build, read in the worker.
 */
import {unzipSync} from 'fflate';
import type {MakingChoices} from '../../src/domain/exchange/package-making.ts';
import type {Content} from '../content/read/read-content.ts';
import {tokensFile} from '../profile/profile-colours.ts';
import type {PackageSources, Schemas} from '../package/package-files.ts';
import {playerOf} from '../package/player.ts';
import type {Ingredient} from '../package/sbom.ts';
import {sha256Hex} from '../sums/sha256.ts';
import {Zipper, type PackageFiles} from '../zip.ts';

/** `index.json`. Addresses are relative to it. */
export interface PartsIndex {
  readonly parts: Part;
  /** Path in the project, which is that in a package → where it lies. */
  readonly media: Readonly<Record<string, Part>>;
}

export interface Part {
  readonly address: string;
  readonly bytes: number;
  /** Hexadecimal SHA-256. */
  readonly sha256: string;
}

export const partsFile = 'parts.zip';
export const partsIndexFile = 'index.json';

/** What the build has in its hands. */
export interface WrittenParts {
  /** Of `vite build`, its manifest included. */
  readonly playerFiles: PackageFiles;
  readonly schemas: Schemas;
  readonly content: Content;
  readonly tokensCss: string;
  readonly ingredients: readonly Ingredient[];
  /** What somebody can choose: said by the build, which compiles the course anyway, so that no page has to before it is asked to. */
  readonly choices: MakingChoices;
}

/** The same in the worker, ready to be used. */
export interface Parts extends Pick<PackageSources, 'player' | 'schemas'> {
  readonly content: Content;
  readonly tokensCss: string;
  readonly ingredients: readonly Ingredient[];
  readonly choices: MakingChoices;
}

const ingredientsFile = 'ingredients.json';
/** In `parts.zip`. */
export const choicesFile = 'choices.json';
const folders = {player: 'player/', schemas: 'schemas/', content: 'content/'} as const;

/** The same parts give the same bytes. */
export function packParts({
  playerFiles,
  schemas,
  content,
  tokensCss,
  ingredients,
  choices,
}: WrittenParts): Uint8Array {
  const encoder = new TextEncoder();
  return new Zipper().zip(
    new Map([
      ...inFolder(folders.player, playerFiles),
      ...[...schemas].flatMap(([folder, files]) => inFolder(`${folders.schemas}${folder}/`, files)),
      ...inFolder(
        folders.content,
        [...content].map(([path, text]) => [path, encoder.encode(text)] as const),
      ),
      [tokensFile, encoder.encode(tokensCss)],
      [ingredientsFile, encoder.encode(JSON.stringify(ingredients))],
      [choicesFile, encoder.encode(JSON.stringify(choices))],
    ]),
  );
}

export function unpackParts(zip: Uint8Array): Parts {
  const files = new Map(Object.entries(unzipSync(zip)));
  const schemas = new Map<string, Map<string, Uint8Array>>();
  for (const [path, bytes] of filesIn(files, folders.schemas)) {
    const [folder = '', name = ''] = path.split('/', 2);
    schemas.set(folder, (schemas.get(folder) ?? new Map<string, Uint8Array>()).set(name, bytes));
  }
  return {
    player: playerOf(filesIn(files, folders.player), partsFile),
    schemas,
    content: new Map(
      [...filesIn(files, folders.content)].map(([path, bytes]) => [path, textOf(bytes)] as const),
    ),
    tokensCss: textOf(files.get(tokensFile)),
    // Written by `packParts` from the type.
    ingredients: JSON.parse(textOf(files.get(ingredientsFile))) as readonly Ingredient[],
    choices: JSON.parse(textOf(files.get(choicesFile))) as MakingChoices,
  };
}

export const partOf = (address: string, bytes: Uint8Array): Part => ({
  address,
  bytes: bytes.length,
  sha256: sha256Hex(bytes),
});

const inFolder = (folder: string, files: Iterable<readonly [string, Uint8Array]>) =>
  [...files].map(([path, bytes]) => [folder + path, bytes] as const);

const filesIn = (files: PackageFiles, folder: string): PackageFiles =>
  new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith(folder) ? [[path.slice(folder.length), bytes] as const] : [],
    ),
  );

function textOf(bytes: Uint8Array | undefined): string {
  if (!bytes) throw new Error(`${partsFile} is not whole.`);
  return new TextDecoder().decode(bytes);
}
