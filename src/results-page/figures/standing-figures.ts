import type {ActivityOverview, Analysis, Standing} from '../../results/analysis-model.ts';
import {standingNames} from '../../results/analysis/standing.ts';
import type {Tone} from '../charts/chart.ts';
import type {Figure} from '../charts/figure.ts';
import {words} from '../words.ts';

const tones: Readonly<Record<Standing, Tone>> = {
  'passed': 'right',
  'completed': 'accent',
  'below': 'wrong',
  'started': 'partly',
  'not-started': 'muted',
};

type Standings = Readonly<Record<Standing, number>>;

/** Everybody, however far. */
export const allOf = (standings: Standings): number =>
  standingNames.reduce((sum, standing) => sum + standings[standing], 0);

/** Who passed or completed. */
export const finishedOf = ({passed, completed}: Standings): number => passed + completed;

/** Share that passed or completed, 0..1. */
export const finishedShare = (standings: Standings): number =>
  finishedOf(standings) / Math.max(allOf(standings), 1);

/** How far everybody is. */
export function standingFigure({standings, activities}: Analysis): Figure {
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
    summary: standingSummary(finishedOf(standings), all),
    ...(activities.length > 1 ? {note: standingPerActivity} : {}),
    chart: {
      type: 'bars',
      max: all,
      bars: standingNames.map((standing) => ({
        label: names[standing],
        value: standings[standing],
        text: `${standings[standing].toLocaleString('lv')} (${shareOf(standing)})`,
        tone: tones[standing],
      })),
    },
    table: {
      columns: [columns.standing, rest.countHeading, rest.shareHeading],
      rows: standingNames.map((standing) => [
        names[standing],
        standings[standing].toLocaleString('lv'),
        shareOf(standing),
      ]),
    },
  };
}

/** Share that finished, for each of several activities. */
export function activitiesFigure(activities: readonly ActivityOverview[]): Figure {
  const {activitiesTitle, activitiesSummary, standings: names, columns, share, unknown, percent} = words();
  return {
    heading: activitiesTitle,
    summary: activitiesSummary(activities.length),
    chart: {
      type: 'bars',
      max: 1,
      bars: activities.map(({title, standings}) => ({
        label: title,
        value: finishedShare(standings),
        text: share(finishedShare(standings)),
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
      rows: activities.map(({title, learners, standings, meanScore}) => [
        title,
        learners.toLocaleString('lv'),
        ...standingNames.map((standing) => standings[standing].toLocaleString('lv')),
        meanScore === undefined ? unknown : percent(meanScore),
      ]),
    },
  };
}
