/** Processor time of the results page's worker against papaparse and plain typed arrays over the same files. */
import {execFile} from 'node:child_process';
import {mkdir, rm} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {build} from 'vite';
import type {Figure} from './figure.ts';
import type {CpuTimes} from './results-cpu.ts';
import {benchBank, writePeople, writeReports} from './results-data.ts';

const root = resolve(import.meta.dirname, '../..');

/** @param out a folder for the program and the files, which are removed again */
export async function resultsCpuFigures(
  out: string,
  sizes: readonly number[] = [10_000, 100_000],
): Promise<readonly Figure[]> {
  const program = await buildProgram(join(out, 'results-cpu'));
  const figures: Figure[] = [];
  for (const learners of sizes) {
    const folder = join(out, `reports-${learners}`);
    await mkdir(folder, {recursive: true});
    const {questions} = benchBank(150);
    await writeReports({folder, files: 44, learners, questions, title: 'Kurss', seed: 7});
    await writePeople(folder, learners, 44);
    figures.push(...ratios(learners, await timesOf(program, folder, learners)));
    await rm(folder, {recursive: true});
  }
  return figures;
}

/** As the site's worker is built: the loader of our scripts names every inner function, which costs time. */
async function buildProgram(outDir: string): Promise<string> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: {noExternal: true},
    build: {ssr: join(root, 'test/bench/results-cpu.ts'), outDir, emptyOutDir: true, target: 'es2022'},
  });
  return join(outDir, 'results-cpu.js');
}

async function timesOf(program: string, folder: string, learners: number): Promise<CpuTimes> {
  const {stdout} = await promisify(execFile)(process.execPath, [program, folder, String(learners)]);
  return JSON.parse(stdout) as CpuTimes; // it printed nothing else
}

function ratios(learners: number, times: CpuTimes): readonly Figure[] {
  const set = `results, ${learners} learners × 150 answers, processor time`;
  const ms = (name: string, value: number): Figure => ({name: `${set}: ${name}`, value, unit: 'ms'});
  const ratio = (name: string, value: number, most: number): Figure => ({
    name: `… ${name}`,
    value,
    unit: '×',
    most,
  });
  return [
    ms('papaparse and typed arrays, reading', times.plainReading),
    ms('papaparse and typed arrays, item analysis', times.plainItems),
    ms('reading and joining', times.reading),
    ratio('ratio', times.reading / times.plainReading, 3),
    ms('item analysis', times.items),
    ratio('ratio', times.items / times.plainItems, 5),
    ms('all figures', times.everything),
    ms('all figures of one town', times.filtered),
    ratio('ratio to our item analysis', times.filtered / times.items, 1),
    ratio('ratio to the item analysis of typed arrays', times.filtered / times.plainItems, 1),
  ];
}
