import {smallestGroup, type Analysis} from '../results/analysis-model.ts';
import type {Paired, TrainerFigures} from '../results/trainer-model.ts';
import {isDown, isUp, towards} from './figures/attitudes-figure.ts';
import {gainName} from './figures/gain-figures.ts';
import {doneWords} from './figures/standing-figures.ts';
import {words} from './words.ts';

/** More of each would not fit on one sheet, nor be read. */
const [mostHard, mostAttitudes, mostGroups, longestText] = [3, 3, 3, 150];

export type SummaryPart = keyof ReturnType<typeof words>['summaryParts'];

/** What the management asks, in sentences, without a name in them. */
export function summaryLines(
  analysis: Analysis,
  trainer: TrainerFigures | undefined,
): Readonly<Record<SummaryPart, readonly string[]>> {
  return {
    who: whoLines(analysis),
    done: doneLines(analysis),
    hard: hardLines(analysis),
    changed: changeLines(analysis, trainer),
    next: nextLines(analysis),
  };
}

function whoLines({learners, activities, breakdowns}: Analysis): readonly string[] {
  const {summaryWho, summaryGroups, traits} = words();
  return [
    summaryWho(
      learners,
      activities.map(({title}) => short(title)),
    ),
    ...breakdowns
      .slice(0, mostGroups)
      .map(({trait, rows, hiddenGroups}) =>
        summaryGroups(traits[trait] ?? trait, rows.length + hiddenGroups),
      ),
  ];
}

function doneLines({
  learners,
  doneLearners,
  standings,
  scores,
  time,
  activities,
}: Analysis): readonly string[] {
  const {
    summaryDone,
    summaryDoneEverywhere,
    summaryNotBegun,
    summaryMean,
    summaryTime,
    share,
    percent,
    minutes,
    reachedNote,
  } = words();
  return [
    summaryDone(doneWords(standings), doneLearners, learners, share(doneLearners / Math.max(learners, 1))),
    ...(activities.length > 1 ? [summaryDoneEverywhere] : []),
    ...(standings.reached > 0 ? [reachedNote] : []),
    ...(standings['not-started'] > 0 ? [summaryNotBegun(standings['not-started'])] : []),
    ...(scores.count >= smallestGroup && scores.mean !== undefined
      ? [summaryMean(percent(scores.mean), scores.count)]
      : []),
    ...(time.count >= smallestGroup && time.quartiles && isTelling(time.quartiles[1])
      ? [summaryTime(minutes(time.quartiles[1]))]
      : []),
  ];
}

/** The questions that fewest answer right. */
export function hardestOf({questions}: Analysis): Analysis['questions'] {
  return questions
    .filter(({answered, difficulty}) => answered >= smallestGroup && difficulty !== undefined)
    .toSorted((a, b) => (a.difficulty ?? 0) - (b.difficulty ?? 0))
    .slice(0, mostHard);
}

function hardLines(analysis: Analysis): readonly string[] {
  const {summaryHard, summaryHardNote, summaryNoHard, share} = words();
  const hardest = hardestOf(analysis);
  if (hardest.length === 0) return [summaryNoHard];
  return [
    ...hardest.map(({text, id, difficulty}) => summaryHard(short(text || id), share(difficulty ?? 0))),
    summaryHardNote,
  ];
}

function changeLines({attitudes}: Analysis, trainer: TrainerFigures | undefined): readonly string[] {
  const names = words();
  const shown = attitudes.filter(({pairs, wanted}) => pairs >= smallestGroup && wanted).map(towards);
  const better = shown.filter(isUp).toSorted((a, b) => (b.shift ?? 0) - (a.shift ?? 0));
  const worse = shown.filter(isDown);
  const unclear = shown.length - better.length - worse.length;
  const number = (value: number | undefined) => (value === undefined ? names.unknown : names.decimal(value));
  const gains = (trainer?.gains ?? []).filter(({kind}) => kind !== 'activities');
  if (shown.length + gains.length === 0) return [names.summaryNoChange];
  return [
    ...(shown.length > 0 ? [names.attitudesToward(better.length, worse.length, unclear)] : []),
    ...better
      .slice(0, mostAttitudes)
      .map(({text, before, after}) => names.summaryAttitude(short(text), number(before), number(after))),
    ...worse.slice(0, mostAttitudes).map(({text}) => names.summaryAway(short(text))),
    ...gains.map((gain) =>
      names.summaryGain(
        gainName(gain),
        names.percent(gain.paired.first),
        names.percent(gain.paired.second),
        gain.paired.people,
        isClear(gain.paired),
      ),
    ),
    names.summaryCaution,
  ];
}

function nextLines(analysis: Analysis): readonly string[] {
  const names = words();
  const {attitudes, learners, doneLearners, unfinishedLearners, belowLearners} = analysis;
  const hasWorse = attitudes.some(
    (each) => each.pairs >= smallestGroup && each.wanted !== undefined && isDown(towards(each)),
  );
  return [
    ...(unfinishedLearners > 0 ? [names.nextRemind(unfinishedLearners)] : []),
    ...(belowLearners > 0 ? [names.nextBelow(belowLearners)] : []),
    ...(learners > 0 && doneLearners === learners ? [names.nextAllDone] : []),
    ...(hardestOf(analysis).length > 0 ? [names.nextDiscuss] : []),
    ...(hasWorse ? [names.nextAway] : []),
    names.nextRefresher,
  ];
}

/** Under a minute nothing was learned, and over a day the page was left open. */
const isTelling = (minutes: number): boolean => minutes >= 1 && minutes <= 1440;

/** The interval does not cross zero. */
const isClear = ({interval}: Paired): boolean =>
  interval !== undefined && (interval[0] > 0 || interval[1] < 0);

const short = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText - 1).trimEnd()}…`;
