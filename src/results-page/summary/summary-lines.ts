import {
  smallestGroup,
  type Analysis,
  type AttitudeShift,
  type Standing,
} from '../../results/analysis-model.ts';
import {unfinishedStandings} from '../../results/analysis/standing/standing.ts';
import {refresherId} from '../../results/analysis/questions/own-tests.ts';
import type {Paired, TrainerFigures} from '../../results/trainer-model.ts';
import {isDown, isUp, towards} from '../figures/attitudes-figure.ts';
import {gainName} from '../figures/gain-figures.ts';
import {hardestOf} from '../figures/hardest-figure.ts';
import {questionName} from '../questions/question-name.ts';
import {lackingIn} from '../report/lacking.ts';
import {words} from '../words.ts';
import {traitName} from '../tables/trait-name.ts';
import {doneLines} from './done-lines.ts';
import {longestName, longestText, short} from './short-text.ts';

/** More of each would not fit on one sheet, nor be read. */
const [mostHard, mostAttitudes, mostGroups, mostBehind] = [3, 3, 3, 3];

export type SummaryPart = keyof ReturnType<typeof words>['summaryParts'];

/** What the management asks, in sentences, without a name in them. Texts of others stand last in a line, so that no quotation marks are needed around theirs. */
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
  const {summaryWho, summaryGroups} = words();
  return [
    summaryWho(
      learners,
      activities.map(({title}) => short(title)),
    ),
    ...breakdowns
      .slice(0, mostGroups)
      .map(({trait, rows, hiddenGroups}) => summaryGroups(traitName(trait), rows.length + hiddenGroups)),
  ];
}

function hardLines(analysis: Analysis): readonly string[] {
  const {summaryHard, summaryHardNote, partCredit, share} = words();
  const hardest = hardestOf(analysis.questions, mostHard);
  // Of the questions that stand here, not of all that were answered.
  const titles = [...new Set(hardest.map(({activity}) => activity))].filter((title) => title !== '');
  if (hardest.length === 0) return [lackingIn(analysis).hardest];
  return [
    ...hardest.map((question) =>
      summaryHard(
        question.moduleTitle,
        short(questionName(question), longestText - Math.min(question.moduleTitle.length, longestName)),
        share(question.difficulty ?? 0),
        question.answered,
      ),
    ),
    [
      summaryHardNote(partCredit[analysis.partCredit]),
      answersOf(titles.map((title) => short(title, longestName))),
    ]
      .join(' ')
      .trim(),
  ];
}

function answersOf(titles: readonly string[]): string {
  const {answersFrom, answersFromSeveral} = words();
  const [first = ''] = titles;
  return titles.length > 1 ? answersFromSeveral(titles) : first && answersFrom(first);
}

function changeLines(analysis: Analysis, trainer: TrainerFigures | undefined): readonly string[] {
  const names = words();
  const shown = analysis.attitudes.filter(({pairs, wanted}) => pairs >= smallestGroup && wanted).map(towards);
  const better = shown.filter(isUp).toSorted((a, b) => (b.shift ?? 0) - (a.shift ?? 0));
  const worse = shown.filter(isDown).toSorted((a, b) => (a.shift ?? 0) - (b.shift ?? 0));
  const unclear = shown.length - better.length - worse.length;
  const gains = (trainer?.gains ?? []).filter(
    ({kind, isOnScreenOnly}) => kind !== 'activities' && isOnScreenOnly !== true,
  );
  if (shown.length + gains.length === 0) return [lackingIn(analysis).change];
  return [
    ...(shown.length > 0 ? [names.attitudesToward(better.length, worse.length, unclear)] : []),
    ...better.slice(0, mostAttitudes).map(attitudeLine),
    ...worse.slice(0, mostAttitudes).map((each) => names.summaryAway(attitudeLine(each))),
    ...(better.length + worse.length > 0 ? [names.summaryScale] : []),
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

/** Whether people agree more or less than before, and what the course hopes for. */
function attitudeLine({text, id, before, after, wanted}: AttitudeShift): string {
  const names = words();
  const number = (value: number | undefined) => (value === undefined ? names.unknown : names.decimal(value));
  return names.summaryAttitude({
    text: short(text || id),
    isMore: (after ?? 0) > (before ?? 0),
    from: number(before),
    to: number(after),
    wanted: wanted === undefined ? '' : names.hoped[wanted],
  });
}

function nextLines(analysis: Analysis): readonly string[] {
  const names = words();
  const {attitudes, questions, subject, doneLearners, unfinishedLearners, measure} = analysis;
  const hasWorse = attitudes.some(
    (each) => each.pairs >= smallestGroup && each.wanted !== undefined && isDown(towards(each)),
  );
  const isRefreshed = questions.some(({module}) => module === refresherId);
  return [
    ...nextOfPeople(analysis),
    ...(measure === 'finished' &&
    unfinishedLearners === 0 &&
    subject.people > 0 &&
    doneLearners === subject.people
      ? [names.nextAllDone]
      : []),
    ...(hardestOf(questions, mostHard).length > 0 ? [names.nextDiscuss] : []),
    ...(hasWorse ? [names.nextAway] : []),
    ...(isRefreshed ? [] : [names.nextRefresher]),
  ];
}

/** Whom to remind and to help, and of what: people who are behind in one activity may be done with another. */
function nextOfPeople({
  activities,
  unfinishedLearners,
  belowLearners,
  heldBackLearners,
}: Analysis): readonly string[] {
  const {nextRemind, nextBelow, ofActivity, heldBackCount} = words();
  const where = (standings: readonly Standing[]): string => {
    const behind = activities
      .filter((each) => activities.length > 1 && each.learners >= smallestGroup)
      .map(({title, standings: own}) => [title, standings.reduce((sum, each) => sum + own[each], 0)] as const)
      .filter(([, people]) => people > 0)
      .toSorted(([, a], [, b]) => b - a);
    const named = behind
      .slice(0, mostBehind)
      .map(([title, people]) => ofActivity(short(title, longestName), people));
    return [...named, ...(behind.length > mostBehind ? ['…'] : [])].join('; ');
  };
  return [
    ...(unfinishedLearners > 0 ? [nextRemind(unfinishedLearners, where(unfinishedStandings))] : []),
    ...(heldBackLearners > 0 ? [heldBackCount(heldBackLearners)] : []),
    ...(belowLearners > 0 ? [nextBelow(belowLearners, where(['below', 'failed']))] : []),
  ];
}

/** The interval does not cross zero. */
const isClear = ({interval}: Paired): boolean =>
  interval !== undefined && (interval[0] > 0 || interval[1] < 0);
