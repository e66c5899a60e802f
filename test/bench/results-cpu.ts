/**
 * Processor time of reading and analysing large reports, ours and the least that it can cost, in turns in one process. Run by `results-cpu-figures.ts`
 * as the site's worker is built; prints one line of JSON.
 * Arguments: folder of the reports, number of people.
 */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {firstAnswers} from '../../src/results/analysis/questions/first-answers.ts';
import {analyseQuestions} from '../../src/results/analysis/questions/question-analysis.ts';
import {select} from '../../src/results/analysis/selection.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {median} from './figure.ts';
import {PlainColumns, plainItems} from './plain-columns.ts';
import {benchBank, townOf} from './results-data.ts';

/** Milliseconds. */
export interface CpuTimes {
  readonly plainReading: number;
  readonly plainItems: number;
  readonly reading: number;
  readonly items: number;
  readonly everything: number;
  readonly filtered: number;
}

const questions = 150;
const [folder = '', people = '0'] = process.argv.slice(2);
const bank = benchBank(questions);
const names = readdirSync(folder).toSorted();
const reports = names.filter((name) => name.endsWith('.txt'));
const bytesOf = (name: string): Uint8Array => readFileSync(join(folder, name));
const settings = {offsetMinutesAt: () => 120};
const markSettings = {passMark: 70};

/** So often everything is done: short work more often, since the engine has to learn the program first. */
const rounds = Number(people) > 20_000 ? 1 : 5;
/** So often each analysis is made. */
const repeats = 5;

function cpuMs<Value>(step: () => Value): {readonly ms: number; readonly value: Value} {
  const before = process.cpuUsage();
  const value = step();
  const {user, system} = process.cpuUsage(before);
  return {ms: (user + system) / 1000, value};
}

const often = (step: () => unknown): number => median(Array.from({length: repeats}, () => cpuMs(step).ms));

function plainRound(): Pick<CpuTimes, 'plainReading' | 'plainItems'> {
  const {ms, value} = cpuMs(() => {
    const columns = new PlainColumns(Number(people), questions);
    reports.forEach((name, town) => columns.read(bytesOf(name), town));
    return columns;
  });
  return {plainReading: ms, plainItems: often(() => plainItems(value))};
}

function ownRound(): Omit<CpuTimes, 'plainReading' | 'plainItems'> {
  const {ms, value: results} = cpuMs(() =>
    joinReadings(
      names.map((name) => readFile({name, bytes: bytesOf(name)}, settings)),
      bank,
    ),
  );
  return {
    reading: ms,
    items: often(() => {
      const answers = firstAnswers(select(results, {}).entries, bank);
      return analyseQuestions(answers, bank);
    }),
    everything: often(() => analyse(results, {}, markSettings, bank)),
    filtered: often(() => analyse(results, {traits: {group: townOf(4)}}, markSettings, bank)),
  };
}

const times = Array.from({length: rounds}, (): CpuTimes => ({...plainRound(), ...ownRound()}));
const middle = (of: keyof CpuTimes): number => median(times.map((each) => each[of]));
const told: CpuTimes = {
  plainReading: middle('plainReading'),
  plainItems: middle('plainItems'),
  reading: middle('reading'),
  items: middle('items'),
  everything: middle('everything'),
  filtered: middle('filtered'),
};
console.log(JSON.stringify(told));
