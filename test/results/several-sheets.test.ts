/** A workbook with several sheets: each is seen and can be chosen, what is not read is told, and the form is known again. */
import {strToU8, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {formStore} from '../../src/results-page/files/form-store.ts';
import {sheetsText} from '../../src/results-page/files/sheets-text.ts';
import {ResultsDesk, type DeskRequest} from '../../src/results/results-desk.ts';
import type {TablePreview} from '../../src/results/read/columns/column-choice.ts';
import {settings} from './moodle-samples.ts';

type Rows = readonly (readonly string[])[];

const cells = (rows: Rows) =>
  rows
    .map((row) => `<row>${row.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`)
    .join('');

/** As Excel writes it: the order of sheets is the workbook's, not that of their files. */
function xlsx(sheets: readonly (readonly [name: string, rows: Rows])[], name = 'darbs.xlsx'): File {
  const file = (at: number) => `worksheets/sheet${sheets.length - at}.xml`;
  const parts = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets.map(([title], at) => `<sheet name="${title}" r:id="r${at}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, at) => `<Relationship Id="r${at}" Target="${file(at)}"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(([, rows], at) => [
        `xl/${file(at)}`,
        `<worksheet><sheetData>${cells(rows)}</sheetData></worksheet>`,
      ]),
    ),
  };
  return new File(
    [zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])))],
    name,
  );
}

function ods(sheets: readonly (readonly [name: string, rows: Rows])[]): File {
  const table = ([title, rows]: readonly [string, Rows]) =>
    `<table:table table:name="${title}">${rows.map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`;
  const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x">${sheets.map(table).join('')}</office:document-content>`;
  return new File([zipSync({'content.xml': strToU8(content)})], 'darbs.xlsx');
}

const results = (town: string, people: number): Rows => [
  ['Kas', 'Punkti', 'Piezīme'],
  ...Array.from({length: people}, (_, at) => [`${town} Cilvēks ${at}`, String(50 + at), `p${at}`]),
];
const notes: Rows = [['Šajā darbgrāmatā ir pašvaldību dati']];
const book = [
  ['Ievads', notes],
  ['Cēsis', results('Cēsis', 8)],
  ['Valka', results('Valka', 6)],
] as const;
const roles = ['name', 'score', 'ignore'] as const;
const choice = {headingRow: 1, roles, activity: 'Kurss', scoreMax: 100};

function openDesk() {
  const desk = new ResultsDesk(settings);
  const ask = async (request: DeskRequest) => {
    const answer = await desk.handle(request);
    if (answer.type !== 'overview') throw new Error(answer.type);
    return answer;
  };
  const preview = async (sheet?: number): Promise<TablePreview> => {
    const answer = await desk.handle({type: 'preview', name: 'darbs.xlsx', sheet});
    if (answer.type !== 'preview' || !answer.preview) throw new Error('There is such a sheet.');
    return answer.preview;
  };
  return {ask, preview};
}

describe.each([
  ['xlsx', xlsx(book)],
  ['ods', ods(book)],
])('a workbook (%s) with three sheets', (_, file) => {
  it('shows each of them, in the order of the workbook', async () => {
    const {ask, preview} = openDesk();
    await ask({type: 'add-files', files: [file]});
    const [first, second] = [await preview(), await preview(1)];
    expect([first.sheets, first.sheet, first.alike]).toEqual([['Ievads', 'Cēsis', 'Valka'], 0, 0]);
    expect([second.sheet, second.alike, second.guess.sheet, second.rows[1]?.[0]]).toEqual([
      1,
      1,
      1,
      'Cēsis Cilvēks 0',
    ]);
  });

  it('is read from the chosen one, and says which others are not', async () => {
    const {ask, preview} = openDesk();
    await ask({type: 'add-files', files: [file]});
    const {files, learners} = await ask({
      type: 'choose-columns',
      name: 'darbs.xlsx',
      choice: {...choice, sheet: 2},
    });
    expect(learners).toBe(6);
    expect(sheetsText(files[0] ?? {})).toBe(
      'Nolasīts no darblapas: Valka. Citas darblapas nav lasītas: Ievads; Cēsis.',
    );
    // Opened again, each sheet starts from a choice that is about this very sheet.
    const opened = [await preview(), await preview(0), await preview(1)];
    expect(opened.map(({sheet, guess}) => [sheet, guess.sheet])).toEqual([
      [2, 2],
      [0, 0],
      [1, 1],
    ]);
    expect(opened.map(({guess}) => guess.roles.slice(0, 2).join())).toEqual([
      'name,score',
      'ignore',
      'name,score',
    ]);
  });

  it('is read from all with the same headings where that is wanted', async () => {
    const {ask} = openDesk();
    await ask({type: 'add-files', files: [file]});
    const {files, learners} = await ask({
      type: 'choose-columns',
      name: 'darbs.xlsx',
      choice: {...choice, sheet: 1, hasAllSheets: true},
    });
    expect(learners).toBe(14);
    expect(files[0]?.sheets?.read).toEqual([1, 2]);
  });
});

describe('the form of a sheet', () => {
  it('is known at another visit, on whichever sheet it stands', async () => {
    const earlier = openDesk();
    await earlier.ask({type: 'add-files', files: [xlsx(book)]});
    const {forms} = await earlier.ask({
      type: 'choose-columns',
      name: 'darbs.xlsx',
      choice: {...choice, sheet: 1, hasAllSheets: true},
      formName: 'Pašvaldības',
    });
    const kept = new Map<string, string>();
    const store = formStore(
      () =>
        ({
          getItem: (key: string) => kept.get(key) ?? null,
          setItem: (key: string, value: string) => kept.set(key, value),
        }) as unknown as Storage, // no more of it is asked for
    );
    expect(store.write(forms)).toBe(true);
    const later = openDesk();
    await later.ask({type: 'use-forms', forms: store.read()});
    const {learners, files} = await later.ask({
      type: 'add-files',
      files: [
        xlsx(
          [
            ['Talsi', results('Talsi', 7)],
            ['Ievads', notes],
          ],
          'cits.xlsx',
        ),
      ],
    });
    expect([learners, files[0]?.form, files[0]?.sheets]).toEqual([
      7,
      'Pašvaldības',
      {names: ['Talsi', 'Ievads'], read: [0]},
    ]);
  });
});
