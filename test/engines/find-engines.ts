/** Firefox and WebKit on this machine: found, or installed from Debian's packages. */
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {installDebian} from '../install-debian.ts';

/** Path of Firefox: FIREFOX_PATH or the usual names. Throws an Error that says what to install. */
export function requireFirefox(): string {
  const find = () => findProgram([process.env['FIREFOX_PATH'] ?? '', ...inPath('firefox-esr', 'firefox')]);
  const found = find() ?? (installDebian('Firefox', ['firefox-esr']) ? find() : undefined);
  if (found) return found;
  throw new Error('The tests need Firefox: install it, or set FIREFOX_PATH to its program file.');
}

/** WPE's small browser and its driver. */
export interface WebKitPrograms {
  readonly browser: string;
  readonly driver: string;
}

/** Films in MP4 need the last two packages. */
const webKitPackages = [
  'wpewebkit-driver',
  'gstreamer1.0-plugins-base',
  'gstreamer1.0-plugins-good',
  'gstreamer1.0-libav',
];

const triplets = ['x86_64-linux-gnu', 'aarch64-linux-gnu'];

/** Paths of WPE's browser and driver. Throws an Error that says what to install. */
export function requireWebKit(): WebKitPrograms {
  const found = findWebKit() ?? (installDebian('WebKit', webKitPackages) ? findWebKit() : undefined);
  if (found) return found;
  throw new Error(
    `The tests need WebKit, which runs on Linux only: install Debian's ${webKitPackages.join(', ')}.`,
  );
}

function findWebKit(): WebKitPrograms | undefined {
  const driver = findProgram(inPath('WPEWebDriver'));
  const browser = findProgram(triplets.map((one) => `/usr/lib/${one}/wpe-webkit-2.0/MiniBrowser`));
  return driver && browser ? {browser, driver} : undefined;
}

const inPath = (...names: readonly string[]): readonly string[] =>
  (process.env['PATH'] ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));

const findProgram = (paths: readonly string[]): string | undefined =>
  paths.find((path) => path !== '' && existsSync(path));
