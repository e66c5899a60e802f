/** A test has one share of right first answers, wherever it stands: that of its questions, without decisions of cases. */
import {describe, expect, it} from 'vitest';
import {passFigure} from '../../src/results-page/figures/pass-figure.ts';
import {words} from '../../src/results-page/words.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {trainerFigures} from '../../src/results/analysis/trainer-figures.ts';
import type {QuestionBank} from '../../src/domain/exchange/question-bank.ts';
import type {Results} from '../../src/results/model.ts';
import {trainerSample} from './trainer-samples.ts';

const {results, bank} = trainerSample('drawn');
const marked = {passMark: 70};
/** Four of the fourteen questions of the refresher are decisions of a case. */
const isOfCase = (id: string): boolean => /^refresher\.r(?:01|02|03|04)$/.test(id);
const withCases: QuestionBank = {
  ...bank,
  questions: bank.questions.map((question) =>
    isOfCase(question.id) ? {...question, part: 'case'} : question,
  ),
};
/** The same class, whom nobody has asked about the case. */
const unasked: Results = {
  ...results,
  learners: results.learners.map((learner) => ({
    ...learner,
    work: learner.work.map((work) => ({
      ...work,
      attempts: work.attempts.map((attempt) => ({
        ...attempt,
        answers: [...attempt.answers].filter(({question}) => !isOfCase(question)),
      })),
    })),
  })),
};

describe('a test with decisions of a case beside its questions', () => {
  const analysis = analyse(results, {}, marked, withCases);
  const trainer = trainerFigures(results, {}, marked, withCases);
  const without = {
    analysis: analyse(unasked, {}, marked, bank),
    trainer: trainerFigures(unasked, {}, marked, bank),
  };
  const share = ({modules}: typeof analysis) => modules.find(({id}) => id === 'refresher')?.meanScore;

  it('has one share in the chart of tests, in the gains and in the table of groups', () => {
    expect(share(analysis)).toBeCloseTo(share(without.analysis) ?? Number.NaN, 9);
    expect(share(analysis)).not.toBeCloseTo(share(analyse(results, {}, marked, bank)) ?? Number.NaN, 1);
    expect(trainer.gains).toEqual(without.trainer.gains);
    expect(trainer.groups.map(({modules}) => modules)).toEqual(
      without.trainer.groups.map(({modules}) => modules),
    );
    expect(trainer.tests.find(({id}) => id === 'refresher')?.questions).toBe(10);
  });

  it('says what it counts, and so do objectives, which have the cases, too', () => {
    const note = (of: 'tests' | 'objectives') =>
      passFigure(of, analysis[of === 'tests' ? 'modules' : of])?.note;
    expect(note('tests')).toContain('bez gadījumu lēmumiem');
    expect(note('objectives')).toContain('gadījumu lēmumi kopā');
    expect(words().groupTablesHint).toContain('bez gadījumu lēmumiem');
    expect(words().testsHint).toContain('bez gadījumu lēmumiem');
  });
});
