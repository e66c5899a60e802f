import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Course} from '../../../src/domain/course/course.ts';
import type {Progress} from '../../../src/domain/progress/progress.ts';
import {newProgress, reduce} from '../../../src/domain/progress/reduce.ts';
import {decode} from '../../../src/domain/suspend-data/decode.ts';
import {encode} from '../../../src/domain/suspend-data/encode.ts';
import {courseOf, moduleOf, someProgress} from '../fixtures/course.ts';
import {anyBits, anyText} from './not-ours.ts';
import {course, quizzes} from './saved-course.ts';

const progress = someProgress(course, quizzes);
const whole = (saved: Progress): string => encode(saved, course, Infinity);
const numbers = (saved: Progress | undefined): readonly number[] => [...(saved?.modules.keys() ?? [])];

describe('suspend data', () => {
  it('gives back what was saved, and the order in which modules were touched', () => {
    fc.assert(
      fc.property(progress, (saved) => {
        const read = decode(whole(saved), course);
        expect(read).toEqual(saved);
        expect(numbers(read)).toEqual(numbers(saved));
      }),
      {numRuns: 300},
    );
  });

  it('is made of letters that every LMS keeps', () => {
    fc.assert(fc.property(progress, (saved) => /^[\w-]+$/.test(whole(saved))));
  });

  it('stays the same text for ever: learners come back with what this version wrote', () => {
    const small = courseOf([moduleOf({tracking: 3, slots: '1:0,2:6,3:0,4:4'})]);
    const open = {seed: 4660, questions: [4], answers: new Map(), at: 0};
    const saved = [
      {type: 'visit', module: 3, lesson: 1},
      {type: 'check', module: 3, slot: 2, packed: '010110'},
      {type: 'start-try', module: 3, quiz: 3, open},
      {type: 'check', module: 3, slot: 4, packed: '0100'},
      {type: 'finish-try', module: 3, quiz: 3, score: 66.67},
      {type: 'report', measure: 0.5},
    ] as const;
    const learned = saved.reduce(reduce, newProgress('0badcafe'));
    const withRole = reduce(learned, {type: 'pick-role', role: 17});
    expect(encode(learned, small, 4096)).toBe('C8sguC63K_mmL6BNHE7QWLopWiRoM0');
    expect(encode(withRole, small, 4096)).toBe('Cm_QGC63K_nmL6YiaOJ2gsXRStEjQZo');
    for (const one of [learned, withRole]) expect(decode(encode(one, small, 4096), small)).toEqual(one);
    const finished = reduce(withRole, {type: 'report', measure: 1, revision: 9});
    expect(encode(finished, small, 4096)).toBe('Df_9qC63K_pCY_RjIiaOJ2gsXRStEjQZo');
    expect(decode(encode(finished, small, 4096), small)).toEqual(finished);
    // Version B, which knew of no institutions.
    expect(decode('BHGuVC63K_mmL6CaOJ2gsXRStEjQZo', small)).toEqual(learned);
  });
});

describe('what is not ours', () => {
  it('is undefined and never throws: any text', () => fc.assert(anyText(course)));

  it('is undefined or harmless: bits nobody wrote behind a right checksum', () => fc.assert(anyBits(course)));

  it('is undefined: a text cut off anywhere', () => {
    fc.assert(
      fc.property(progress, fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true}), (saved, share) => {
        const text = whole(saved);
        expect(decode(text.slice(0, Math.floor(text.length * share)), course)).toBeUndefined();
      }),
    );
  });
});

describe('what was damaged on its way', () => {
  it('is undefined: any one letter changed', () => {
    const saved = reduce(newProgress('0badcafe'), {type: 'finish-lesson', module: 1, lesson: 1});
    const text = whole(saved);
    for (const at of text.split('').keys()) {
      const other = text[at] === 'D' ? 'C' : 'D';
      expect(decode(text.slice(0, at) + other + text.slice(at + 1), course)).toBeUndefined();
    }
  });
});

