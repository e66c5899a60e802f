/** Lists of people as offices make them, and tables that only look like lists. */
import {describe, expect, it} from 'vitest';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {read, table, traitsOf, usesOf, type Person} from './people-samples.ts';

describe('a list made by hand', () => {
  it('below a title and an empty line, headings are found', () => {
    const reading = read(
      `Kas mācās;;;\n;;;\n${table(
        [
          ['Vārds', 'first'],
          ['Uzvārds', 'last'],
          ['E-pasts', 'email'],
          ['Pašvaldība', 'city'],
        ],
        ';',
      )}`,
    );
    expect([reading.records.length, traitsOf(reading)]).toEqual([60, [['municipality', 2]]]);
  });

  it('addresses are enough where everything else is known', () => {
    const reading = read(
      table([
        ['E-pasts', 'email'],
        ['Novads', 'city'],
      ]),
    );
    expect([reading.kind, reading.question, traitsOf(reading)]).toEqual([
      'people',
      undefined,
      [['municipality', 2]],
    ]);
  });

  it.each(['No groups', 'Nav grupu', 'Нет групп'])('“%s” is no group', (none) => {
    const reading = read(
      table([
        ['First name', 'first'],
        ['Last name', 'last'],
        ['Email address', 'email'],
        ['Groups', ({group}) => group || none],
      ]),
    );
    expect(traitsOf(reading)).toEqual([['group', 3]]);
    expect(joinReadings([reading]).learners[0]?.traits).toEqual({});
  });

  it('nobody twice, and no row without a sign of anybody', () => {
    const [heading = '', ...rows] = table([
      ['Vārds', 'first'],
      ['Uzvārds', 'last'],
      ['E-pasts', 'email'],
      ['Pašvaldība', 'city'],
    ]).split('\n');
    const reading = read([heading, ...rows, ...rows.slice(0, 9), ',,,Upes novads'].join('\n'));
    expect(joinReadings([reading]).learners).toHaveLength(60);
    expect(reading.problems.map(({code, line}) => [code, line])).toEqual([['no-person', 71]]);
  });
});

it.each([
  ['a result', 'Rezultāts', (_: Person, at: number) => String(at)],
  ['a status', 'Statuss kursā', (_: Person, at: number) => (at % 2 ? 'Completed' : 'Incomplete')],
  ['a status of that name', 'Status', (_: Person, at: number) => (at % 2 ? 'Passed' : 'Failed')],
  ['a day', 'Kad', () => '2026-09-01'],
] as const)('a table with %s is no list of people', (_, heading, column) => {
  const {kind} = read(
    table([
      ['Vārds', 'first'],
      ['Uzvārds', 'last'],
      ['E-pasts', 'email'],
      [heading, column],
    ]),
  );
  expect(kind).not.toBe('people');
});

it('a word and a day about the person complete nothing', () => {
  const {kind} = read(
    table([
      ['Nachname', 'last'],
      ['Vorname', 'first'],
      ['E-Mail', 'email'],
      ['Ort', 'city'],
      ['Letzter Zugriff', () => '2026-09-01 10:00:00'],
    ]),
  );
  expect(kind).toBe('people');
});

it('a number of the person is no grade', () => {
  const {activities, columns, records} = read(
    table([
      ['First name', 'first'],
      ['Last name', 'last'],
      ['ID number', (_, at) => String(at + 1)],
      ['Institution', 'institution'],
      ['Department', () => ''],
      ['Email address', 'email'],
      ['City/town', 'city'],
      ['SCORM package: Kurss (Real)', (_, at) => `${at}.00`],
      ['Last downloaded from this course', () => '1790000000'],
    ]),
  );
  expect([activities.map(({title}) => title), usesOf(columns)?.filter((use) => use === 'grade')]).toEqual([
    ['Kurss'],
    ['grade'],
  ]);
  expect(records[1]?.traits).toEqual({institution: ['Bāriņtiesa'], municipality: ['Kalnu novads']});
});
