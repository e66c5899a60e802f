/** A time with its zone beside it is a moment: on the wall of this place it may be the next day. */
import {expect, it} from 'vitest';
import {readFile, readChosenFile} from '../../src/results/read/read-file.ts';
import type {ReadingSettings} from '../../src/results/read/reading-settings.ts';

const inRiga: ReadingSettings = {offsetMinutesAt: (utcMs) => (utcMs < Date.UTC(2026, 9, 25, 1) ? 180 : 120)};
const file = (...lines: readonly string[]) => ({
  name: 'x.csv',
  bytes: new TextEncoder().encode(lines.join('\n')),
});
const shown = (wallMs: number | undefined) =>
  wallMs === undefined ? undefined : new Date(wallMs).toISOString().slice(0, 19);

it.each([
  ['2026-11-24T22:30:00Z', '2026-11-25T00:30:00'],
  ['2026-11-24 22:30:00 UTC', '2026-11-25T00:30:00'],
  ['2026-11-24T22:30:00.123+00:00', '2026-11-25T00:30:00'],
  ['2026-11-24 22:30:00 +0000', '2026-11-25T00:30:00'],
  ['2026-11-25T01:30:00+03:00', '2026-11-25T00:30:00'],
  ['2026-06-24T21:30:00Z', '2026-06-25T00:30:00'],
  ['2026-11-24 22:30:00', '2026-11-24T22:30:00'],
  ['2026-11-24', '2026-11-24T00:00:00'],
])('%s in a table of any form is %s', (written, expected) => {
  const table = file('Name,Finished', `Anna Ozola,${written}`);
  const choice = {headingRow: 1, roles: ['name', 'finished'], activity: 'Kurss', scoreMax: 100} as const;
  const {records, problems} = readChosenFile(table, choice, inRiga);
  expect(problems).toEqual([]);
  expect(shown(records[0]?.work?.[0]?.attempt?.finishedWallMs)).toBe(expected);
});

it.each(['0001-01-01T00:00:00Z', '2026-02-31T10:00:00Z', '2026-11-24T10:99:00Z'])(
  '%s is no time, and told',
  (written) => {
    const choice = {headingRow: 1, roles: ['name', 'finished'], activity: 'Kurss', scoreMax: 100} as const;
    const {problems, records} = readChosenFile(
      file('Name,Finished', `Anna Ozola,${written}`),
      choice,
      inRiga,
    );
    expect(problems.map(({code}) => code)).toEqual(['bad-date']);
    expect(records[0]?.work?.[0]?.attempt?.finishedWallMs).toBeUndefined();
  },
);

it('so are those of a report that is known', () => {
  const report = file(
    'Name,Email,Attempt,Started,Last,Score',
    'Anna Ozola,a@example.invalid,1,2026-11-24T22:30:00Z,2026-11-24T22:40:00Z,80',
  );
  const {kind, records} = readFile(report, inRiga);
  const attempt = records[0]?.work?.[0]?.attempt;
  expect([kind, shown(attempt?.startedWallMs), shown(attempt?.lastWallMs)]).toEqual([
    'scorm-report',
    '2026-11-25T00:30:00',
    '2026-11-25T00:40:00',
  ]);
});