describe('another version of the course', () => {
  const changed = (change: (modules: Course['modules']) => Course['modules']): Course => ({
    ...course,
    modules: change(course.modules),
  });

  it.each([
    {why: 'modules in another order', other: changed((modules) => [...modules].reverse())},
    {
      why: 'a module added',
      other: changed((modules) => [moduleOf({tracking: 9, slots: '1:0,2:7'}), ...modules]),
    },
    {
      why: 'slots added behind and, with a number left free, between',
      other: changed((modules) =>
        modules.map((module) => ({...module, slots: `40:11,${module.slots},41:0`})),
      ),
    },
    {
      why: 'lessons and the quiz taken away, their numbers retired',
      other: changed((modules) => modules.map(({tracking, slots}) => moduleOf({tracking, slots}))),
    },
  ])('reads all of it: $why', ({other}) => {
    fc.assert(
      fc.property(progress, (saved) => {
        expect(decode(whole(saved), other)).toEqual(saved);
      }),
    );
  });

  it('keeps what is done and the best scores of a module that it does not have, and passes over its answers', () => {
    const without = changed((modules) => modules.filter(({tracking}) => tracking !== 2));
    fc.assert(
      fc.property(progress, (saved) => {
        const read = decode(whole(saved), without);
        expect(numbers(read)).toEqual(numbers(saved));
        for (const [number, module] of saved.modules) {
          if (number !== 2) expect(read?.modules.get(number)).toEqual(module);
          else expect(read?.modules.get(number)?.done).toEqual(module.done);
        }
        // …and they are still there when the module comes back.
        const bests = (of: Progress | undefined) =>
          [...(of?.modules.get(2)?.quizzes ?? [])]
            .filter(([, {tries}]) => tries > 0)
            .map(([slot, {best}]) => [slot, best]);
        expect(bests(read)).toEqual(bests(saved));
      }),
    );
  });

  it.each(['12', '10'])(
    'loses only the answers of a module whose widths were changed against the rule, from 11 to %s',
    (width) => {
      const resized = changed((modules) =>
        modules.map((module) =>
          module.tracking === 1 ? {...module, slots: module.slots.replaceAll(':11', `:${width}`)} : module,
        ),
      );
      const checked = {type: 'check', module: 1, slot: 4, packed: '1'.repeat(11)} as const;
      const other = {type: 'check', module: 2, slot: 4, packed: '1'.repeat(11)} as const;
      const saved = [checked, other].reduce(reduce, newProgress('00000001'));
      const read = decode(whole(saved), resized);
      expect(read?.modules.get(1)).toEqual({...saved.modules.get(1), answers: new Map()});
      expect(read?.modules.get(2)).toEqual(saved.modules.get(2));
    },
  );

  it('writes no answer that is as wide as none of its slots, but all others of its module', () => {
    const small = courseOf([moduleOf({tracking: 3, slots: '1:3,2:6,3:0,4:4,5:4'})]);
    const answers = new Map([
      [2, {packed: '010110', checked: true}],
      [1, {packed: '01101', checked: true}],
    ]);
    const ofTry = new Map([
      [4, {packed: '01', checked: true}],
      [5, {packed: '0101', checked: false}],
    ]);
    const open = {seed: 4660, questions: [4, 5], answers: ofTry, at: 1};
    const module = {
      done: new Set<number>(),
      answers,
      quizzes: new Map([[3, {best: undefined, tries: 0, open}]]),
    };
    const read = decode(
      encode({...newProgress('0badcafe'), modules: new Map([[3, module]])}, small, Infinity),
      small,
    )?.modules.get(3);
    expect(read?.answers).toEqual(new Map([[2, answers.get(2)]]));
    expect(read?.quizzes.get(3)?.open).toEqual({...open, answers: new Map([[5, ofTry.get(5)]])});
  });
});
