import {isReturnOf, returnLessons, returnScope} from '../../../domain/course/scopes.ts';
import {finalTestId} from '../../../domain/quiz/passing.ts';
import type {Learner} from '../../model.ts';
import type {AskedQuestion, FirstAnswers} from '../questions/first-answers.ts';
import {moduleNameOf, sharesOf} from '../questions/judged-answers.ts';
import type {Stay, StayMoment} from '../../trainer-model.ts';
import {meanInterval} from '../statistics/mean-interval.ts';

const stayMoments: readonly StayMoment[] = ['test', ...returnLessons];

/**
 * What stays: of people whose returns are in the files, and of nobody else, also for the final test. By shares of persons, since
 * one person's answers are no independent ones. Moments that nobody has are left out.
 */
export function staysOf(answers: FirstAnswers): readonly Stay[] {
  const cameBack = new Set(sharesAt(answers, isOfReturns).keys());
  return stayMoments.flatMap((moment) => {
    const shares = sharesAt(answers, (question) => isAskedAt(question, moment));
    const own = [...shares].flatMap(([learner, share]) => (cameBack.has(learner) ? share : []));
    const share = meanInterval(own);
    return share ? [{moment, share}] : [];
  });
}

const sharesAt = (
  answers: FirstAnswers,
  isMeant: (question: AskedQuestion) => boolean,
): ReadonlyMap<Learner, number> => sharesOf(answers.questions.filter(isMeant), answers);

const isOfReturns = (question: AskedQuestion): boolean => moduleNameOf(question) === returnScope;

const isAskedAt = (question: AskedQuestion, moment: StayMoment): boolean =>
  moment === 'test'
    ? question.isTested && moduleNameOf(question) === finalTestId
    : isOfReturns(question) && isReturnOf(question.id, moment);
