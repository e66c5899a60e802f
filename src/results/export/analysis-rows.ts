/** Rows of the tables that come with the first figures. */
import {standingNames} from '../analysis/standing/standing.ts';
import {
  smallestGroup,
  type Analysis,
  type Distribution,
  type PassRate,
  type Standing,
} from '../analysis-model.ts';
import type {Row} from './table-row.ts';
import {traitText, type TableColumn, type TableWords} from './table-words.ts';

export type AnalysisTable =
  | 'standings'
  | 'scores'
  | 'times'
  | 'questions'
  | 'modules'
  | 'objectives'
  | 'attitudes'
  | 'timeline'
  | 'groups';

export function analysisRows(table: AnalysisTable, analysis: Analysis, words: TableWords): readonly Row[] {
  const activity = analysis.subject.titles.join('; ');
  switch (table) {
    case 'standings':
      return standingRows(analysis, words);
    case 'scores':
      return distributionRows(analysis.scores, activity);
    case 'times':
      return distributionRows(analysis.time, activity);
    case 'questions':
      return analysis.questions.map(
        ({id, text, activity, answered, difficulty, discrimination, right, wrong: [one, two, three]}) => ({
          question: id,
          text,
          activity,
          answered,
          ...hiddenIfFew(answered, {
            difficulty,
            discrimination,
            right,
            wrong1: one && (one.words || one.response),
            wrong1Share: one?.share,
            wrong2: two && (two.words || two.response),
            wrong2Share: two?.share,
            wrong3: three && (three.words || three.response),
            wrong3Share: three?.share,
          }),
        }),
      );
    case 'modules':
      return analysis.modules.map(passRow);
    case 'objectives':
      return analysis.objectives.map(passRow);
    case 'attitudes':
      return analysis.attitudes.map((each) => attitudeRow(each, words));
    case 'timeline':
      return analysis.timeline.days.map(({day, finished, total}) => ({activity, day, done: finished, total}));
    case 'groups':
      return analysis.breakdowns.flatMap(({trait, rows}) =>
        rows.map(({value, learners, passedLearners, doneLearners, interval, meanScore, medianMinutes}) => ({
          activity,
          trait: traitText(words, trait),
          value,
          learners,
          passed: passedLearners,
          done: doneLearners,
          doneLow: interval?.[0],
          doneHigh: interval?.[1],
          meanScore,
          medianMinutes,
        })),
      );
  }
}

/** What is counted together first, under no activity where that is several. */
function standingRows(
  {learners, subject: {titles, people: counted}, standings, scores, activities}: Analysis,
  words: TableWords,
): readonly Row[] {
  const rows = (
    activity: string,
    people: number,
    counts: Readonly<Record<Standing, number>>,
    mean: number | undefined,
  ) =>
    standingNames.map((standing) => ({
      activity,
      learners: people,
      standing: words.standings[standing],
      cases: counts[standing],
      meanScore: mean,
    }));
  const only = titles.length === 1 ? titles[0] : undefined;
  return [
    ...(counted >= smallestGroup || counted === learners
      ? rows(only ?? '', counted, standings, scores.count < smallestGroup ? undefined : scores.mean)
      : []),
    ...activities
      .filter((each) => each.learners >= smallestGroup && each.title !== only)
      .flatMap((each) => rows(each.title, each.learners, each.standings, each.meanScore)),
  ];
}

const distributionRows = ({count, bins, isOpenEnded}: Distribution, activity: string): readonly Row[] =>
  count < smallestGroup
    ? []
    : bins.map(({from, to, count: cases}, at) => ({
        activity,
        from,
        to: isOpenEnded && at === bins.length - 1 ? undefined : to,
        cases,
      }));

const attitudeRow = (
  {
    id,
    text,
    pairs,
    wanted,
    before,
    after,
    shift,
    interval,
    effect,
    effectInterval,
  }: Analysis['attitudes'][number],
  {codes}: TableWords,
): Row => ({
  question: id,
  text,
  wanted: wanted && codes.wanted[wanted],
  pairs,
  ...hiddenIfFew(pairs, {
    before,
    after,
    shift,
    low: interval?.[0],
    high: interval?.[1],
    // The same as on the page; the others stay what was measured.
    toward: wanted && shift !== undefined ? (wanted === 'disagree' ? -shift : shift) : undefined,
    effect,
    effectLow: effectInterval?.[0],
    effectHigh: effectInterval?.[1],
  }),
});

const countedAs = {reported: 'passed', reached: 'reached', answers: 'atMark'} as const satisfies Record<
  PassRate['basis'],
  TableColumn
>;

const passRow = ({id, title, learners, passed, meanScore, basis}: PassRate): Row => ({
  id,
  title,
  learners,
  ...hiddenIfFew(learners, {[countedAs[basis]]: passed, meanScore}),
});

/** Figures behind which fewer people stand leave their cells empty: a saved table goes on to others. */
const hiddenIfFew = (people: number, figures: Row): Row => (people < smallestGroup ? {} : figures);
