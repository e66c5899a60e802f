/** Firefox and WebKit on this machine. Debian's packages of them are installed by `install-engines.ts`. */
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Path of Firefox: FIREFOX_PATH or the usual names. Throws an Error that says what to install. */
export function requireFirefox(): string {
  const found = [process.env['FIREFOX_PATH'] ?? '', ...inPath('firefox-esr', 'firefox')].find(isThere);
  if (found) return found;
  throw new Error('The tests need Firefox: install it, or set FIREFOX_PATH to its program file.');
}

/** WPE's small browser and its driver. */
export interface WebKitPrograms {
  readonly browser: string;
  readonly driver: string;
}

/** Paths of WPE's browser and driver. Throws an Error that says what to install. */
export function requireWebKit(): WebKitPrograms {
  const driver = inPath('WPEWebDriver').find(isThere);
  const browser = inLibraries(/^wpe-webkit-/, 'MiniBrowser');
  const hasBackend = inLibraries(/^libWPEBackend-fdo-1\.0\.so\.1$/) !== undefined;
  if (driver && browser && hasBackend && hasParts()) return {browser, driver};
  throw new Error(
    `The tests need WebKit, which runs without a screen on Linux only: install Debian's ${webKitPackages.join(', ')}.`,
  );
}

/** What plays films in MP4: package → its file. */
const filmParts: Readonly<Record<string, string>> = {
  'gstreamer1.0-plugins-base': 'libgstapp.so',
  'gstreamer1.0-plugins-good': 'libgstisomp4.so',
  'gstreamer1.0-libav': 'libgstlibav.so',
};
const hasParts = (): boolean =>
  Object.values(filmParts).every((file) => inLibraries(/^gstreamer-1\.0$/, file) !== undefined);

/**
 * Debian's packages of all that `requireWebKit` looks for. The small browser needs what its package only suggests, and
 * a few libraries that Firefox brings.
 */
export const webKitPackages: readonly string[] = [
  'wpewebkit-driver',
  'libwpebackend-fdo-1.0-1',
  ...Object.keys(filmParts),
];

/** A library or a file in its folder, whatever the processor is: `/usr/lib/x86_64-linux-gnu/FOLDER/FILE`. */
function inLibraries(folder: RegExp, file = ''): string | undefined {
  const foldersIn = (path: string) =>
    existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : [];
  return foldersIn('/usr/lib')
    .filter((path) => path.endsWith('-linux-gnu'))
    .flatMap(foldersIn)
    .filter((path) => folder.test(path.split('/').at(-1) ?? ''))
    .map((path) => join(path, file))
    .find(isThere);
}

const inPath = (...names: readonly string[]): readonly string[] =>
  (process.env['PATH'] ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));

const isThere = (path: string): boolean => path !== '' && existsSync(path);
