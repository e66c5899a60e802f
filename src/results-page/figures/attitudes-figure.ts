import {type AttitudeShift, smallestGroup} from '../../results/analysis-model.ts';
import type {Figure} from '../charts/figure.ts';
import {words} from '../words.ts';

/** How ratings moved, with the uncertainty of it; undefined when too few people rated anything twice. */
export function attitudesFigure(attitudes: readonly AttitudeShift[]): Figure | undefined {
  const shown = attitudes.filter(({pairs}) => pairs >= smallestGroup);
  if (shown.length === 0) return undefined;
  const names = words();
  const number = (value: number | undefined) => (value === undefined ? names.unknown : names.decimal(value));
  const up = shown.filter(({interval}) => interval && interval[0] > 0).length;
  const down = shown.filter(({interval}) => interval && interval[1] < 0).length;
  return {
    heading: names.attitudesTitle,
    summary: names.attitudesSummary(up, down, shown.length - up - down),
    note: names.attitudesHint,
    chart: {
      type: 'intervals',
      axis: names.onAxis.shift,
      rows: shown.map(({id, text, pairs, before, after, shift, interval}) => ({
        label: text || id,
        text: names.attitudeNote(number(before), number(after), pairs),
        value: shift ?? 0,
        low: interval?.[0],
        high: interval?.[1],
      })),
    },
    table: {
      columns: [
        names.columns.text,
        names.columns.pairs,
        names.columns.before,
        names.columns.after,
        names.columns.shift,
        names.interval,
        names.effect,
      ],
      rows: shown.map(({id, text, pairs, before, after, shift, interval, effect}) => [
        text || id,
        pairs.toLocaleString('lv'),
        number(before),
        number(after),
        shift === undefined ? names.unknown : names.signed(shift),
        interval ? `${names.signed(interval[0])} … ${names.signed(interval[1])}` : names.unknown,
        effect === undefined ? names.unknown : names.signed(effect),
      ]),
    },
    csv: 'attitudes',
  };
}
