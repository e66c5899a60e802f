import {
  type Analysis,
  type Breakdown,
  type BreakdownRow,
  smallestGroup,
} from '../../results/analysis-model.ts';
import {proportionsTest} from '../../results/analysis/statistics/chi-square.ts';
import type {Figure} from '../charts/figure.ts';
import {traitName} from '../tables/trait-name.ts';
import {words} from '../words.ts';
import {doneWords} from './standing-figures.ts';
import {onlyTitle, subjectNotes} from './subject-words.ts';
import {numberText} from '../../languages/on-screen.ts';

/** Groups of one trait side by side; undefined when none is large enough, or nobody knows of any who finished. */
export function groupFigure(
  breakdown: Breakdown,
  {
    standings,
    measure,
    subject,
    doneLearners,
  }: Pick<Analysis, 'standings' | 'measure' | 'subject' | 'doneLearners'>,
): Figure | undefined {
  const {trait, rows, isOverlapping, isOnScreenOnly} = breakdown;
  const names = words();
  const title = traitName(trait);
  const text = (row: BreakdownRow) => names.share(shareOf(row));
  // Where files tell of others who finished, nobody knows it of a group with scores alone.
  const unknownIn = (row: BreakdownRow) => (measure === 'finished' ? row.unknownLearners : 0);
  const isKnown = (row: BreakdownRow) => unknownIn(row) < row.learners;
  const told = rows.filter(isKnown);
  if (told.length === 0) return undefined;
  const ordered = told.toSorted((a, b) => shareOf(b) - shareOf(a));
  const [best, worst] = [ordered[0], ordered.at(-1)];
  const notes = [
    names.groupsCounted(onlyTitle(subject), isOverlapping),
    ...(onlyTitle(subject) === undefined ? subjectNotes({subject}) : []),
    ...hiddenNotes(breakdown),
    isOnScreenOnly ? names.groupsOnScreenOnly : '',
    ...rows.filter((row) => !isKnown(row)).map(({value}) => `${value}: ${names.endUnknown}.`),
  ];
  return {
    heading: names.groupTitle(doneWords(standings), title),
    summary:
      best && worst && best !== worst
        ? (!isOverlapping && areApart(best, worst) && differ(told) ? names.groupSummary : names.groupsAlike)(
            `${best.value} (${text(best)})`,
            `${worst.value} (${text(worst)})`,
          )
        : told.map((row) => names.passOne(row.value, text(row))).join(' '),
    note: notes.filter((note) => note !== '').join(' '),
    chart: {
      type: 'shares',
      all: doneLearners / Math.max(subject.people, 1),
      rows: told.map((row) => ({
        label: row.value,
        text: [
          names.countOf(row.doneLearners, row.learners, text(row)),
          ...(unknownIn(row) > 0 ? [names.endUnknownOf(unknownIn(row))] : []),
        ].join('; '),
        value: shareOf(row),
        low: row.interval?.[0] ?? shareOf(row),
        high: row.interval?.[1] ?? shareOf(row),
      })),
    },
    table: {
      columns: [
        title,
        names.columns.learners,
        doneWords(standings),
        names.shareHeading,
        names.interval,
        names.columns.meanScore,
        names.columns.medianMinutes,
      ],
      rows: rows.map((row) => [
        row.value,
        numberText(row.learners),
        isKnown(row) ? numberText(row.doneLearners) : names.endUnknown,
        isKnown(row) ? text(row) : names.unknown,
        isKnown(row) && row.interval ? row.interval.map(names.share).join(' … ') : names.unknown,
        row.meanScore === undefined ? names.unknown : names.meanOfScores(row.meanScore, row.scored),
        row.medianMinutes === undefined ? names.unknown : names.minutes(row.medianMinutes),
      ]),
      unknownNote: names.unknownCell,
    },
    csv: 'groups',
    isOnScreenOnly,
  };
}

/** Which groups are not there, by which rule. */
function hiddenNotes(breakdown: Breakdown): readonly string[] {
  const names = words();
  const {hiddenGroups, hiddenLearners, unknown, isHiddenByUnknown, isHiddenByOthers} = breakdown;
  if (isHiddenByUnknown) return [names.hiddenByUnknown(hiddenGroups, hiddenLearners, unknown)];
  const hidden = isHiddenByOthers ? names.hiddenByOthers : names.hiddenGroups;
  return [
    hiddenGroups > 0 ? hidden(hiddenGroups, hiddenLearners, smallestGroup) : '',
    unknown > 0 ? names.unknownGroup(unknown) : '',
  ];
}

/** Of people, each once. */
const shareOf = ({doneLearners, learners}: BreakdownRow): number => doneLearners / learners;

/** By a test over all of them, at 5 %: of many groups two are far apart by chance. It takes nobody twice. */
const differ = (rows: readonly BreakdownRow[]): boolean =>
  (proportionsTest(rows.map(({doneLearners, learners}) => ({count: doneLearners, of: learners}))) ?? 1) <
  0.05;

/** The intervals of the shares do not meet: what is most and what is least is not the order of chance; in small groups the test alone would say so too soon. */
const areApart = ({interval: best}: BreakdownRow, {interval: worst}: BreakdownRow): boolean =>
  best !== undefined && worst !== undefined && best[0] > worst[1];
