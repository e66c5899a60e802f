/** Lists of people as systems and offices make them: everything that says where people are from is understood, and said. */
import {describe, expect, it} from 'vitest';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {read, table, traitsOf, usesOf} from './people-samples.ts';

const threeDivisions = [
  ['group', 3],
  ['institution', 4],
  ['municipality', 2],
];

/** One byte for each letter, as Latvian Windows writes them. */
function windows1257(text: string): Uint8Array {
  const codes = new Map(
    Array.from({length: 256}, (_, code) => [
      new TextDecoder('windows-1257').decode(Uint8Array.of(code)),
      code,
    ]),
  );
  return Uint8Array.from(text, (letter) => codes.get(letter) ?? 63);
}
const plain = (text: string): string => text.replaceAll('Егорова', 'Jegorova');

describe('a list with groups, towns and institutions', () => {
  it.each<{of: string; text: string | Uint8Array}>([
    {
      of: 'Moodle in English',
      text: table([
        ['First name', 'first'],
        ['Last name', 'last'],
        ['Email address', 'email'],
        ['City/town', 'city'],
        ['Institution', 'institution'],
        ['Groups', 'group'],
      ]),
    },
    {
      of: 'Moodle in English, with a number, the phone and the last visit',
      text: table([
        ['First name', 'first'],
        ['Last name', 'last'],
        ['ID number', (_, at) => String(1000 + at)],
        ['Email address', 'email'],
        ['Phone', (_, at) => `2900${at}`],
        ['Institution', 'institution'],
        ['City', 'city'],
        ['Country', () => 'LV'],
        ['Groups', 'group'],
        ['Last access to course', () => '3 days 2 hours'],
      ]),
    },
    {
      of: 'Moodle in Latvian',
      text: table([
        ['Vārds', 'first'],
        ['Uzvārds', 'last'],
        ['E-pasta adrese', 'email'],
        ['Pilsēta', 'city'],
        ['Iestāde', 'institution'],
        ['Grupas', 'group'],
      ]),
    },
    {
      of: 'Moodle in Russian',
      text: table([
        ['Имя', 'first'],
        ['Фамилия', 'last'],
        ['Адрес электронной почты', 'email'],
        ['Город', 'city'],
        ['Учреждение (организация)', 'institution'],
        ['Группы', 'group'],
      ]),
    },
    {
      of: 'ILIAS members',
      text: table(
        [
          ['Last name', 'last'],
          ['First name', 'first'],
          ['Login', (_, at) => `login${at}`],
          ['Role', () => 'Course Member'],
          ['E-Mail', 'email'],
          ['Institution', 'institution'],
          ['City', 'city'],
          ['Group', 'group'],
        ],
        ';',
      ),
    },
    {
      of: 'a table made by hand, Windows-1257, semicolons',
      text: windows1257(
        plain(
          table(
            [
              ['Nr.', (_, at) => String(at + 1)],
              ['Vārds, uzvārds', (person) => `${person.first} ${person.last}`],
              ['E-pasts', 'email'],
              ['Pašvaldība', 'city'],
              ['Iestāde', 'institution'],
              ['Grupa', 'group'],
            ],
            ';',
          ),
        ),
      ),
    },
  ])('$of: keeps all three', ({text}) => {
    const reading = read(text);
    expect([reading.kind, reading.question, reading.problems, reading.records.length]).toEqual([
      'people',
      undefined,
      [],
      60,
    ]);
    expect(traitsOf(reading)).toEqual(threeDivisions);
    const names = joinReadings([reading]).learners.map(({name}) => name);
    expect(names[1]?.split(' ').toSorted()).toEqual(['1', 'Jānis', 'Ozols']);
    expect(new Set(usesOf(reading.columns))).toEqual(
      new Set([...(usesOf(reading.columns) ?? []), 'group', 'municipality', 'institution']),
    );
  });

  it('of each column is told what it was taken for, also that it was not used', () => {
    const reading = read(
      table([
        ['First name', 'first'],
        ['Last name', 'last'],
        ['Email address', 'email'],
        ['City', 'city'],
        ['Phone', (_, at) => String(at)],
      ]),
    );
    expect(usesOf(reading.columns)).toEqual(['first-name', 'last-name', 'email', 'municipality', 'ignore']);
  });

  it.each([
    ['City', 'city', 'municipality'],
    ['Institution', 'institution', 'institution'],
    ['Groups', 'group', 'group'],
    ['Nodaļa', 'institution', 'department'],
  ] as const)('one column %s alone has its own name', (heading, column, trait) => {
    const reading = read(
      table([
        ['First name', 'first'],
        ['Last name', 'last'],
        ['Email address', 'email'],
        [heading, column],
      ]),
    );
    expect(traitsOf(reading).map(([name]) => name)).toEqual([trait]);
  });

  it('a division of another name keeps its name, and is asked about', () => {
    const reading = read(
      table([
        ['Vārds', 'first'],
        ['Uzvārds', 'last'],
        ['E-pasts', 'email'],
        ['Plānošanas reģions', 'city'],
      ]),
    );
    expect([reading.question, traitsOf(reading)]).toEqual(['is-this-right', [['Plānošanas reģions', 2]]]);
  });

  it('in a language that is not known, the order of Moodle tells', () => {
    const reading = read(
      table([
        ['Etunimi', 'first'],
        ['Sukunimi', 'last'],
        ['Sähköposti', 'email'],
        ['Ryhmät', 'group'],
      ]),
    );
    expect([reading.kind, reading.question, traitsOf(reading)]).toEqual([
      'people',
      undefined,
      [['group', 3]],
    ]);
  });
});
