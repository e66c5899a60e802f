import {describe, expect, it} from 'vitest';
import {everyLearner} from '../../src/results/analysis-model.ts';
import {ResultsDesk, type DeskAnswer, type DeskRequest} from '../../src/results/results-desk.ts';
import {sample, settings} from './moodle-samples.ts';

const settingsOfPage = {passMark: 70};
const fileOf = (name: string, as = name): File => new File([sample(name).bytes.slice()], as);

/** A desk and what it said; `ask` gives the answer of the type that belongs to the request. */
function openDesk() {
  const desk = new ResultsDesk(settings);
  const told: DeskAnswer[] = [];
  const ask = (request: DeskRequest): Promise<DeskAnswer> =>
    desk.handle(request, (answer) => told.push(answer));
  const overview = async (request: DeskRequest) => {
    const answer = await ask(request);
    if (answer.type !== 'overview') throw new Error(answer.type);
    return answer;
  };
  return {ask, overview, told};
}

describe('the desk of results', () => {
  it('tells of each file before it is read, and then what all of them say', async () => {
    const {overview, told} = openDesk();
    const {files, learners, activities} = await overview({
      type: 'add-files',
      files: [fileOf('scorm12-basic.txt'), fileOf('participants.csv')],
    });
    expect(told).toEqual([
      {type: 'progress', file: 'scorm12-basic.txt', done: 0, of: 2},
      {type: 'progress', file: 'participants.csv', done: 1, of: 2},
    ]);
    expect([files.map(({kind}) => kind), learners, activities.length]).toEqual([
      ['scorm-report', 'people'],
      8,
      1,
    ]);
  });

  it('counts the same file once, and keeps two different ones of one name', async () => {
    const {overview} = openDesk();
    await overview({type: 'add-files', files: [fileOf('scorm12-basic.txt')]});
    const again = await overview({
      type: 'add-files',
      files: [fileOf('scorm12-basic.txt'), fileOf('participants.csv', 'scorm12-basic.txt')],
    });
    expect(again.files.map(({name}) => name)).toEqual(['scorm12-basic.txt', 'scorm12-basic.txt (2)']);
  });

  it('reads the others where one cannot be read, tells it, and takes it again', async () => {
    const {overview} = openDesk();
    const locked = fileOf('participants.csv');
    locked.arrayBuffer = () => Promise.reject(new DOMException('Moved.', 'NotReadableError'));
    const {files} = await overview({type: 'add-files', files: [locked, fileOf('scorm12-basic.txt')]});
    expect(files.map(({problems}) => problems.map(({code}) => code))).toEqual([['file-not-readable'], []]);
    const again = await overview({type: 'add-files', files: [fileOf('participants.csv')]});
    expect(again.files.map(({name, problems}) => [name, problems.length])).toEqual([
      ['participants.csv', 0],
      ['scorm12-basic.txt', 0],
    ]);
  });

  it('tells a file that is gone when its columns are chosen, and of others that wait for them', async () => {
    const {overview} = openDesk();
    const [first, second] = ['a.csv', 'b.csv'].map((name) => new File(['Kas;Cik\nAnna Ābele;18\n'], name));
    if (!first || !second) throw new Error('No files.');
    await overview({type: 'add-files', files: [first, second]});
    const choice = {headingRow: 1, roles: ['name', 'score'], activity: 'Tests', scoreMax: 20} as const;
    second.arrayBuffer = () => Promise.reject(new DOMException('Moved.', 'NotReadableError'));
    const codes = async (name: string) =>
      (await overview({type: 'choose-columns', name, choice})).files.map(({problems}) =>
        problems.map(({code}) => code),
      );
    expect(await codes('a.csv')).toEqual([[], ['file-not-readable']]);
    first.arrayBuffer = second.arrayBuffer;
    expect(await codes('a.csv')).toEqual([['file-not-readable'], ['file-not-readable']]);
  });

  it('forgets a file that is taken away, and all of them', async () => {
    const {overview} = openDesk();
    await overview({
      type: 'add-files',
      files: ['scorm12-basic.txt', 'participants.csv'].map((name) => fileOf(name)),
    });
    expect((await overview({type: 'remove-file', name: 'scorm12-basic.txt'})).activities).toEqual([]);
    expect((await overview({type: 'remove-all'})).learners).toBe(0);
  });

  it('reads a table after its columns were chosen', async () => {
    const {ask, overview} = openDesk();
    const table = new File(['Kas;Cik\nAnna Ābele;18\nJuris Ozols;9\n'], 'mana.csv');
    expect(
      (await overview({type: 'add-files', files: [table]})).files[0]?.problems.map(({code}) => code),
    ).toEqual(['needs-columns']);
    expect(await ask({type: 'preview', name: 'mana.csv'})).toMatchObject({
      preview: {columns: 2, guess: {roles: ['name', 'score']}},
    });
    const choice = {headingRow: 1, roles: ['name', 'score'], activity: 'Tests', scoreMax: 20} as const;
    expect(await overview({type: 'choose-columns', name: 'mana.csv', choice})).toMatchObject({
      learners: 2,
      activities: [{title: 'Tests'}],
    });
    const list = await ask({
      type: 'list-learners',
      filter: {},
      settings: settingsOfPage,
      query: everyLearner,
      from: 0,
      count: 1,
    });
    expect(list).toMatchObject({total: 2, rows: [{name: 'Anna Ābele', score: 90, standing: 'reached'}]});
  });

  it('shows no name after names were replaced, and shows them again', async () => {
    const {ask, overview} = openDesk();
    await overview({type: 'add-files', files: [fileOf('scorm12-basic-details.txt')]});
    const names = async () => {
      const answer = await ask({
        type: 'list-learners',
        filter: {},
        settings: settingsOfPage,
        query: everyLearner,
        from: 0,
        count: 10,
      });
      return answer.type === 'learners' ? answer.rows.map(({name}) => name) : [];
    };
    expect(await names()).toContain('Līga Testiņa');
    expect((await overview({type: 'pseudonymise', seed: 's'})).isPseudonymised).toBe(true);
    expect(await names()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    await overview({type: 'pseudonymise', seed: ''});
    expect(await names()).toContain('Līga Testiņa');
  });

  it('names questions and activities by the course once it knows the words', async () => {
    const {ask, overview} = openDesk();
    await overview({type: 'add-files', files: [fileOf('scorm12-interactions-default.txt')]});
    const ids = Array.from({length: 6}, (_, index) => `definitions.q0${index + 1}`);
    const known = {
      id: 'definitions.q01',
      module: 'definitions',
      objective: 'law',
      type: 'choice',
      text: 'Kas ir?',
      words: {a: 'viens', b: 'otrs', c: 'trešais'},
      right: ['b'],
    } as const;
    const bank = {
      modules: [],
      questions: [known],
      attitudes: [],
      scopes: [{id: 'definitions', title: '1. modulis: jēdzieni', reports: 'all', ids}],
    } as const;
    await overview({type: 'set-bank', bank});
    const answer = await ask({type: 'analyse', filter: {}, settings: settingsOfPage});
    const [first] = answer.type === 'analysis' ? answer.analysis.questions : [];
    // Right answers stand nowhere in this report: b is right because the course says so.
    expect(first).toMatchObject({
      id: 'definitions.q01',
      text: 'Kas ir?',
      answered: 6,
      right: 'otrs',
      difficulty: 4 / 6,
    });
    expect(first?.wrong.map(({words}) => words)).toEqual(['viens', 'trešais']);
  });
});
