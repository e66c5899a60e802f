/** Whether the day or the month comes first is settled by the whole column, or asked. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {FileReading, InputFile} from '../../src/results/read/file-reading.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {settings} from './moodle-samples.ts';

const folder = join(import.meta.dirname, '../fixtures/results/foreign');
const file = (name: string): InputFile => ({name, bytes: new Uint8Array(readFileSync(join(folder, name)))});

describe('the order of day and month', () => {
  const days = (reading: FileReading) =>
    new Set(
      reading.records.flatMap(({work}) =>
        (work ?? []).flatMap(({attempt}) =>
          attempt?.startedWallMs === undefined ? [] : [new Date(attempt.startedWallMs).getUTCMonth() + 1],
        ),
      ),
    );

  it('is that of the whole column', () => {
    const reading = readFile(file('moodle-month-first.csv'), settings);
    expect([reading.kind, reading.question, [...days(reading)]]).toEqual(['scorm-report', undefined, [11]]);
  });

  it('is asked for where no value tells, and then read as answered', () => {
    const reading = readFile(file('moodle-unclear-dates.csv'), settings);
    expect(reading.question).toBe('date-order');
    const answered = readFile(file('moodle-unclear-dates.csv'), {...settings, dateOrder: 'month-first'});
    expect([answered.question, [...days(answered)]]).toEqual([undefined, [11]]);
  });
});
