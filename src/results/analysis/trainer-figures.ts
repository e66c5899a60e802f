import type {QuestionBank} from '../../domain/exchange/question-bank.ts';
import {smallestGroup, type AnalysisSettings, type Audience, type Filter} from '../analysis-model.ts';
import type {Results} from '../model.ts';
import type {Gain, Stay, TrainerFigures, Tries} from '../trainer-model.ts';
import {filterValues} from './groups/breakdown.ts';
import {triesOf} from './standing/first-and-best.ts';
import {answerSources} from './questions/answer-sources.ts';
import {firstAnswers} from './questions/first-answers.ts';
import {staysOf} from './change/stays.ts';
import {gainsOf} from './change/gains.ts';
import {groupTables} from './groups/group-tables.ts';
import {optionFigures} from './questions/option-figures.ts';
import {questionPlaces} from './questions/question-place.ts';
import {seenPart} from './seen-part.ts';
import {isNearly, type Entry} from './selection.ts';
import {testQualities} from './questions/test-quality.ts';

const nothing: TrainerFigures = {
  isTooSmall: true,
  tries: [],
  gains: [],
  stays: [],
  tests: [],
  options: {},
  groups: [],
  places: {},
};

/** What a trainer asks beyond the first figures. What a wider selection has of nearly the same people is not saved, as in `breakdowns`. */
export function trainerFigures(
  results: Results,
  filter: Filter,
  {passMark}: AnalysisSettings,
  bank?: QuestionBank,
  audience: Audience = 'saved',
): TrainerFigures {
  const {whole: selection, widerWhole: others, isOwn, isTooSmall} = seenPart(results, filter, bank, audience);
  if (isTooSmall) return nothing;
  const sources = answerSources(results, filter, bank);
  const figures = (entries: readonly Entry[]) => {
    const answers = firstAnswers(entries, bank, sources);
    return {
      answers,
      tries: triesOf(results, entries),
      gains: gainsOf(results, entries, answers),
      stays: staysOf(answers),
    };
  };
  const {answers, tries, gains, stays} = figures(selection.entries);
  const widerFigures = others.map(({entries}) => figures(entries));
  const isSaved = (people: number, ofWider: readonly number[]): boolean =>
    people >= smallestGroup && !ofWider.some((other) => isNearly(people, other));
  const isShown = (people: number, ofWider: readonly number[]): boolean =>
    isOwn ? people >= smallestGroup : isSaved(people, ofWider);
  const sameTries = ({activity}: Tries) =>
    widerFigures.map((other) => other.tries.find((each) => each.activity === activity)?.paired?.people ?? 0);
  const sameGain = ({kind, titles}: Gain) =>
    widerFigures.map(
      (other) =>
        other.gains.find((each) => each.kind === kind && String(each.titles) === String(titles))?.paired
          .people ?? 0,
    );
  const sameStay = ({moment}: Stay) =>
    widerFigures.map((other) => other.stays.find((each) => each.moment === moment)?.share.count ?? 0);
  const widerAnswers = widerFigures.map((other) => other.answers);
  const answeredWider = (id: string) =>
    widerAnswers.map(({questions}) => questions.find((each) => each.id === id)?.rows.length ?? 0);
  return {
    isTooSmall: false,
    tries: tries.map((each) => {
      const people = each.paired?.people ?? 0;
      const same = sameTries(each);
      if (!isShown(people, same)) return {...each, paired: undefined, improved: 0};
      return isSaved(people, same) ? each : {...each, isOnScreenOnly: true};
    }),
    gains: gains
      .filter((each) => isShown(each.paired.people, sameGain(each)))
      .map((each) => (isSaved(each.paired.people, sameGain(each)) ? each : {...each, isOnScreenOnly: true})),
    stays: stays
      .filter((each) => isShown(each.share.count, sameStay(each)))
      .map((each) => (isSaved(each.share.count, sameStay(each)) ? each : {...each, isOnScreenOnly: true})),
    tests: testQualities(answers, passMark, bank),
    options: Object.fromEntries(
      answers.questions
        .filter(({id, rows}) => !sources.changed.has(id) && isShown(rows.length, answeredWider(id)))
        .map((asked) => {
          const options = optionFigures(asked, answers);
          const mayBeSaved = isSaved(asked.rows.length, answeredWider(asked.id));
          const marked = mayBeSaved ? options : options.map((each) => ({...each, isOnScreenOnly: true}));
          return [asked.id, marked] as const;
        })
        .filter(([, options]) => options.length > 0),
    ),
    places: Object.fromEntries(questionPlaces(bank)),
    groups: isOwn
      ? groupTables(answers, filterValues(selection), bank, [])
      : groupTables(answers, filterValues(selection, others), bank, widerAnswers),
  };
}
