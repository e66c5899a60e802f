/** One town is one, however it is spelled; and a person in two groups is counted in both, which is said. */
import {describe, expect, it} from 'vitest';
import {groupFigure} from '../../src/results-page/figures/group-figure.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {read} from './people-samples.ts';

const list = (rows: readonly (readonly [town: string, group: string])[]) =>
  joinReadings([
    read(
      [
        'First name,Last name,Email address,City,Groups',
        ...rows.map(
          ([town, group], at) => `Izdomāts,Cilvēks ${at},p${at}@example.invalid,"${town}","${group}"`,
        ),
      ].join('\n'),
    ),
  ]);
const done = ({learners, ...rest}: ReturnType<typeof list>) => ({
  ...rest,
  activities: [{key: 'a', title: 'Kurss', files: []}],
  learners: learners.map((learner, at) => ({
    ...learner,
    work: [{activity: 'a', attempts: [], completion: {isComplete: at % 2 === 0}}],
  })),
});
const figuresOf = (results: ReturnType<typeof list>) => {
  const analysis = analyse(done(results), {}, {passMark: 70});
  return analysis.breakdowns.map((breakdown) => ({breakdown, figure: groupFigure(breakdown, analysis)}));
};

describe('a town in several spellings', () => {
  const spelled = ['Valmiera', 'Valmiera', 'valmiera ', 'VALMIERA', ' Valmiera', 'Valmiera'];
  const rows = Array.from(
    {length: 24},
    (_, at) => [at < 12 ? (spelled[at % 6] ?? '') : 'Cēsis', '1'] as const,
  );

  it('is one, as most spell it', () => {
    const [town] = figuresOf(list(rows)).filter(({breakdown}) => breakdown.trait === 'municipality');
    expect(town?.breakdown.rows.map(({value, learners}) => [value, learners])).toEqual([
      ['Cēsis', 12],
      ['Valmiera', 12],
    ]);
  });

  it('is the same for marks on letters that are encoded in two ways, and for several spaces', () => {
    const written = ['Cēsu novads', 'Ce\u0304su  novads'];
    const all = list(rows.map((_, at) => [written[at % 2] ?? '', '1'] as const)).learners;
    expect([...new Set(all.flatMap(({traits}) => traits['municipality']))]).toEqual(['Cēsu novads']);
  });
});

describe('people in two groups', () => {
  const rows = (second: string) =>
    Array.from(
      {length: 24},
      (_, at) => ['Cēsis', at < 12 ? `Rīts${at < 6 ? second : ''}` : 'Vakars'] as const,
    );
  const note = (second: string) =>
    figuresOf(list(rows(second))).find(({breakdown}) => breakdown.trait === 'group')?.figure?.note ?? '';

  it('are counted in both, which the sentence says', () => {
    expect(note(',Vakars')).toContain('kas ir vairākās grupās, tas skaitīts katrā');
    expect(note(',Vakars')).not.toContain('katrs vienreiz');
  });

  it('where nobody is, each is counted once', () => expect(note('')).toContain('katrs vienreiz'));
});
