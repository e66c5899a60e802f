/** What is kept of a file after it was read: bytes, measured after garbage was collected. */
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {describe, expect, it} from 'vitest';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {readFile} from '../../src/results/read/read-file.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const settings = {offsetMinutesAt: () => 0};
const people = 1000;
const questions = 100;

/** A report of four cells a question; behind each row stands a line of some kilobytes with nothing in it. */
function report(): Uint8Array {
  const headings = ['Name', 'Email address', 'Attempt', 'Started on', 'Last accessed on', 'Score', 'Kurss'];
  const cells = Array.from({length: questions}, (_, at) =>
    ['Question', 'Response', 'Right answer', 'Result'].map((heading) => `${heading} ${at}`),
  );
  const rows = Array.from({length: people}, (_, person) => [
    `Izdomātais Dalībnieks Numur${person}`,
    `dalibnieks${person}@example.invalid`,
    '1',
    '24/11/26, 16:36:35',
    '24/11/26, 16:59:52',
    '80',
    '80',
    ...Array.from({length: questions}, (_unused, at) => [
      `definitions.question-${at}`,
      'abcd'[(person + at) % 4] ?? '',
      'a',
      (person + at) % 4 === 0 ? 'correct' : 'wrong',
    ]).flat(),
  ]);
  const lines = [[...headings, ...cells.flat()], ...rows].map((row) => row.join('\t'));
  return new TextEncoder().encode(lines.join(`\n${' '.repeat(8000)}\n`));
}

/** Bytes of objects and of arrays of numbers. */
function heldBytes(): number {
  collect();
  collect();
  const {heapUsed, arrayBuffers} = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

describe('what is held of a report', () => {
  it('is neither its text nor an object for each answer', () => {
    const bytes = report();
    // What the program needs besides is there after the first time.
    joinReadings([readFile({name: 'report.txt', bytes}, settings)]);
    const before = heldBytes();
    const reading = readFile({name: 'report.txt', bytes}, settings);
    const results = joinReadings([reading]);
    const held = heldBytes() - before;
    expect(results.learners.length).toBe(people);
    const attempts = results.learners.flatMap(({work}) => work.flatMap((each) => each.attempts));
    expect(attempts.reduce((sum, {answers}) => sum + answers.length, 0)).toBe(people * questions);
    expect(bytes.length).toBeGreaterThan(10_000_000);
    // 1 or 2 MB it is, whatever the engine keeps besides; an object for each answer would be 8 MB alone.
    expect(held).toBeLessThan(bytes.length / 2);
  });
});
