/** Moodle's grade export (grade/export/txt): columns of the person, `Suspended` where asked for, grades, the second of the download of each row. */
import {expect, it} from 'vitest';
import {readFile} from '../../src/results/read/read-file.ts';
import {settings} from './moodle-samples.ts';

const headings = {
  en: 'First name,Last name,ID number,Institution,Department,Email address,Suspended,SCORM package: Kurss (Real),Course total (Real),Last downloaded from this course',
  lv: 'Vārds,Uzvārds,ID numurs,Iestāde,Nodaļa,E-pasta adrese,Apturēts,SCORM pakotne: Kurss (Reāls),Kursa kopsumma (Reāls),Pēdējoreiz lejupielādēts no šī kursa',
  ru: 'Имя,Фамилия,Индивидуальный номер,Учреждение (организация),Отдел,Адрес электронной почты,Заблокированный,Пакет SCORM: Kurss (Значение),Итоговая оценка за курс (Значение),Последние загруженные из этого курса',
};
/** A hundred people, whose rows were written in the course of four seconds. */
const rows = Array.from({length: 100}, (_, n) => {
  const grade = n === 7 ? '-' : `${50 + (n % 50)}.00`;
  const who = [`Vārds${n}`, `Uzvārds${n}`, `${1000 + n}`, 'Ogres novads', 'Sociālais dienests'];
  const second = 1795000000 + Math.floor(n / 25);
  return [...who, `c${n}@example.lv`, '', grade, grade, second].join(',');
});

it.each(Object.keys(headings) as (keyof typeof headings)[])('is read in the language %s', (language) => {
  const text = [headings[language], ...rows, ''].join('\n');
  const reading = readFile({name: 'kurss.csv', bytes: new TextEncoder().encode(text)}, settings);
  expect(reading).toMatchObject({kind: 'grades', understood: 100, problems: []});
  expect(reading.activities).toHaveLength(1);
  expect(reading.records[3]).toMatchObject({
    person: {name: 'Vārds3 Uzvārds3', email: 'c3@example.lv'},
    traits: {institution: ['Ogres novads'], department: ['Sociālais dienests']},
    work: [{activity: 0, grade: 53}],
  });
});

it('is no SCORM report where nobody has begun most of the activities', () => {
  const titles = Array.from({length: 8}, (_, n) => `SCORM package: ${n + 1}. modulis (Real)`);
  const person = 'First name,Last name,ID number,Institution,Department,Email address';
  const heading = [person, ...titles, 'Course total (Real)', 'Last downloaded from this course'].join(',');
  const grades = [
    ['100.00', '80.00', ...Array<string>(6).fill('-'), '180.00'],
    ['75.00', ...Array<string>(7).fill('-'), '75.00'],
    Array<string>(9).fill('-'),
  ];
  const lines = grades.map((cells, n) =>
    [`Vārds${n}`, `Uzvārds${n}`, '', '', '', `c${n}@example.lv`, ...cells, 1795903240].join(','),
  );
  const text = [heading, ...lines, ''].join('\n');
  const reading = readFile({name: 'kurss.csv', bytes: new TextEncoder().encode(text)}, settings);
  expect(reading).toMatchObject({kind: 'grades', understood: 3, problems: []});
  // What nobody has a grade of is left out.
  expect(reading.activities.map(({title}) => title)).toEqual(['1. modulis', '2. modulis']);
  expect(reading.records[0]).toMatchObject({
    person: {name: 'Vārds0 Uzvārds0'},
    work: [{grade: 100}, {grade: 80}],
  });
});

it.each([
  ['per cent alone', ['(Percentage)'], (share: number) => [`${share} %`]],
  ['points and per cent', ['(Real)', '(Percentage)'], (share: number) => [`${share / 5}`, `${share} %`]],
])('has each activity once, as %s', (_, kinds, cellsOf) => {
  const titles = ['Pamati', 'Pazīmes', 'Palīdzība'].flatMap((title) =>
    kinds.map((kind) => `${title} ${kind}`),
  );
  const heading = ['First name,Last name,Email address', ...titles, 'Last downloaded from this course'];
  const lines = [
    [100, 80, 55],
    [75, 60, 90],
  ].map((shares, n) =>
    [`Vārds${n}`, `Uzvārds${n}`, `c${n}@example.lv`, ...shares.flatMap(cellsOf), 1795903240].join(','),
  );
  const text = [heading.join(','), ...lines, ''].join('\n');
  const reading = readFile({name: 'kurss.csv', bytes: new TextEncoder().encode(text)}, settings);
  expect(reading.activities.map(({title}) => title)).toEqual(['Pamati', 'Pazīmes', 'Palīdzība']);
  expect(reading.records[0]?.work?.map(({grade}) => grade)).toEqual([100, 80, 55]);
});
