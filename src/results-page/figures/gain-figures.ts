import {smallestGroup} from '../../results/analysis-model.ts';
import type {Gain, Paired, Tries} from '../../results/trainer-model.ts';
import type {Figure} from '../charts/figure.ts';
import {words} from '../words.ts';
import {numberText} from '../../languages/on-screen.ts';

/** First against best try; undefined when no activity has enough people with several. */
export function triesFigure(all: readonly Tries[]): Figure | undefined {
  const names = words();
  const rows = all.flatMap((each) =>
    each.paired && each.paired.people >= smallestGroup ? [{...each, paired: each.paired}] : [],
  );
  if (rows.length === 0) return undefined;
  return {
    heading: names.triesTitle,
    summary: rows
      .map(({title, paired: {people}, improved, scored}) => {
        const text = names.triesSummary(people, improved, scored);
        return rows.length > 1 ? `${title}: ${text}` : text;
      })
      .join(' '),
    note: names.triesNote,
    ...pairedChart(rows.map(({title, paired}) => [title, paired])),
    isOnScreenOnly: rows.some((each) => each.isOnScreenOnly === true),
  };
}

/** What the same people knew in two places; undefined when nobody is in both. */
export function gainsFigure(gains: readonly Gain[]): Figure | undefined {
  if (gains.length === 0) return undefined;
  const names = words();
  const up = gains.filter(({paired: {interval}}) => interval && interval[0] > 0).length;
  const down = gains.filter(({paired: {interval}}) => interval && interval[1] < 0).length;
  return {
    heading: names.gainsTitle,
    summary: names.gainsSummary(up, down, gains.length - up - down),
    note: [names.gainsNote, ...(isMixed(gains) ? [names.gainsTwoMeasures] : [])].join(' '),
    ...pairedChart(gains.map((gain) => [gainName(gain), gain.paired])),
    isOnScreenOnly: gains.some((each) => each.isOnScreenOnly === true),
  };
}

/** What of the final test the same people still knew some months later; undefined when nobody is in both. */
export function retentionFigure(gains: readonly Gain[]): Figure | undefined {
  const found = gains.find(({kind}) => kind === 'test-refresher');
  if (!found) return undefined;
  const names = words();
  const {people, first, second, interval} = found.paired;
  const ends = [names.percent(first), names.percent(second)] as const;
  const isClear = interval !== undefined && (interval[0] > 0 || interval[1] < 0);
  return {
    heading: names.retentionTitle,
    summary: names.retentionSummary(people, ...ends, isClear),
    note: names.retentionNote,
    ...pairedChart([[gainName(found), found.paired]]),
    isOnScreenOnly: found.isOnScreenOnly === true,
  };
}

/** Some compare first answers, others best scores: two measures, of other people each. */
const isMixed = (gains: readonly Gain[]): boolean =>
  new Set(gains.map(({kind}) => kind === 'activities')).size > 1;

/** What is compared, in words. */
export function gainName({kind, titles}: Gain): string {
  const {gainKinds, gainOfActivities} = words();
  if (kind !== 'activities') return gainKinds[kind];
  const [first = '', second = ''] = titles ?? [];
  return gainOfActivities(first, second);
}

/** Points out of a hundred, before and after, of the same people. */
function pairedChart(
  rows: readonly (readonly [name: string, paired: Paired])[],
): Pick<Figure, 'chart' | 'table' | 'csv'> {
  const names = words();
  const text = ({first, second}: Paired) => [names.percent(first), names.percent(second)] as const;
  const hasEffect = rows.some(([, {effect}]) => effect !== undefined);
  return {
    chart: {
      type: 'intervals',
      axis: names.onAxisPoints,
      rows: rows.map(([label, paired]) => ({
        label,
        text: names.attitudeNote(...text(paired), paired.people),
        value: paired.difference,
        low: paired.interval?.[0],
        high: paired.interval?.[1],
      })),
    },
    table: {
      columns: [
        names.gainCompared,
        names.gainPeople,
        names.gainFirst,
        names.gainSecond,
        names.onAxisPoints,
        names.interval,
        ...(hasEffect ? [names.effect] : []),
      ],
      rows: rows.map(([label, paired]) => [
        label,
        numberText(paired.people),
        ...text(paired),
        names.signedPoints(paired.difference),
        names.between(paired.interval, names.signedPoints),
        ...(hasEffect ? [effectText(paired)] : []),
      ]),
    },
    csv: 'gains',
  };
}

/** Cohen's d with its interval. */
export function effectText({effect, effectInterval}: Pick<Paired, 'effect' | 'effectInterval'>): string {
  const {unknown, signed, effectIn} = words();
  if (effect === undefined) return unknown;
  if (!effectInterval) return signed(effect);
  return effectIn(signed(effect), signed(effectInterval[0]), signed(effectInterval[1]));
}
