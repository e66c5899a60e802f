import type {
  NationalPeriod,
  NationalQuestion,
  NationalScope,
  RoundedShare,
  Shares,
} from '../../results/rollup/national-model.ts';
import type {Figure} from '../charts/figure.ts';
import type {CourseWords} from '../questions/course-words.ts';
import {words} from '../words.ts';

/** As many as one reads at a glance. */
const most = 8;

type Share = NonNullable<RoundedShare>;

/** Municipalities beside each other, in the order of their names: an order by the share would mostly be one of chance. Undefined for fewer than two. */
export function townsFigure(of: keyof Shares, {towns, shares}: NationalPeriod): Figure | undefined {
  const names = words();
  const rows = towns.flatMap(({municipality, shares: own}) => {
    const share = own[of];
    return share ? [{label: municipality, ...share}] : [];
  });
  const all = shares[of];
  const [first] = rows;
  if (!first || !all || rows.length < 2) return undefined;
  const ordered = rows.map(({share}) => share).toSorted((a, b) => a - b);
  const apart = rows.filter(({low, high}) => all.share < low || all.share > high).length;
  return {
    heading: of === 'right' ? names.townsRight : names.townsDone,
    summary:
      apart > 0
        ? names.townsApart(apart, rows.length)
        : names.townsAlike(names.share(ordered[0] ?? 0), names.share(ordered.at(-1) ?? 0)),
    note: names.townsNote(names.share(all.share)),
    chart: {
      type: 'shares',
      all: all.share,
      rows: rows.map(({label, share, low, high}) => ({
        label,
        text: names.share(share),
        value: share,
        low,
        high,
      })),
    },
    table: {
      columns: [names.rollupMunicipality, names.shareHeading, names.interval],
      rows: rows.map((row) => [row.label, names.share(row.share), interval(row)]),
    },
  };
}

const interval = ({low, high}: Share): string => [low, high].map(words().share).join(' … ');

/** The questions that fewest people answer right at first; undefined where there are no answers. */
export function nationalHardest({scope, questions}: NationalScope, course: CourseWords): Figure | undefined {
  const names = words();
  const judged = questions.flatMap((question): (NationalQuestion & {readonly share: Share})[] =>
    question.right ? [{...question, share: question.right}] : [],
  );
  const hardest = judged.toSorted((a, b) => a.share.share - b.share.share).slice(0, most);
  const [first] = hardest;
  if (!first) return undefined;
  const textOf = ({id, version}: NationalQuestion): string => course.question(id, version);
  return {
    heading: names.nationalHardest(course.scope(scope)),
    summary: names.hardestSummary(
      textOf(first),
      names.share(first.share.share),
      names.plusMinus(first.answered.count, first.answered.error.usual),
    ),
    chart: {
      type: 'bars',
      max: 1,
      bars: hardest.map((question) => ({
        label: textOf(question),
        value: question.share.share,
        text: names.share(question.share.share),
        tone: 'accent',
      })),
    },
    table: {
      columns: [names.columns.text, names.columns.answered, names.columns.difficulty, names.interval],
      rows: judged.map((question) => [
        textOf(question),
        names.plusMinus(question.answered.count, question.answered.error.usual),
        names.share(question.share.share),
        interval(question.share),
      ]),
    },
  };
}

/** How ratings moved; undefined where nobody rated twice. */
export function nationalAttitudes(
  {scope, attitudes}: NationalScope,
  course: CourseWords,
): Figure | undefined {
  const names = words();
  const moved = attitudes.flatMap(({id, version, pairs, shift}) =>
    shift ? [{text: course.question(id, version), pairs, shift}] : [],
  );
  if (moved.length === 0) return undefined;
  const up = moved.filter(({shift}) => shift.low > 0).length;
  const down = moved.filter(({shift}) => shift.high < 0).length;
  const range = (low: number, high: number): string => `${names.signed(low)} … ${names.signed(high)}`;
  return {
    heading: names.nationalAttitudes(course.scope(scope)),
    summary: names.attitudesSummary(up, down, moved.length - up - down),
    note: names.nationalAttitudesNote,
    chart: {
      type: 'intervals',
      axis: names.onAxis.shift,
      rows: moved.map(({text, pairs, shift: {mean, low, high}}) => ({
        label: text,
        text: `${names.signed(mean)}, ${names.people(pairs.count)}`,
        value: mean,
        low,
        high,
      })),
    },
    table: {
      columns: [names.columns.text, names.columns.pairs, names.columns.shift, names.interval],
      rows: moved.map(({text, pairs, shift: {mean, low, high}}) => [
        text,
        names.plusMinus(pairs.count, pairs.error.usual),
        names.signed(mean),
        range(low, high),
      ]),
    },
  };
}
