import {bundledPackagesFile} from '../build/bundled-packages-file.ts';
import {filesBesidePage} from '../page/inlined-page.ts';
import {withWords} from '../page/page-words.ts';
import type {PackageFiles} from '../zip.ts';

/** The built player, ready to be put into packages. */
export interface Player {
  /** `index.html` as built, still without words. */
  readonly page: string;
  /** All other files: path from the page → bytes; pages among them have no words yet, see `playerFiles`. */
  readonly files: PackageFiles;
  /** Scripts that one tracker needs besides the entry, relative to the page. */
  readonly trackerScripts: (tracker: string) => readonly string[];
  /** Names of the npm packages whose code is in it. */
  readonly packages: readonly string[];
}

/** What of vite's `.vite/manifest.json` is used here. */
interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}
type Chunks = Readonly<Record<string, Chunk>>;

/** The player of what `vite build` left. Throws when there is none in it. `where`: for the message. */
export function playerOf(files: PackageFiles, where: string): Player {
  const page = files.get('index.html');
  const manifest = files.get('.vite/manifest.json');
  const packages = files.get(bundledPackagesFile);
  if (!page || !manifest || !packages) {
    const needed = `index.html, .vite/manifest.json or ${bundledPackagesFile}`;
    throw new Error(`${where} holds no built player: ${needed} is missing.`);
  }
  const text = new TextDecoder();
  // Written by vite in this form (its ManifestChunk).
  const chunks = JSON.parse(text.decode(manifest)) as Chunks;
  const html = text.decode(page);
  return {
    page: html,
    files: new Map([...files].filter(([path]) => path !== 'index.html' && !path.startsWith('.vite/'))),
    // The bundler names no entry where it put that together with other files.
    trackerScripts: (tracker) => trackerScripts(chunks, tracker).filter((file) => !html.includes(file)),
    // Written by bundled-packages.ts in this form.
    packages: JSON.parse(text.decode(packages)) as readonly string[],
  };
}

/** Made once for each language, so that zips share what they hold. */
const inLanguages = new WeakMap<Player, Map<string, PackageFiles>>();

/** All files besides `index.html` as packages hold them, pages with the words of one language. */
export function playerFiles(player: Player, language: string): PackageFiles {
  const known = inLanguages.get(player) ?? new Map<string, PackageFiles>();
  inLanguages.set(player, known);
  const files =
    known.get(language) ?? new Map([...filesBesidePage(player)].map((file) => inLanguage(file, language)));
  known.set(language, files);
  return files;
}

function inLanguage(
  [path, bytes]: readonly [string, Uint8Array],
  language: string,
): readonly [string, Uint8Array] {
  if (!path.endsWith('.html')) return [path, bytes];
  return [path, new TextEncoder().encode(withWords(new TextDecoder().decode(bytes), language, path))];
}

function trackerScripts(chunks: Chunks, tracker: string): readonly string[] {
  const source = `runtime/trackers/${tracker}/${tracker}.ts`;
  const key = Object.keys(chunks).find((name) => name.endsWith(source));
  if (key === undefined) {
    throw new Error(
      `The player has no chunk for src/${source}: load that tracker with import(), so that each package carries its own.`,
    );
  }
  const needed = new Set<string>();
  collect(chunks, key, needed);
  // What the entry imports stands in the page already.
  const atStart = new Set<string>();
  Object.keys(chunks)
    .filter((name) => chunks[name]?.isEntry)
    .forEach((name) => collect(chunks, name, atStart));
  return [...needed].filter((file) => !atStart.has(file));
}

/** Adds the files of a chunk and of all it imports. */
function collect(chunks: Chunks, key: string, found: Set<string>): void {
  const chunk = chunks[key];
  if (!chunk || found.has(chunk.file)) return;
  found.add(chunk.file);
  chunk.imports?.forEach((imported) => collect(chunks, imported, found));
}
