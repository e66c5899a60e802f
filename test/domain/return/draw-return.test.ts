import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  drawReturn,
  reasonOf,
  type DrawnReturn,
  type ReturnPool,
} from '../../../src/domain/return/draw-return.ts';
import type {PastReturn} from '../../../src/domain/return/past-returns.ts';
import {randomBy} from '../random-by.ts';

const objectives = ['acts', 'roles', 'help', 'people', 'places', 'words'];
/** As in the course: some ten questions for each objective, cases not for all. */
const pool: ReturnPool = new Map(
  objectives.map((objective, at) => [
    objective,
    {
      cases: at === 5 ? [] : [1, 2].map((n) => `${objective}.case${String(n)}`),
      questions: Array.from({length: 8 + at}, (_, n) => `${objective}.q${String(n)}`),
    },
  ]),
);
const seed = fc.integer();
const someWeak = fc.subarray(objectives, {minLength: 1, maxLength: 3});

const itemsOf = (drawn: DrawnReturn) => [...(drawn.case ? [drawn.case] : []), ...drawn.questions];
/** Answered: rightly, unless the seed says otherwise. */
const answered = (drawn: DrawnReturn, isRight: () => boolean): PastReturn =>
  itemsOf(drawn).map((item) => ({...item, isRight: isRight()}));

/** So many returns one after the other. */
function returns(
  count: number,
  {random, weak, rightShare}: {random: () => number; weak?: readonly string[]; rightShare: number},
): readonly DrawnReturn[] {
  const past: PastReturn[] = [];
  return Array.from({length: count}, () => {
    const drawn = drawReturn(pool, past, weak, random);
    past.push(answered(drawn, () => random() < rightShare));
    return drawn;
  });
}

/** An empty, a partial or a full history; weak objectives known or not. */
const life = fc.record({
  seed,
  count: fc.integer({min: 1, max: 12}),
  weak: fc.option(someWeak, {nil: undefined}),
  rightShare: fc.constantFrom(0, 0.5, 1),
});
const lived = ({
  seed: from,
  count,
  weak,
  rightShare,
}: {
  seed: number;
  count: number;
  weak: string[] | undefined;
  rightShare: number;
}) => returns(count, {random: randomBy(from), rightShare, ...(weak && {weak})});

describe('a return', () => {
  it('is one case and three questions, none twice', () => {
    fc.assert(
      fc.property(life, (one) => {
        for (const drawn of lived(one)) {
          expect(drawn.case?.id).toMatch(/\.case\d$/);
          expect(drawn.questions.map(({id}) => id).join()).toMatch(/^[a-z]+\.q\d+(,[a-z]+\.q\d+){2}$/);
          expect(new Set(itemsOf(drawn).map(({id}) => id)).size).toBe(4);
        }
      }),
    );
  });

  it('asks nothing of the last one again', () => {
    fc.assert(
      fc.property(life, (one) => {
        const all = lived(one).map((drawn) => itemsOf(drawn).map(({id}) => id));
        for (const [at, ids] of all.entries())
          for (const id of all[at - 1] ?? []) expect(ids).not.toContain(id);
      }),
    );
  });

  it('shows each objective within four', () => {
    fc.assert(
      fc.property(life, (one) => {
        const all = lived(one);
        for (let at = 0; at + 4 <= all.length; at++) {
          const seen = new Set(
            all.slice(at, at + 4).flatMap((drawn) => itemsOf(drawn).map(({objective}) => objective)),
          );
          expect([...seen].toSorted()).toEqual(objectives.toSorted());
        }
      }),
    );
  });

  it('favours weak objectives in nineteen of twenty seeds at least, however many returns there were', () => {
    let favoured = 0;
    for (let from = 0; from < 400; from++) {
      const weak = [objectives[from % 6] ?? '', objectives[(from * 5 + 1) % 6] ?? ''];
      const last = returns(1 + (from % 5), {random: randomBy(from), weak, rightShare: 1}).at(-1);
      const ofWeak = last?.questions.filter(({objective}) => weak.includes(objective)).length ?? 0;
      // By chance two of six objectives have one of three questions.
      if (ofWeak >= 2) favoured++;
    }
    expect(favoured / 400).toBeGreaterThanOrEqual(0.95);
  });

  it('spreads over as many objectives as it has places where nothing is known', () => {
    fc.assert(
      fc.property(seed, (from) => {
        const drawn = drawReturn(pool, [], undefined, randomBy(from));
        expect(new Set(itemsOf(drawn).map(({objective}) => objective)).size).toBe(4);
      }),
    );
  });

  it('brings a mistake back, though not at once', () => {
    const first: PastReturn = [{id: 'help.q3', objective: 'help', isRight: false}];
    const between: PastReturn = [{id: 'acts.q1', objective: 'acts', isRight: true}];
    fc.assert(
      fc.property(seed, (from) => {
        const ids = (past: readonly PastReturn[]) =>
          drawReturn(pool, past, undefined, randomBy(from)).questions.map(({id}) => id);
        expect(ids([first])).not.toContain('help.q3');
        expect(ids([first, between])).toContain('help.q3');
      }),
    );
  });

  it('says truly what its last two questions are drawn by', () => {
    const wrong: PastReturn = [{id: 'help.q3', objective: 'help', isRight: false}];
    expect(reasonOf(pool, [], undefined)).toBe('unknown');
    expect(reasonOf(pool, [], [])).toBe('even');
    expect(reasonOf(pool, [], ['gone'])).toBe('even');
    expect(reasonOf(pool, [], ['acts'])).toBe('weak');
    expect(reasonOf(pool, [wrong], undefined)).toBe('mistakes');
    expect(reasonOf(pool, [wrong], ['acts'])).toBe('both');
  });

  it('does with what there is: few questions, no case, nothing at all', () => {
    const small: ReturnPool = new Map([['acts', {cases: [], questions: ['acts.q0', 'acts.q1']}]]);
    const drawn = drawReturn(
      small,
      [[{id: 'acts.q0', objective: 'acts', isRight: true}]],
      ['gone'],
      randomBy(1),
    );
    expect(drawn.case).toBeUndefined();
    expect(drawn.questions.map(({id}) => id)).toEqual(['acts.q1', 'acts.q0']);
    expect(drawReturn(new Map(), [], undefined, randomBy(1))).toEqual({case: undefined, questions: []});
  });
});
