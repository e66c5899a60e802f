/** Cells of workbooks whose number is not what they show: shares, times, days of another count, notes. */
import {strToU8, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {sheetTables} from '../../src/results/read/spreadsheet/sheet-tables.ts';

function rowsIn(parts: Readonly<Record<string, string>>) {
  const zip = zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
  const tables = sheetTables(zip);
  if ('code' in tables) throw new Error(tables.code);
  return tables.flatMap(({rows}) => rows);
}

interface Format {
  /** A built-in one, or one of the workbook's own from 164 on. */
  readonly id: number;
  readonly code?: string;
}

/** One row of numbers, each shown by its format. */
function xlsx(cells: readonly (readonly [value: string, format: Format])[], workbookPr = '') {
  const own = cells.flatMap(([, {id, code}]) =>
    code === undefined ? [] : [`<numFmt numFmtId="${id}" formatCode="${code}"/>`],
  );
  const styles = cells.map(([, {id}]) => `<xf numFmtId="${id}"/>`);
  return rowsIn({
    'xl/styles.xml': `<styleSheet><numFmts>${own.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
    'xl/workbook.xml': `<workbook>${workbookPr}</workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row>${cells
      .map(([value], style) => `<c s="${style}"><v>${value}</v></c>`)
      .join('')}</row></sheetData></worksheet>`,
  });
}

describe('a number in a sheet of Excel', () => {
  it('that is shown in per cent is read as it is shown', () => {
    const rows = xlsx([
      ['0.8667', {id: 10}],
      ['1', {id: 9}],
      ['0.075', {id: 164, code: '0.0%'}],
      ['7', {id: 165, code: '0&quot;%&quot;'}],
    ]);
    expect(rows).toEqual([['86.67%', '100%', '7.5%', '7']]);
  });

  it('that is shown as a time is one, beyond a day, too', () => {
    const rows = xlsx([
      ['0.0216435185185185', {id: 46}],
      ['1.0625', {id: 164, code: '[h]:mm'}],
      ['0.5', {id: 20}],
      ['0.0104166666666667', {id: 165, code: '[ss]'}],
    ]);
    expect(rows).toEqual([['00:31:10', '25:30:00', '12:00:00', '00:15:00']]);
  });

  it('that is a day is counted from where the workbook counts', () => {
    const day = [['46350.6916666667', {id: 22}]] as const;
    expect(xlsx(day)).toEqual([['2026-11-24 16:36:00']]);
    const early = [['44888.6916666667', {id: 22}]] as const;
    expect(xlsx(early, '<workbookPr date1904="1"/>')).toEqual([['2026-11-24 16:36:00']]);
    expect(xlsx(early, '<workbookPr date1904="true"/>')).toEqual([['2026-11-24 16:36:00']]);
    expect(xlsx(day, '<workbookPr date1904="0"/>')).toEqual([['2026-11-24 16:36:00']]);
  });
});

describe('a cell in a sheet of LibreOffice', () => {
  const ods = (...cells: readonly string[]) =>
    rowsIn({
      'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:dc="d"><table:table><table:table-row>${cells.join('')}</table:table-row></table:table></office:document-content>`,
    });
  const note =
    '<office:annotation><dc:date>2026-11-24T16:36:00</dc:date><text:p>jāzvana</text:p><text:p>rīt</text:p></office:annotation>';

  it('has its own words, and not what somebody has noted at it', () => {
    const rows = ods(
      `<table:table-cell office:value-type="string">${note}<text:p>Anna Bērziņa</text:p></table:table-cell>`,
      `<table:table-cell>${note}</table:table-cell>`,
      '<table:table-cell office:value-type="string"><text:p>Cēsis</text:p></table:table-cell>',
    );
    expect(rows).toEqual([['Anna Bērziņa', '', 'Cēsis']]);
  });

  it('that shows per cent is read as it is shown', () => {
    const rows = ods(
      '<table:table-cell office:value-type="percentage" office:value="0.8667"><text:p>86,67 %</text:p></table:table-cell>',
    );
    expect(rows).toEqual([['86.67%']]);
  });
});
