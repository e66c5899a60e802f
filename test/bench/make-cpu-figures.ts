/**
 * Processor time of one package, the course in three languages with its films: made by a page of `make/` from its first request
 * to the zip, and by `npm run package`. All of the page's process counts, worker and browser's own threads in it included; of the
 * command, the processes that it starts, too. Only where /proc tells it (Linux).
 */
import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import type {Browser} from 'playwright-core';
import {median, type Figure} from './figure.ts';

const runs = 3;
const mostTimes = 2;
const root = resolve(import.meta.dirname, '../..');
const file = 'kopiga-riciba-course-scorm12.zip';

interface Made {
  readonly cpuMs: number;
  readonly sha256: string;
}

/** @param address of `make/` */
export async function makeCpuFigures(browser: Browser, address: string): Promise<readonly Figure[]> {
  if (!existsSync('/proc/self/stat')) return [];
  const pairs: {readonly page: Made; readonly command: Made}[] = [];
  // In turns: what else the machine has to do bears on both.
  for (let run = 0; run < runs; run++)
    pairs.push({page: await byPage(browser, address), command: await byCommand()});
  if (pairs.some(({page, command}) => page.sha256 !== command.sha256))
    throw new Error('Page and command do not make the same zip.');
  const middle = (of: 'page' | 'command') => median(pairs.map((pair) => pair[of].cpuMs));
  return [
    {name: 'making the course with films in make/: processor time', value: middle('page'), unit: 'ms'},
    {name: 'the same zip by npm run package: processor time', value: middle('command'), unit: 'ms'},
    {
      name: 'making the course with films in make/, processor time: times that of npm run package',
      value: median(pairs.map(({page, command}) => page.cpuMs / command.cpuMs)),
      unit: '',
      most: mostTimes,
    },
  ];
}

async function byPage(browser: Browser, address: string): Promise<Made> {
  const session = await browser.newBrowserCDPSession();
  const spent = async () => {
    const {processInfo} = await session.send('SystemInfo.getProcessInfo');
    const pages = processInfo.filter(({type}) => type === 'renderer');
    return new Map(pages.map(({id}) => [id, ticksOf(String(id), [14, 15])]));
  };
  const before = await spent();
  const context = await browser.newContext({locale: 'lv-LV', acceptDownloads: true});
  try {
    context.setDefaultTimeout(600_000);
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('radio', {name: 'Cita vai valsts mācību sistēma'}).check();
    await page.evaluate(() => (location.hash = 'take'));
    await page.getByText('Ievadītais ir kārtībā.').waitFor();
    await page.getByRole('button', {name: 'Izveidot pakotni'}).click();
    const button = page.getByRole('button', {name: 'Lejupielādēt pakotni'});
    await button.waitFor();
    const after = await spent();
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const ticks = [...after].reduce((sum, [id, each]) => sum + each - (before.get(id) ?? 0), 0);
    return {cpuMs: ticks * msPerTick, sha256: await sumOf(await download.path())};
  } finally {
    await context.close();
  }
}

async function byCommand(): Promise<Made> {
  const out = await mkdtemp(join(tmpdir(), 'package-cpu-'));
  try {
    const before = ticksOf('self', [16, 17]);
    const options = ['--standard', 'scorm12', '--scope', 'course', '--out', out];
    const child = spawn(process.execPath, ['--import', 'tsx', 'packaging/cli/package.ts', ...options], {
      cwd: root,
      stdio: 'ignore',
    });
    const code = await new Promise((done) => child.once('exit', done));
    if (code !== 0) throw new Error(`npm run package ended with ${String(code)}.`);
    const cpuMs = (ticksOf('self', [16, 17]) - before) * msPerTick;
    return {cpuMs, sha256: await sumOf(join(out, file))};
  } finally {
    await rm(out, {recursive: true});
  }
}

/** Of the kernel's clock for processes, the same on every Linux that Node runs on. */
const msPerTick = 10;

/** @param fields of /proc/PID/stat, as proc(5) numbers them */
function ticksOf(process: string, fields: readonly number[]): number {
  const stat = readFileSync(`/proc/${process}/stat`, 'utf8');
  // The name of the program, in brackets, may have spaces.
  const behindName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.reduce((sum, field) => sum + Number(behindName[field - 3]), 0);
}

const sumOf = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
