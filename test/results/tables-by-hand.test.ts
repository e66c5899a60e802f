/** Tables of results that trainers make by hand: who has passed, and out of how many points. All of them are invented. */
import {describe, expect, it} from 'vitest';
import {readChosenTable} from '../../src/results/read/columns/chosen-table.ts';
import {previewTable} from '../../src/results/read/columns/preview-table.ts';
import {csvTable} from '../../src/results/read/csv-table.ts';
import {settings} from './moodle-samples.ts';

interface Layout {
  readonly of: string;
  readonly rows: readonly string[];
  readonly roles: readonly string[];
  readonly name: string;
  readonly score: number | undefined;
  readonly statuses: readonly string[];
}

const layouts: readonly Layout[] = [
  {
    of: 'name and surname, points out of 20, yes and no in Latvian',
    rows: [
      ...['Vārds;Uzvārds;Iestāde;Punkti (no 20);Ieskaitīts', 'Ilze;Kalniņa;Sociālais dienests;17;jā'],
      ...['Juris;Liepa;Pašvaldības policija;11;nē', 'Māra;Egle;Bāriņtiesa;20;jā'],
    ],
    roles: ['first-name', 'last-name', 'institution', 'score', 'status'],
    ...{name: 'Ilze Kalniņa', score: 85, statuses: ['passed', 'failed', 'passed']},
  },
  {
    of: 'the status before the points',
    rows: ['Vārds;Uzvārds;Ieskaitīts;Punkti (no 20)', 'Ilze;Kalniņa;jā;17', 'Juris;Liepa;nē;11'],
    roles: ['first-name', 'last-name', 'status', 'score'],
    ...{name: 'Ilze Kalniņa', score: 85, statuses: ['passed', 'failed']},
  },
  {
    of: 'one column of names, English',
    rows: [
      'Full name,Score out of 40,Passed',
      'Anna Ozola,30,yes',
      'Pēteris Zars,12,no',
      'Zane Vilka,36,yes',
    ],
    roles: ['name', 'score', 'status'],
    ...{name: 'Anna Ozola', score: 75, statuses: ['passed', 'failed', 'passed']},
  },
  {
    of: 'Russian',
    rows: ['Имя;Фамилия;Баллы (из 20);Зачтено', 'Анна;Лиепа;15;да', 'Пётр;Озолс;8;нет'],
    roles: ['first-name', 'last-name', 'score', 'status'],
    ...{name: 'Анна Лиепа', score: 75, statuses: ['passed', 'failed']},
  },
  {
    of: '1 and 0 below a heading that asks whether somebody has passed',
    rows: ['Vārds;Uzvārds;Punkti /50;Nokārtots', 'Ilze;Kalniņa;40;1', 'Juris;Liepa;20;0', 'Māra;Egle;45;1'],
    roles: ['first-name', 'last-name', 'score', 'status'],
    ...{name: 'Ilze Kalniņa', score: 80, statuses: ['passed', 'failed', 'passed']},
  },
  {
    of: 'Latvian without its marks',
    rows: ['Vards;Uzvards;Rezultats (no 10);Ieskaitits', 'Ilze;Kalnina;9;ja', 'Juris;Liepa;4;ne'],
    roles: ['first-name', 'last-name', 'score', 'status'],
    ...{name: 'Ilze Kalnina', score: 90, statuses: ['passed', 'failed']},
  },
  {
    of: 'surname first',
    rows: ['Uzvārds;Vārds;Punkti (maks. 25);Sekmīgs', 'Kalniņa;Ilze;20;Jā', 'Liepa;Juris;10;Nē'],
    roles: ['last-name', 'first-name', 'score', 'status'],
    ...{name: 'Ilze Kalniņa', score: 80, statuses: ['passed', 'failed']},
  },
  {
    of: 'no points at all',
    rows: ['Vārds, uzvārds;Ieskaitīts', 'Ilze Kalniņa;jā', 'Juris Liepa;nē', 'Māra Egle;jā'],
    roles: ['name', 'status'],
    ...{name: 'Ilze Kalniņa', score: undefined, statuses: ['passed', 'failed', 'passed']},
  },
  {
    of: 'yes and no about the end, which is no pass, and points of a school year',
    rows: ['Vārds;Uzvārds;Punkti 2026/27;Pabeigts (jā/nē)', 'Ilze;Kalniņa;85;jā', 'Juris;Liepa;40;nē'],
    roles: ['first-name', 'last-name', 'score', 'status'],
    ...{name: 'Ilze Kalniņa', score: 85, statuses: ['completed', 'incomplete']},
  },
  {
    of: 'yes and no about something else',
    rows: [
      ...[
        'Vārds;Uzvārds;Pusdienas;Punkti (no 20)',
        'Ilze;Kalniņa;jā;17',
        'Juris;Liepa;nē;11',
        'Māra;Egle;jā;20',
      ],
    ],
    roles: ['first-name', 'last-name', 'ignore', 'score'],
    ...{name: 'Ilze Kalniņa', score: 85, statuses: ['scored', 'scored', 'scored']},
  },
  {
    of: 'percents, and the words of the standards',
    rows: ['Name,Score,Status', 'Anna Ozola,85%,passed', 'Pēteris Zars,40%,failed', 'Zane Vilka,90%,passed'],
    roles: ['name', 'score', 'status'],
    ...{name: 'Anna Ozola', score: 85, statuses: ['passed', 'failed', 'passed']},
  },
];

describe('a table made by hand', () => {
  for (const {of, rows, roles, name, score, statuses} of layouts)
    it(`is understood: ${of}`, () => {
      const table = csvTable(rows.join('\r\n'));
      const {guess} = previewTable('saraksts.csv', table);
      expect(guess.roles).toEqual(roles);
      const {records} = readChosenTable('saraksts.csv', table, guess, settings);
      expect(records[0]?.person.name).toBe(name);
      const attempts = records.flatMap(({work = []}) => work.flatMap(({attempt}) => attempt ?? []));
      expect(attempts[0]?.score).toBe(score);
      expect(attempts.map(({status}) => status)).toEqual(statuses);
    });
});
