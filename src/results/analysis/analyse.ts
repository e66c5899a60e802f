import type {QuestionBank} from '../../domain/exchange/question-bank.ts';
import type {ActivityOverview, Analysis, AnalysisSettings, Audience, Filter} from '../analysis-model.ts';
import type {Results} from '../model.ts';
import {attitudeShifts} from './change/attitudes.ts';
import {breakdowns} from './groups/breakdown.ts';
import {countEverywhere, countPeople, countStandings} from './standing/count-standings.ts';
import {distributionOf, meanOfMany} from './distribution.ts';
import {answerSources} from './questions/answer-sources.ts';
import {firstAnswers} from './questions/first-answers.ts';
import {partCreditOf} from './questions/part-credit.ts';
import {modulePassRates, objectivePassRates} from './standing/pass-rates.ts';
import {analyseQuestions} from './questions/question-analysis.ts';
import {marksUsed} from './standing/marks-used.ts';
import {passMarks, type MarkOf} from './standing/pass-marks.ts';
import {seenPart} from './seen-part.ts';
import {undatedLearners, type Entry} from './selection.ts';
import {subjectOf} from './subject.ts';
import {
  bestScore,
  isCounted,
  isHeldBack,
  measureOf,
  unfinishedStandings,
  unknownStandings,
} from './standing/standing.ts';
import {timeSpent} from './time/time-spent.ts';
import {timelineOf} from './time/timeline.ts';

const tens = Array.from({length: 11}, (_, index) => index * 10);

/** All figures of a selection. A selection that is too small for who looks gives none. */
export function analyse(
  results: Results,
  filter: Filter,
  {passMark}: AnalysisSettings,
  bank?: QuestionBank,
  audience: Audience = 'saved',
): Analysis {
  const seen = seenPart(results, filter, bank, audience);
  const {isOwn, isTooSmall, isOnScreenOnly} = seen;
  const {learners, entries, smallness} = seen.whole;
  const sources = answerSources(results, filter, bank);
  const answers = firstAnswers(entries, bank, sources);
  const markOf = passMarks(results.activities, passMark, bank);
  const settings = {passMark, bank};
  const {keys, titles, others} = subjectOf(results, filter);
  const own = seen.about.entries;
  const standings = countStandings(own, markOf);
  const measure = measureOf(standings);
  const isOfEverybody = Object.keys(filter.traits ?? {}).length === 0 && filter.period === undefined;
  return {
    learners: learners.length,
    isTooSmall,
    smallness,
    isOnScreenOnly,
    isWhole: isOfEverybody && filter.activity === undefined,
    isOwnGroup: isOwn || (!results.isPseudonymised && isOfEverybody),
    undatedLearners: undatedLearners(results, filter, keys, bank),
    subject: {titles, others, people: seen.about.learners.length},
    doneLearners: countEverywhere(own, markOf, isCounted(measure)),
    unfinishedLearners: countPeople(entries, markOf, unfinishedStandings),
    heldBackLearners: new Set(
      entries.filter(({work}) => isHeldBack(work, markOf(work.activity))).map(({learner}) => learner),
    ).size,
    unknownLearners: countPeople(own, markOf, unknownStandings),
    belowLearners: countPeople(entries, markOf, ['below', 'failed']),
    measure,
    marks: marksUsed(own, results.activities, {passMark, bank, marks: markOf}),
    standings,
    listed: countStandings(entries, markOf),
    activities: overviews(results, entries, markOf),
    timeline: timelineOf(own, markOf, measure),
    scores: distributionOf(
      own.flatMap(({work}) => bestScore(work) ?? []),
      tens,
    ),
    time: timeSpent(own),
    answerSources: isTooSmall ? [] : sources.activities,
    partCredit: partCreditOf(answers),
    modules: modulePassRates(entries, answers, settings),
    objectives: objectivePassRates(entries, answers, settings),
    questions: analyseQuestions(answers, bank, sources),
    attitudes: attitudeShifts(answers, bank),
    breakdowns: isTooSmall ? [] : breakdowns(seen.about, markOf, measure, seen),
  };
}

function overviews(
  {activities}: Results,
  entries: readonly Entry[],
  markOf: MarkOf,
): readonly ActivityOverview[] {
  return activities.flatMap(({key, title}) => {
    const own = entries.filter(({work}) => work.activity === key);
    if (own.length === 0) return [];
    const scores = own.flatMap(({work}) => bestScore(work) ?? []);
    return [
      {
        key,
        title,
        learners: own.length,
        standings: countStandings(own, markOf),
        meanScore: meanOfMany(scores),
        scored: scores.length,
      },
    ];
  });
}
