import {type PassRate, smallestGroup} from '../../results/analysis-model.ts';
import type {Figure} from '../charts/figure.ts';
import {words} from '../words.ts';
import {numberText} from '../../languages/on-screen.ts';

/** More bars than these are not read at a glance. */
const most = 12;

/**
 * Who passed which module, test or objective; where files have scores alone, who reached its mark; where they have neither, how much of it was right in
 * first answers: a share of people over a mark would say more of how many questions there are than of what is known. Undefined when no file tells of
 * enough people.
 */
export function passFigure(
  of: 'modules' | 'tests' | 'objectives',
  all: readonly PassRate[],
): Figure | undefined {
  const rates = all.filter(
    ({learners, isTest = false}) => learners >= smallestGroup && isTest === (of === 'tests'),
  );
  const [some] = rates;
  if (!some) return undefined;
  const names = words();
  const {basis} = some;
  const isOfPeople = basis !== 'answers';
  const valueOf = ({passed, learners, meanScore = 0}: PassRate): number =>
    isOfPeople ? passed / learners : meanScore / 100;
  const text = (rate: PassRate) => names.share(valueOf(rate));
  const counted = (rate: PassRate) =>
    isOfPeople
      ? names.countOf(rate.passed, rate.learners, text(rate))
      : `${text(rate)} (${names.people(rate.learners)})`;
  const named = (rate: PassRate) => `${rate.title} (${text(rate)})`;
  const ordered = rates.toSorted((a, b) => valueOf(b) - valueOf(a));
  const [best, worst] = [ordered[0], ordered.at(-1)];
  const isLong = rates.length > most;
  const drawn = isLong ? ordered.slice(-most).reverse() : rates;
  return {
    heading: names.rateTitles[of][basis],
    summary:
      best && worst && best !== worst
        ? names.passSummary(named(best), named(worst))
        : rates.map((rate) => names.passOne(rate.title, text(rate))).join(' '),
    note: [
      ...(isLong ? [names.weakestShown(most, rates.length)] : []),
      isOfPeople ? names.reportedBasis : names.answersBasis(of),
      ...(basis === 'reached' ? [names.reachedBasis] : []),
    ].join(' '),
    chart: {
      type: 'bars',
      max: 1,
      bars: drawn.map((rate) => ({
        label: rate.title,
        value: valueOf(rate),
        text: counted(rate),
        tone: 'accent',
      })),
    },
    table: {
      columns: [
        names.columns.title,
        names.columns.learners,
        ...(isOfPeople
          ? [basis === 'reported' ? names.columns.passed : names.columns.reached, names.shareHeading]
          : []),
        names.columns.meanScore,
      ],
      rows: rates.map((rate) => [
        rate.title,
        numberText(rate.learners),
        ...(isOfPeople ? [numberText(rate.passed), text(rate)] : []),
        rate.meanScore === undefined ? names.unknown : names.percent(rate.meanScore),
      ]),
    },
    csv: of === 'objectives' ? of : 'modules',
  };
}
