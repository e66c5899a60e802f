import type {ActivityOverview, Analysis, Standing} from '../../results/analysis-model.ts';
import {doneOf} from '../../results/analysis/standing/count-standings.ts';
import {standingNames} from '../../results/analysis/standing/standing.ts';
import type {Tone} from '../charts/chart.ts';
import type {Figure} from '../charts/figure.ts';
import {words} from '../words.ts';
import {numberText} from '../../languages/on-screen.ts';

const tones: Readonly<Record<Standing, Tone>> = {
  'passed': 'right',
  'completed': 'accent',
  'reached': 'accent',
  'below': 'partly',
  'started': 'muted',
  'unfinished': 'muted',
  'not-started': 'muted',
};

type Standings = Readonly<Record<Standing, number>>;

/** Everybody, however far. */
export const allOf = (standings: Standings): number =>
  standingNames.reduce((sum, standing) => sum + standings[standing], 0);

/** Their share, 0..1. */
export const doneShare = (standings: Standings): number => doneOf(standings) / Math.max(allOf(standings), 1);

/** What `doneOf` counts, in words: a score at the mark is never called passed. */
export function doneWords({passed, completed, reached}: Standings): string {
  const {done} = words();
  if (reached === 0) return done.told;
  return passed + completed === 0 ? done.reached : done.mixed;
}

/** The same above its number, where no long name stands in the way. */
export const doneTile = (standings: Standings): string =>
  doneWords(standings) === words().done.reached ? words().reachedTile : doneWords(standings);

/** What a period leaves out; nothing without one. */
export const periodNotes = (undated: Analysis['undatedLearners']): readonly string[] =>
  undated === undefined ? [] : [words().keyNotes.period(undated)];

/** What is to be known of the number: whom it counts, what a period leaves out, and that a score at the mark may be no pass. */
export function doneNotes({standings, activities, undatedLearners}: Analysis): readonly string[] {
  const {keyNotes, reachedNote} = words();
  return [
    activities.length > 1 ? keyNotes.done : keyNotes.doneOne,
    ...periodNotes(undatedLearners),
    ...(standings.reached > 0 ? [reachedNote] : []),
  ];
}

/** How far everybody is. */
export function standingFigure({standings, activities, undatedLearners}: Analysis): Figure {
  const {
    standingTitle,
    standingSummary,
    standingPerActivity,
    standings: names,
    share,
    columns,
    reachedNote,
    ...rest
  } = words();
  const all = allOf(standings);
  const shareOf = (standing: Standing) => share(standings[standing] / Math.max(all, 1));
  return {
    heading: standingTitle,
    summary: standingSummary(doneWords(standings), doneOf(standings), all),
    note: [
      ...(standings.reached > 0 ? [reachedNote] : []),
      ...(activities.length > 1 ? [standingPerActivity] : []),
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
export function activitiesFigure(activities: readonly ActivityOverview[], standings: Standings): Figure {
  const {activitiesTitle, activitiesSummary, standings: names, columns, share, unknown, percent} = words();
  const {countOf} = words();
  return {
    heading: activitiesTitle,
    summary: activitiesSummary(activities.length, doneWords(standings)),
    chart: {
      type: 'bars',
      max: 1,
      bars: activities.map(({title, learners, standings: own}) => ({
        label: title,
        value: doneShare(own),
        text: countOf(doneOf(own), learners, share(doneShare(own))),
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
      rows: activities.map(({title, learners, standings: own, meanScore}) => [
        title,
        numberText(learners),
        ...standingNames.map((standing) => numberText(own[standing])),
        meanScore === undefined ? unknown : percent(meanScore),
      ]),
    },
    csv: 'standings',
  };
}
