import {type PassRate, smallestGroup} from '../../results/analysis-model.ts';
import type {Figure} from '../charts/figure.ts';
import {words} from '../words.ts';

const rateOf = ({passed, learners}: PassRate): number => passed / Math.max(learners, 1);

/** More bars than these are not read at a glance. */
const most = 12;

/** Who passed which module or objective; undefined when no file tells of enough people. */
export function passFigure(csv: 'modules' | 'objectives', all: readonly PassRate[]): Figure | undefined {
  const rates = all.filter(({learners}) => learners >= smallestGroup);
  if (rates.length === 0) return undefined;
  const names = words();
  const text = (rate: PassRate) => names.share(rateOf(rate));
  const named = (rate: PassRate) => `${rate.title} (${text(rate)})`;
  const ordered = rates.toSorted((a, b) => rateOf(b) - rateOf(a));
  const [best, worst] = [ordered[0], ordered.at(-1)];
  const isLong = rates.length > most;
  const drawn = isLong ? ordered.slice(-most).reverse() : rates;
  const notes = [
    ...(isLong ? [names.weakestShown(most, rates.length)] : []),
    ...(rates.some(({basis}) => basis === 'answers') ? [names.passBasis] : []),
  ];
  return {
    heading: csv === 'modules' ? names.modulesTitle : names.objectivesTitle,
    summary:
      best && worst && best !== worst
        ? names.passSummary(named(best), named(worst))
        : rates.map((rate) => names.passOne(rate.title, text(rate))).join(' '),
    note: notes.join(' '),
    chart: {
      type: 'bars',
      max: 1,
      bars: drawn.map((rate) => ({
        label: rate.title,
        value: rateOf(rate),
        text: `${text(rate)} (${rate.passed.toLocaleString('lv')}/${rate.learners.toLocaleString('lv')})`,
        tone: 'accent',
      })),
    },
    table: {
      columns: [
        names.columns.title,
        names.columns.learners,
        names.columns.passed,
        names.shareHeading,
        names.columns.meanScore,
      ],
      rows: rates.map((rate) => [
        rate.title,
        rate.learners.toLocaleString('lv'),
        rate.passed.toLocaleString('lv'),
        text(rate),
        rate.meanScore === undefined ? names.unknown : names.percent(rate.meanScore),
      ]),
    },
    csv,
  };
}
