/** What separates the cells of a text: decimal commas, dates and "surname, name" are more than the semicolons between them. */
import {describe, expect, it} from 'vitest';
import {csvTable} from '../../src/results/read/csv-table.ts';

const cellsOf = (...lines: readonly string[]) => csvTable(lines.join('\r\n')).rows;

describe('the separator', () => {
  it('is the semicolon that stands in every line alike, however many commas there are', () => {
    expect(
      cellsOf(
        'Dalībnieks;Pirms;Pēc',
        'Bērziņa, Anna;62,50;87,50',
        'Kalniņš, Jānis;50,00;75,00',
        'Liepa, Māra;12,50;37,50',
      ),
    ).toEqual([
      ['Dalībnieks', 'Pirms', 'Pēc'],
      ['Bērziņa, Anna', '62,50', '87,50'],
      ['Kalniņš, Jānis', '50,00', '75,00'],
      ['Liepa, Māra', '12,50', '37,50'],
    ]);
  });

  it('is the semicolon although as many commas stand in the headings as in the rows', () => {
    const rows = cellsOf('Vārds, uzvārds;Punkti, %', 'Bērziņa, Anna;62,5', 'Kalniņš, Jānis;50,5');
    expect(rows[1]).toEqual(['Bērziņa, Anna', '62,5']);
  });

  it('is the comma where semicolons stand in some cells', () => {
    const rows = cellsOf('Name,Group,Score', 'Anna Ozola,Cēsis;Valka,30', 'Pēteris Zars,Ogre,12');
    expect(rows[1]).toEqual(['Anna Ozola', 'Cēsis;Valka', '30']);
    expect(cellsOf('Name,Groups;Towns,Score')).toEqual([['Name', 'Groups;Towns', 'Score']]);
  });

  it('is told by the lines that are whole, of a text of whatever length', () => {
    const body = Array.from({length: 2000}, (_, at) => `Bērziņa, Anna ${at};62,50;87,50`);
    const rows = cellsOf('Dalībnieks;Pirms;Pēc', ...body);
    expect(rows.every(({length}) => length === 3)).toBe(true);
  });
});
