/** A list of people whose columns are chosen stays a list of people, and starts from what was read. */
import {describe, expect, it} from 'vitest';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import type {ColumnChoice} from '../../src/results/read/columns/column-choice.ts';
import {ResultsDesk} from '../../src/results/results-desk.ts';
import {settings} from './moodle-samples.ts';
import {people, read, table} from './people-samples.ts';

describe('a list that is mended by choosing columns', () => {
  const list = table([
    ['First name', 'first'],
    ['Last name', 'last'],
    ['Email address', 'email'],
    ['City', 'city'],
    ['Institution', 'institution'],
  ]);
  /** 20 of the 60 have begun. */
  const report = [
    'Name,"Email address",Attempt,"Started on","Last accessed on",Score',
    ...people
      .slice(0, 20)
      .map(
        ({first: one, last: other, email}) =>
          `"${one} ${other}",${email},1,"Tuesday, 1 September 2026, 10:00 AM","Tuesday, 1 September 2026, 11:00 AM",80`,
      ),
  ].join('\n');

  async function opened() {
    const desk = new ResultsDesk(settings);
    const files = [new File([list], 'saraksts.csv'), new File([report], 'atskaite.csv')];
    await desk.handle({type: 'add-files', files});
    const preview = await desk.handle({type: 'preview', name: 'saraksts.csv'});
    if (preview.type !== 'preview' || !preview.preview) throw new Error('There is a table.');
    const figures = async () => {
      const answer = await desk.handle({type: 'analyse', filter: {}, settings: {passMark: 70}});
      if (answer.type !== 'analysis') throw new Error(answer.type);
      return answer.analysis;
    };
    const choose = async (choice: ColumnChoice) => {
      const answer = await desk.handle({type: 'choose-columns', name: 'saraksts.csv', choice});
      if (answer.type !== 'overview') throw new Error(answer.type);
      return answer;
    };
    return {guess: preview.preview.guess, figures, choose};
  }

  it('the dialog starts from exactly what was read', async () => {
    const {guess, choose, figures} = await opened();
    expect([guess.isList, guess.roles]).toEqual([
      true,
      ['first-name', 'last-name', 'email', 'municipality', 'institution'],
    ]);
    const before = await figures();
    const {filters, activities} = await choose(guess);
    expect(await figures()).toEqual(before);
    expect([activities.length, filters.map(({trait}) => trait)]).toEqual([
      1,
      ['institution', 'municipality'],
    ]);
  });

  it('keeps who should have begun, and makes no activity', async () => {
    const {guess, choose, figures} = await opened();
    expect((await figures()).standings['not-started']).toBe(40);
    const overview = await choose({...guess, roles: guess.roles.with(3, 'group')});
    expect([overview.files[0]?.kind, overview.activities.length, overview.learners]).toEqual([
      'people',
      1,
      60,
    ]);
    expect(overview.filters.map(({trait}) => trait)).toEqual(['group', 'institution']);
    expect((await figures()).standings['not-started']).toBeGreaterThan(0);
  });

  it('a table of results starts from what it was read as, too', async () => {
    const desk = new ResultsDesk(settings);
    await desk.handle({type: 'add-files', files: [new File([report], 'atskaite.csv')]});
    const answer = await desk.handle({type: 'preview', name: 'atskaite.csv'});
    expect(answer).toMatchObject({
      preview: {guess: {roles: ['name', 'email', 'attempt', 'started', 'last', 'score']}},
    });
  });

  it('a list of a system that lists attempts tells who has not begun, whatever it is', () => {
    const reading = read(list, 'saraksts.csv');
    const told = read(report, 'atskaite.csv');
    const {standings} = analyse(joinReadings([reading, {...told, kind: 'ilias'}]), {}, {passMark: 70});
    expect(standings['not-started']).toBe(40);
  });
});
