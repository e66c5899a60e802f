import type {Analysis, Measure, Standing} from '../../results/analysis-model.ts';
import {doneOf, unknownOf} from '../../results/analysis/standing/count-standings.ts';
import {measureOf, standingNames} from '../../results/analysis/standing/standing.ts';
import type {Tone} from '../charts/chart.ts';
import type {Figure} from '../charts/figure.ts';
import {words} from '../words.ts';
import {numberText} from '../../languages/on-screen.ts';
import {onlyTitle, subjectNotes} from './subject-words.ts';

const tones: Readonly<Record<Standing, Tone>> = {
  'passed': 'right',
  'completed': 'accent',
  'reached': 'accent',
  'below': 'partly',
  'failed': 'partly',
  'started': 'muted',
  'unfinished': 'muted',
  'not-started': 'muted',
  'untold': 'muted',
};

type Standings = Readonly<Record<Standing, number>>;

/** Everybody, however far. */
export const allOf = (standings: Standings): number =>
  standingNames.reduce((sum, standing) => sum + standings[standing], 0);

/** Their share, 0..1, by the measure of the whole. */
export const doneShare = (standings: Standings, measure: Measure): number =>
  doneOf(standings, measure) / Math.max(allOf(standings), 1);

/** What `doneOf` counts, in words: a score at the mark is never called passed. */
export const doneWords = (standings: Standings): string => words().done[measureOf(standings)];

/** The same above its number, where no long name stands in the way. */
export const doneTile = (standings: Standings): string =>
  doneWords(standings) === words().done.reached ? words().reachedTile : doneWords(standings);

/** Files tell of nobody whether they finished, nor of a score that could be shown instead. */
export const isNothingTold = ({
  measure,
  subject,
  unknownLearners,
}: Pick<Analysis, 'measure' | 'subject' | 'unknownLearners'>): boolean =>
  measure === 'finished' && subject.people > 0 && unknownLearners === subject.people;

/** What a period leaves out; nothing without one. */
export const periodNotes = (undated: Analysis['undatedLearners']): readonly string[] =>
  undated === undefined ? [] : [words().keyNotes.period(undated)];

/** Of whom nobody knows whether they finished, that a score at the mark may be no pass, and which mark that is. */
export const unknownNotes = ({
  standings,
  unknownLearners,
  marks,
}: Pick<Analysis, 'standings' | 'unknownLearners' | 'marks'>): readonly string[] => [
  ...(unknownLearners > 0 ? [words().unknownNote(unknownLearners)] : []),
  ...(standings.reached > 0 ? [words().reachedNote] : []),
  ...(marks.length > 0
    ? [words().marksUsed(marks.map(({passMark, markBy}) => words().markOfWhom[markBy](passMark)))]
    : []),
];

/** What is to be known of the number: whom it counts, what a period leaves out, and what no file says. */
export function doneNotes(analysis: Analysis): readonly string[] {
  const {keyNotes} = words();
  const {subject} = analysis;
  const title = onlyTitle(subject);
  if (subject.people === 0 && analysis.learners > 0)
    return [...subjectNotes(analysis), keyNotes.nobody, ...periodNotes(analysis.undatedLearners)];
  return [
    ...(subject.titles.length === 0
      ? []
      : title === undefined
        ? [keyNotes.done, ...subjectNotes(analysis)]
        : [keyNotes.doneIn(title)]),
    ...periodNotes(analysis.undatedLearners),
    ...unknownNotes(analysis),
  ];
}

/** How far everybody is. */
export function standingFigure(analysis: Analysis): Figure {
  const {standings, subject, undatedLearners} = analysis;
  const {
    standingTitle,
    standingSummary,
    standingPerActivity,
    standings: names,
    share,
    columns,
    ...rest
  } = words();
  const all = allOf(standings);
  const shareOf = (standing: Standing) => share(standings[standing] / Math.max(all, 1));
  return {
    heading: standingTitle,
    summary:
      subject.people === 0 && analysis.learners > 0
        ? rest.keyNotes.nobody
        : isNothingTold(analysis)
          ? rest.noneTold
          : standingSummary(doneWords(standings), doneOf(standings), all),
    note: [
      ...subjectNotes(analysis),
      ...unknownNotes(analysis),
      ...(subject.titles.length > 1 ? [standingPerActivity] : []),
      ...periodNotes(undatedLearners),
    ].join(' '),
    chart: {
      type: 'bars',
      max: all,
      bars: standingNames.map((standing) => ({
        label: names[standing],
        value: standings[standing],
        text: `${numberText(standings[standing])} (${shareOf(standing)})`,
        tone: tones[standing],
      })),
    },
    table: {
      columns: [columns.standing, rest.countHeading, rest.shareHeading],
      rows: standingNames.map((standing) => [
        names[standing],
        numberText(standings[standing]),
        shareOf(standing),
      ]),
    },
    csv: 'standings',
  };
}

/** Share that finished, for each of several activities. */
export function activitiesFigure({
  activities,
  listed: standings,
  undatedLearners,
}: Pick<Analysis, 'activities' | 'listed' | 'undatedLearners'>): Figure {
  const {
    activitiesTitle,
    activitiesSummary,
    standings: names,
    columns,
    share,
    unknown,
    meanOfScores,
  } = words();
  const {countOf, endUnknown, endUnknownOf} = words();
  const measure = measureOf(standings);
  const textOf = (own: Standings, learners: number): string => {
    const counted = countOf(doneOf(own, measure), learners, share(doneShare(own, measure)));
    if (measure === 'reached' || unknownOf(own) === 0) return counted;
    return measureOf(own) === 'reached' ? endUnknown : `${counted}; ${endUnknownOf(unknownOf(own))}`;
  };
  return {
    heading: activitiesTitle,
    summary: activitiesSummary(activities.length, doneWords(standings), undatedLearners !== undefined),
    chart: {
      type: 'bars',
      max: 1,
      bars: activities.map(({title, learners, standings: own}) => ({
        label: title,
        value: doneShare(own, measure),
        text: textOf(own, learners),
        tone: 'accent',
      })),
    },
    table: {
      columns: [
        columns.activity,
        columns.learners,
        ...standingNames.map((standing) => names[standing]),
        columns.meanScore,
      ],
      rows: activities.map(({title, learners, standings: own, meanScore, scored}) => [
        title,
        numberText(learners),
        ...standingNames.map((standing) => numberText(own[standing])),
        meanScore === undefined ? unknown : meanOfScores(meanScore, scored),
      ]),
    },
    csv: 'standings',
  };
}
