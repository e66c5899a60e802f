/**
 * What a page takes of a device, as people have it: nothing is attached to the browser, whose driver would keep the bodies of all
 * responses in the very process that is measured. The page is pressed by one around it. Linux.
 */
import {spawn, type ChildProcess} from 'node:child_process';
import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import sirv from 'sirv';
import {chromeFlags, requireChrome} from '../chrome.ts';
import {listen} from '../serving/serve-files.ts';

/** Megabytes, each page that several processes share by their number (PSS). */
export interface Held {
  /** Of the process of the page, its workers included. */
  readonly page: number;
  /** Of the browser's own process. */
  readonly browser: number;
}

const sampledMs = 100;
const drivePath = '/drive.html';
const mostMs = 300_000;

/**
 * The most that was held while a page did something.
 * @param folder the site that is served
 * @param drive runs in a page of the same origin, and ends when it is done
 */
export async function mostHeld(folder: string, drive: () => Promise<void>): Promise<Held> {
  const site = sirv(folder, {dev: true, etag: true});
  const profile = await mkdtemp(join(tmpdir(), 'held-'));
  let told: (path: string) => void = () => undefined;
  const isDone = new Promise<string>((done) => (told = done));
  const serving = await listen(
    createServer((request, response) => {
      const path = request.url ?? '';
      if (path === drivePath) response.setHeader('content-type', 'text/html').end(driver(drive));
      else if (path.startsWith('/told/')) response.end(told(path));
      else site(request, response);
    }),
  );
  const address = new URL(drivePath, serving.url).href;
  const flags = [...chromeFlags, '--headless=new', '--window-size=1280,900', `--user-data-dir=${profile}`];
  const browser = spawn(requireChrome(), [...flags, address], {stdio: 'ignore'});
  const most = {page: 0, browser: 0};
  const watch = setInterval(() => void sample(browser, most), sampledMs);
  try {
    const late = setTimeout(() => told('late'), mostMs);
    const path = await isDone;
    clearTimeout(late);
    if (!path.endsWith('/done'))
      throw new Error(`The page has not come to its end: ${decodeURIComponent(path)}`);
    return most;
  } finally {
    clearInterval(watch);
    const isGone = new Promise((gone) => browser.once('exit', gone));
    browser.kill();
    await isGone;
    await serving.close();
    await rm(profile, {recursive: true, force: true, maxRetries: 5});
  }
}

const driver = (drive: () => Promise<void>): string =>
  `<!doctype html><html lang="lv"><title>Drive</title><link rel="icon" href="data:,"><body><script type="module">
    globalThis.__name ??= (value) => value;
    const told = (how) => fetch('/told/' + encodeURIComponent(how));
    (${drive.toString()})().then(() => told('done'), (error) => told(String(error)));
  </script>`;

async function sample({pid = 0}: ChildProcess, most: {page: number; browser: number}): Promise<void> {
  const renderers = (await readdir('/proc'))
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((each) => isRendererOf(each, pid));
  most.page = Math.max(most.page, ...renderers.map(megabytes));
  most.browser = Math.max(most.browser, megabytes(pid));
}

/** Renderers are forked by a process that the browser has started. */
function isRendererOf(pid: number, browser: number): boolean {
  if (!textOf(`/proc/${String(pid)}/cmdline`).includes('--type=renderer')) return false;
  let above = pid;
  while (above > 1 && above !== browser)
    above = Number(/^PPid:\s+(\d+)/m.exec(textOf(`/proc/${String(above)}/status`))?.[1] ?? 0);
  return above === browser;
}

const megabytes = (pid: number): number =>
  (Number(/^Pss:\s+(\d+)/m.exec(textOf(`/proc/${String(pid)}/smaps_rollup`))?.[1] ?? 0) * 1024) / 1e6;

/** '' where the process is gone. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
