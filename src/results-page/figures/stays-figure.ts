import {numberText} from '../../languages/on-screen.ts';
import {smallestGroup} from '../../results/analysis-model.ts';
import type {Stay} from '../../results/trainer-model.ts';
import type {Figure} from '../charts/figure.ts';
import {words} from '../words.ts';

/** What of the course stays, at the final test and one, four and twelve weeks later; undefined while too few came back. */
export function staysFigure(all: readonly Stay[]): Figure | undefined {
  const shown = all.filter(({share}) => share.count >= smallestGroup);
  if (!shown.some(({moment}) => moment !== 'test')) return undefined;
  const names = words();
  const rows = shown.map(({moment, share: {count, mean, interval = [mean, mean]}}) => ({
    label: names.stayMoments[moment],
    people: count,
    mean,
    // Of a mean near its end the interval goes beyond what a share can be.
    low: Math.max(0, interval[0]),
    high: Math.min(100, interval[1]),
  }));
  return {
    heading: names.staysTitle,
    summary: names.staysSummary(rows.map(({label, mean}) => `${label} – ${names.percent(mean)}`).join('; ')),
    note: names.staysNote,
    chart: {
      type: 'shares',
      all: undefined,
      rows: rows.map(({label, people, mean, low, high}) => ({
        label,
        text: names.staysRow(names.percent(mean), people),
        value: mean / 100,
        low: low / 100,
        high: high / 100,
      })),
    },
    table: {
      columns: [names.staysWhen, names.staysPeople, names.staysShare, names.interval],
      rows: rows.map(({label, people, mean, low, high}) => [
        label,
        numberText(people),
        names.percent(mean),
        names.between([low, high], names.percent),
      ]),
    },
    csv: 'stays',
    isOnScreenOnly: shown.some((each) => each.isOnScreenOnly === true),
  };
}
