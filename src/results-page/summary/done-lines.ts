import {smallestGroup, type Analysis} from '../../results/analysis-model.ts';
import {doneOf} from '../../results/analysis/standing/count-standings.ts';
import {measureOf} from '../../results/analysis/standing/standing.ts';
import {doneShare, doneWords, isNothingTold, periodNotes, unknownNotes} from '../figures/standing-figures.ts';
import {onlyTitle, subjectNotes} from '../figures/subject-words.ts';
import {words} from '../words.ts';
import {longestTitle, short} from './short-text.ts';

/** More would not fit on one sheet. */
const mostActivities = 5;

/** How far people are: all together, and in each activity. */
export function doneLines(analysis: Analysis): readonly string[] {
  const {subject, doneLearners, standings, scores, time, activities} = analysis;
  const names = words();
  const everywhere = names.share(doneLearners / Math.max(subject.people, 1));
  const isOne = activities.length <= 1;
  // The sheet goes on to others.
  const shown = activities.filter(
    ({learners, title}) => learners >= smallestGroup && title !== onlyTitle(subject),
  );
  return [
    ...(isOne && isNothingTold(analysis)
      ? [names.noneTold]
      : isOne
        ? [names.summaryDone(doneWords(standings), doneLearners, subject.people, everywhere)]
        : [
            ...wholeLines(analysis),
            ...shown.slice(0, mostActivities).map((each) => activityLine(each, countedIn(each))),
            ...(shown.length > mostActivities
              ? [names.summaryMoreActivities(shown.length - mostActivities)]
              : []),
          ]),
    ...periodNotes(analysis.undatedLearners),
    ...unknownNotes(analysis),
    ...(isOne && standings['not-started'] > 0 ? [names.summaryNotBegun(standings['not-started'])] : []),
    ...(isOne && scores.count >= smallestGroup ? meanLines(scores.mean, scores.count) : []),
    ...(time.count >= smallestGroup && time.quartiles && isTelling(time.quartiles[1])
      ? [names.summaryTime(names.minutes(time.quartiles[1]), time.count, onlyTitle(subject))]
      : []),
  ];
}

/** Of several activities first the headline of the page: that of the course, or of all that is the course together. Nothing where it would tell of few. */
function wholeLines(analysis: Analysis): readonly string[] {
  const {subject, doneLearners, standings, scores} = analysis;
  const names = words();
  const title = onlyTitle(subject);
  if (subject.people < smallestGroup) return [];
  if (isNothingTold(analysis)) return [names.noneTold];
  const counted = [doneLearners, subject.people, names.share(doneLearners / subject.people)] as const;
  if (title === undefined)
    return [
      names.summaryOverall(names.summaryEverywhere(doneWords(standings), ...counted)),
      ...subjectNotes(analysis),
    ];
  const meanScore = scores.count < smallestGroup ? undefined : scores.mean;
  const own = {title, standings, meanScore, scored: scores.count};
  return [activityLine(own, counted)];
}

const meanLines = (mean: number | undefined, scored: number): readonly string[] =>
  mean === undefined ? [] : [words().summaryMean(words().meanOfScores(mean, scored))];

type Counted = readonly [done: number, people: number, share: string];

const countedIn = ({standings, learners}: Analysis['activities'][number]): Counted => [
  doneOf(standings),
  learners,
  words().share(doneShare(standings, measureOf(standings))),
];

function activityLine(
  {
    title,
    standings,
    meanScore,
    scored,
  }: Pick<Analysis['activities'][number], 'title' | 'standings' | 'meanScore' | 'scored'>,
  counted: Counted,
): string {
  const {summaryActivity, summaryNotBegun} = words();
  const notBegun = standings['not-started'];
  return [
    summaryActivity(short(title, longestTitle), doneWords(standings), ...counted),
    ...(notBegun > 0 ? [summaryNotBegun(notBegun)] : []),
    ...meanLines(meanScore, scored),
  ].join(' ');
}

/** Under a minute nothing was learned, and over a day the page was left open. */
const isTelling = (minutes: number): boolean => minutes >= 1 && minutes <= 1440;
