/** A form of table that was explained once, across visits; and where the people of a file are from. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {formStore, formsKey} from '../../src/results-page/files/form-store.ts';
import {placeNames} from '../../src/results/place-names.ts';
import {ResultsDesk} from '../../src/results/results-desk.ts';
import {sample, settings} from './moodle-samples.ts';
import {statementsOf} from './xapi-pages.ts';

const text = readFileSync(
  join(import.meta.dirname, '../fixtures/results/foreign/unknown-report.csv'),
  'utf8',
);
const roles = ['name', 'ignore', 'attempt', 'score', 'status', 'minutes'] as const;
/** The same form with other people. */
const town = (name: string, before = '') =>
  new File([before + text.replace(/^(\p{L}+) /gmu, `$1 ${name} `)], `${name}.csv`);
function openDesk() {
  const desk = new ResultsDesk(settings);
  return async (request: Parameters<ResultsDesk['handle']>[0]) => {
    const answer = await desk.handle(request);
    if (answer.type !== 'overview') throw new Error(answer.type);
    return answer;
  };
}
/** What a visit leaves behind, as text. */
async function formsAfter(choice: {activity?: string; headingRow?: number; before?: string} = {}) {
  const ask = openDesk();
  await ask({type: 'add-files', files: [town('Anna Ābele', choice.before)]});
  const {forms} = await ask({
    type: 'choose-columns',
    name: 'Anna Ābele.csv',
    choice: {headingRow: choice.headingRow ?? 1, roles, activity: choice.activity ?? 'Kurss', scoreMax: 100},
    formName: 'Mūsu sistēma',
  });
  return forms;
}

describe('a form with a name', () => {
  it('takes the next 42 files at another visit without asking', async () => {
    const forms = await formsAfter();
    const ask = openDesk();
    await ask({type: 'use-forms', forms: JSON.parse(JSON.stringify(forms)) as typeof forms});
    const names = Array.from({length: 42}, (_, at) => `Vieta${at}`);
    const {files, learners, activities} = await ask({
      type: 'add-files',
      files: names.map((name) => town(name)),
    });
    expect(new Set(files.map(({form, problems}) => `${form} ${problems.length}`))).toEqual(
      new Set(['Mūsu sistēma 0']),
    );
    expect([learners, activities.map(({title}) => title)]).toEqual([42 * 40, ['Kurss']]);
  });

  it('reads files that were there before it came', async () => {
    const ask = openDesk();
    const before = await ask({type: 'add-files', files: [town('Liepāja')]});
    expect(before.learners).toBe(0);
    expect((await ask({type: 'use-forms', forms: await formsAfter()})).learners).toBe(40);
  });

  it('holds nobody: neither a cell, nor a heading, nor a name of a file', async () => {
    const kept = JSON.stringify(await formsAfter({activity: 'Anna Ābele.csv'}));
    for (const word of ['Anna', 'Ābele', 'Learner', 'Status', '.csv']) expect(kept).not.toContain(word);
    expect(kept).toContain('Mūsu sistēma');
  });

  it('is known by its headings wherever they stand, and not kept where there are none', async () => {
    const before = 'Atskaite 2026,,,,,\n\n';
    const forms = await formsAfter({before, headingRow: 3});
    const ask = openDesk();
    await ask({type: 'use-forms', forms});
    const {files} = await ask({
      type: 'add-files',
      files: [town('Cēsis', 'Cita atskaite,,,,,\n\n'), town('Ogre')],
    });
    expect(files.map(({form}) => form)).toEqual(['Mūsu sistēma', undefined]);
    expect(await formsAfter({headingRow: 0})).toEqual([]);
  });

  it('is forgotten by its name, and asked for again', async () => {
    const ask = openDesk();
    await ask({type: 'use-forms', forms: await formsAfter()});
    expect((await ask({type: 'forget-form', name: 'Mūsu sistēma'})).forms).toEqual([]);
    const {files} = await ask({type: 'add-files', files: [town('Ogre')]});
    expect(files[0]?.problems.map(({code}) => code)).toEqual(['needs-columns']);
  });

  it('remembers the order of day and month, which is asked for once', async () => {
    const dated = (name: string) =>
      new File([`Kas,Kad,Punkti\n${name} A,11/03/2026,80\n${name} B,11/04/2026,60\n`], `${name}.csv`);
    const ask = openDesk();
    await ask({type: 'add-files', files: [dated('Ogre'), dated('Cēsis')]});
    const choice = {headingRow: 1, roles: ['name', 'last', 'score'] as const, activity: 'K', scoreMax: 100};
    const chosen = await ask({type: 'choose-columns', name: 'Ogre.csv', choice, formName: 'F'});
    expect(chosen.files.map(({question}) => question)).toEqual(['date-order', 'date-order']);
    const answered = await ask({type: 'answer-question', name: 'Ogre.csv', answer: 'month-first'});
    expect([answered.files.map(({question}) => question), answered.learners]).toEqual([
      [undefined, undefined],
      4,
    ]);
    expect(answered.forms[0]?.choice.dateOrder).toBe('month-first');
  });
});

