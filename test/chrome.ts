import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {installDebian} from './install-debian.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** For a browser that tests drive: no sandbox (containers), no traffic of its own. */
export const chromeFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // As those have it for whom the course is assigned; a test that wants another language says so.
  '--accept-lang=lv-LV,lv',
];

/** Path of Chrome or Chromium: CHROME_PATH, the usual names, the usual places; undefined when there is none. */
function findChrome(): string | undefined {
  const inPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((dir) => names.map((name) => join(dir, name)));
  return [process.env['CHROME_PATH'] ?? '', ...inPath, ...places].find(
    (path) => path !== '' && existsSync(path),
  );
}

/**
 * The same, installing Debian's `chromium` where that is allowed (root, apt-get).
 * Throws an Error that says in one sentence what to install.
 */
export function requireChrome(): string {
  const found = findChrome() ?? (installDebian('browser', ['chromium']) ? findChrome() : undefined);
  if (found) return found;
  throw new Error(
    'The tests need a browser: install Chrome or Chromium, or set CHROME_PATH to its program file.',
  );
}
