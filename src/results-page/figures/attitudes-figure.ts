import {type AttitudeShift, smallestGroup} from '../../results/analysis-model.ts';
import type {Figure} from '../charts/figure.ts';
import {words} from '../words.ts';
import {effectText} from './gain-figures.ts';
import {numberText} from '../../languages/on-screen.ts';

/** How ratings moved, in the direction that the course hopes for where it says so, with the uncertainty of it; undefined when too few rated anything twice. */
export function attitudesFigure(attitudes: readonly AttitudeShift[]): Figure | undefined {
  const shown = attitudes.filter(({pairs}) => pairs >= smallestGroup);
  if (shown.length === 0) return undefined;
  const names = words();
  const number = (value: number | undefined) => (value === undefined ? names.unknown : names.decimal(value));
  const isDirected = shown.every(({wanted}) => wanted !== undefined);
  const moved = shown.map((each) => (isDirected ? towards(each) : each));
  const up = moved.filter(isUp).length;
  const down = moved.filter(isDown).length;
  const summary = isDirected ? names.attitudesToward : names.attitudesSummary;
  const wantedOf = ({wanted}: AttitudeShift) => (wanted ? names.wanted[wanted] : '');
  return {
    heading: names.attitudesTitle,
    summary: summary(up, down, shown.length - up - down),
    note: isDirected ? names.attitudesTowardHint : names.attitudesHint,
    chart: {
      type: 'intervals',
      axis: isDirected ? names.onAxisToward : names.onAxis.shift,
      rows: moved.map((each) => ({
        label: each.text || each.id,
        text: [names.attitudeNote(number(each.before), number(each.after), each.pairs), wantedOf(each)]
          .filter((part) => part !== '')
          .join('; '),
        value: each.shift ?? 0,
        low: each.interval?.[0],
        high: each.interval?.[1],
      })),
    },
    table: {
      columns: [
        names.columns.text,
        ...(isDirected ? [names.wantedColumn] : []),
        names.columns.pairs,
        names.columns.before,
        names.columns.after,
        isDirected ? names.towardColumn : names.columns.shift,
        names.interval,
        names.effect,
      ],
      rows: moved.map((each) => [
        each.text || each.id,
        ...(isDirected ? [wantedOf(each)] : []),
        numberText(each.pairs),
        number(each.before),
        number(each.after),
        each.shift === undefined ? names.unknown : names.signed(each.shift),
        names.between(each.interval, names.signed),
        effectText(each),
      ]),
      wordColumns: isDirected ? [0, 1] : [0],
    },
    csv: 'attitudes',
  };
}

/** The same change, counted so that more is what the course hopes for. */
export function towards(shift: AttitudeShift): AttitudeShift {
  if (shift.wanted !== 'disagree') return shift;
  const turned = (value: number | undefined) => (value === undefined ? undefined : -value);
  const ends = (pair: AttitudeShift['interval']) => pair && ([-pair[1], -pair[0]] as const);
  return {
    ...shift,
    shift: turned(shift.shift),
    interval: ends(shift.interval),
    effect: turned(shift.effect),
    effectInterval: ends(shift.effectInterval),
  };
}

/** The whole interval lies above, or below, zero. */
export const isUp = ({interval}: AttitudeShift): boolean => interval !== undefined && interval[0] > 0;
export const isDown = ({interval}: AttitudeShift): boolean => interval !== undefined && interval[1] < 0;
