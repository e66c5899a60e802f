/** What is asked and told before any figure: the desk of the page with files that are not sure. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {ResultsDesk} from '../../src/results/results-desk.ts';
import {sample, settings} from './moodle-samples.ts';

const folder = join(import.meta.dirname, '../fixtures/results/foreign');
const foreign = (name: string, as = name) => new File([readFileSync(join(folder, name))], as);

function openDesk() {
  const desk = new ResultsDesk(settings);
  return async (request: Parameters<ResultsDesk['handle']>[0]) => {
    const answer = await desk.handle(request);
    if (answer.type !== 'overview') throw new Error(answer.type);
    return answer;
  };
}
const people = 'Vārds,Uzvārds,Amats\nAnna,Ābele,Policists\nJuris,Ozols,Skolotājs\n';

describe('a file that is not sure', () => {
  it('counts for nobody before the trainer says that it is right', async () => {
    const ask = openDesk();
    const list = new File([people], 'saraksts.csv');
    const before = await ask({type: 'add-files', files: [list]});
    expect([before.learners, before.files[0]?.kind, before.files[0]?.question]).toEqual([
      0,
      'people',
      'is-this-right',
    ]);
    const after = await ask({type: 'answer-question', name: 'saraksts.csv', answer: 'right'});
    expect([after.learners, after.files[0]?.question]).toEqual([2, undefined]);
  });

  it('whose dates can be read in two ways counts after it is said which', async () => {
    const ask = openDesk();
    const before = await ask({type: 'add-files', files: [foreign('moodle-unclear-dates.csv')]});
    expect([before.learners, before.files[0]?.question]).toEqual([0, 'date-order']);
    const name = 'moodle-unclear-dates.csv';
    const after = await ask({type: 'answer-question', name, answer: 'month-first'});
    expect([after.learners, after.files[0]?.question]).toEqual([40, undefined]);
    expect(new Date(after.files[0]?.rows[0]?.startedWallMs ?? 0).getUTCMonth()).toBe(10);
  });

  it('that is sure asks nothing', async () => {
    const ask = openDesk();
    const names = ['scorm12-basic.txt', 'grades.csv', 'activity-completion.csv', 'participants.csv'];
    const files = names.map((name) => new File([sample(name).bytes.slice()], name));
    const {files: reports} = await ask({type: 'add-files', files});
    expect(reports.map(({question}) => question)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

it('of each table is told which columns were taken for what, and its first rows as they were read', async () => {
  const ask = openDesk();
  const {files} = await ask({
    type: 'add-files',
    files: [new File([sample('scorm12-basic.txt').bytes.slice()], 'atskaite.txt')],
  });
  expect(files[0]?.columns.map(({heading, use}) => [heading, use])).toEqual([
    ['Name', 'name'],
    ['Email address', 'email'],
    ['Attempt', 'attempt'],
    ['Started on', 'started'],
    ['Last accessed on', 'last'],
    ['Score', 'score'],
  ]);
  expect(files[0]?.rows).toHaveLength(3);
  expect(files[0]?.rows[0]).toMatchObject({name: 'Jānis Paraugs', answers: 0});
  const hidden = await ask({type: 'pseudonymise', seed: 's'});
  expect(JSON.stringify(hidden.files)).not.toContain('Paraugs');
});

describe('a form that was explained', () => {
  const roles = ['name', 'activity', 'attempt', 'score', 'status', 'minutes'] as const;
  const choice = {headingRow: 1, roles, activity: 'Pamati', scoreMax: 100};

  it('is not asked for again, neither of files that are there nor of those that come', async () => {
    const ask = openDesk();
    const other = readFileSync(join(folder, 'unknown-report.csv'), 'utf8').replaceAll('Anna', 'Agnese');
    await ask({
      type: 'add-files',
      files: [foreign('unknown-report.csv', 'liepaja.csv'), new File([other], 'valmiera.csv')],
    });
    const {files} = await ask({type: 'choose-columns', name: 'liepaja.csv', choice});
    expect(files.map(({problems}) => problems)).toEqual([[], []]);
    const third = new File([other.replaceAll('Agnese', 'Aija')], 'cesis.csv');
    const later = await ask({type: 'add-files', files: [third]});
    expect([later.files[2]?.problems, later.activities.map(({title}) => title)]).toEqual([
      [],
      ['Kopīga rīcība'],
    ]);
  });

  it('is still asked for where the headings are others', async () => {
    const ask = openDesk();
    await ask({type: 'add-files', files: [foreign('unknown-report.csv'), foreign('unknown-answers.csv')]});
    const {files} = await ask({type: 'choose-columns', name: 'unknown-report.csv', choice});
    expect(files[1]?.problems.map(({code}) => code)).toEqual(['needs-columns']);
  });
});

it('a file can be said to be of one municipality, so that forty-three of them can be compared', async () => {
  const ask = openDesk();
  const towns = ['Liepāja', 'Valmiera'];
  const files = towns.map((town, at) => {
    const text = new TextDecoder().decode(sample('scorm12-basic.txt').bytes).replace(/p(\d)@/g, `p$1.${at}@`);
    return new File([text], `${town}.txt`);
  });
  await ask({type: 'add-files', files});
  for (const town of towns)
    await ask({type: 'label-file', name: `${town}.txt`, trait: 'municipality', value: town});
  const overview = await ask({type: 'keep-apart', name: '', isApart: false});
  expect(overview.learners).toBe(16);
  expect(overview.filters).toEqual([{trait: 'municipality', values: towns}]);
  const without = await ask({type: 'label-file', name: 'Liepāja.txt', trait: 'municipality', value: ''});
  expect(without.filters).toEqual([{trait: 'municipality', values: ['Valmiera']}]);
});