describe('the browser', () => {
  const storage = (kept: Record<string, string> = {}) =>
    ({
      getItem: (key: string) => kept[key] ?? null,
      setItem: (key: string, value: string) => (kept[key] = value),
      removeItem: (key: string) => Reflect.deleteProperty(kept, key),
    }) as unknown as Storage;

  it('gives back what it kept, and nothing is left after the last is deleted', async () => {
    const kept: Record<string, string> = {};
    const store = formStore(() => storage(kept));
    const forms = await formsAfter();
    expect([store.write(forms), store.read()]).toEqual([true, forms]);
    store.write([]);
    expect(kept).toEqual({});
  });

  it('that denies its store keeps nothing, and says so', () => {
    const store = formStore(() => {
      throw new Error('denied');
    });
    expect([store.read(), store.write([])]).toEqual([[], false]);
  });

  it('whose entry is not of this page is not believed', () => {
    for (const kept of ['{', '{}', '[1]', '[{"name":"x","fingerprint":"y","choice":{"roles":["root"]}}]'])
      expect(formStore(() => storage({[formsKey]: kept})).read()).toEqual([]);
  });
});

describe('where people are from', () => {
  it.each([
    [
      ['atskaite-Liepāja-2026.csv', 'atskaite-Valmiera-2026.csv'],
      ['Liepāja', 'Valmiera'],
    ],
    [
      ['Liepāja.csv', 'Liepājas novads.csv'],
      ['Liepāja', 'Liepājas novads'],
    ],
    [
      ['Rīga.csv', 'Rīga 2.csv'],
      ['Rīga', 'Rīga 2'],
    ],
    [
      ['basic.txt', 'basic.txt (2)'],
      ['basic', 'basic'],
    ],
    [['Ogre.csv'], ['Ogre']],
  ])('of %j by name is %j', (names, places) => {
    expect(
      placeNames(
        names.map((name) => ({name, folder: ''})),
        'name',
      ),
    ).toEqual(places);
  });

  it('is said of all files at once by their folders, and files without one stay as they are', async () => {
    const ask = openDesk();
    const report = new TextDecoder().decode(sample('scorm12-basic.txt').bytes);
    const files = [0, 1, 2].map(
      (at) => new File([report.replace(/p(\d)@/g, `p$1.${at}@`)], `basic-${at}.txt`),
    );
    const added = await ask({type: 'add-files', files, folders: ['Liepāja', 'Valmiera', '']});
    expect(added.files.map(({folder}) => folder)).toEqual(['Liepāja', 'Valmiera', undefined]);
    const labelled = await ask({type: 'label-files', trait: 'municipality', from: 'folder'});
    expect(labelled.files.map(({label}) => label?.value)).toEqual(['Liepāja', 'Valmiera', undefined]);
    expect(labelled.filters).toEqual([{trait: 'municipality', values: ['Liepāja', 'Valmiera']}]);
    const hidden = await ask({type: 'pseudonymise', seed: 's'});
    expect(hidden.files.map(({folder}) => folder)).toEqual(['', '', undefined]);
  });

  it('is said of the people of xAPI files, too', async () => {
    const ask = openDesk();
    const all = statementsOf(12);
    const half = all.findIndex(({id}) => id === all[all.length / 2]?.id);
    const files = [all.slice(0, half), all.slice(half)].map(
      (statements, at) => new File([JSON.stringify(statements)], `${at}.json`),
    );
    await ask({type: 'add-files', files});
    await ask({type: 'label-file', name: '0.json', trait: 'municipality', value: 'Liepāja'});
    const {filters} = await ask({
      type: 'label-file',
      name: '1.json',
      trait: 'municipality',
      value: 'Valmiera',
    });
    expect(filters).toEqual([{trait: 'municipality', values: ['Liepāja', 'Valmiera']}]);
    const none = await ask({type: 'label-file', name: '0.json', trait: 'municipality', value: ''});
    expect(none.filters).toEqual([{trait: 'municipality', values: ['Valmiera']}]);
  });
});
