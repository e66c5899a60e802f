/** What is left out where an LMS keeps too few characters. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isFinished} from '../../../src/domain/progress/open-try.ts';
import type {Progress} from '../../../src/domain/progress/progress.ts';
import {decode} from '../../../src/domain/suspend-data/decode.ts';
import {encode} from '../../../src/domain/suspend-data/encode.ts';
import {someProgress} from '../fixtures/course.ts';
import {course, quizzes} from './saved-course.ts';

const progress = someProgress(course, quizzes);
const numbers = (saved: Progress | undefined): readonly number[] => [...(saved?.modules.keys() ?? [])];

describe('a limit', () => {
  const limits = fc.integer({min: 60, max: 400});
  /** Answers of a width that no slot has are not written. */
  const unwritable = {packed: '1'.repeat(99), checked: true};
  /** What tier 1 says, with the same highest slot. */
  const bare = (saved: Progress): Progress => ({
    ...saved,
    modules: new Map(
      [...saved.modules].map(([number, {done, answers, quizzes: taken}]) => {
        const asked = [...taken.values()].flatMap(({open}) => open?.questions ?? []);
        return [
          number,
          {
            done,
            answers: new Map([...answers.keys(), ...asked].map((slot) => [slot, unwritable])),
            quizzes: new Map([...taken].map(([slot, quiz]) => [slot, {...quiz, open: undefined}])),
          },
        ];
      }),
    ),
  });

  it('is kept whenever tier 1 alone fits', () => {
    fc.assert(
      fc.property(progress, limits, (saved, limit) => {
        const text = encode(saved, course, limit);
        expect(text.length).toBeLessThanOrEqual(
          Math.max(limit, encode(bare(saved), course, Infinity).length),
        );
      }),
    );
  });

  it('never costs what is done, the scores, the place, the counter', () => {
    fc.assert(
      fc.property(progress, fc.nat(400), (saved, limit) => {
        const read = decode(encode(saved, course, limit), course);
        expect({...read, modules: numbers(read)}).toEqual({...saved, modules: numbers(saved)});
        for (const [number, {done, quizzes: taken}] of saved.modules) {
          expect(read?.modules.get(number)?.done).toEqual(done);
          for (const [slot, {best, tries}] of taken) {
            if (tries > 0) expect(read?.modules.get(number)?.quizzes.get(slot)).toMatchObject({best, tries});
          }
        }
      }),
    );
  });

  const triesLeft = (saved: Progress | undefined): readonly string[] =>
    [...(saved?.modules ?? [])].flatMap(([number, {quizzes: taken}]) =>
      [...taken].filter(([, {open}]) => open && !isFinished(open)).map(([slot]) => `${number}/${slot}`),
    );
  const withoutAnswers = (saved: Progress): Progress => ({
    ...saved,
    modules: new Map(
      [...saved.modules].map(([number, module]) => [
        number,
        {...module, answers: new Map([...module.answers].map(([slot]) => [slot, unwritable]))},
      ]),
    ),
  });

  it('never costs an unfinished try for the sake of answers', () => {
    fc.assert(
      fc.property(progress, limits, (saved, limit) => {
        const read = decode(encode(saved, course, limit), course);
        const best = decode(encode(withoutAnswers(saved), course, limit), course);
        expect(triesLeft(read)).toEqual(triesLeft(best));
      }),
    );
  });

  it('costs the answers of the modules longest untouched first', () => {
    fc.assert(
      fc.property(progress, limits, (saved, limit) => {
        const read = decode(encode(saved, course, limit), course);
        const areKept = [...saved.modules]
          .filter(([, {answers}]) => answers.size > 0)
          .map(([number]) => (read?.modules.get(number)?.answers.size ?? 0) > 0);
        expect(areKept).toEqual([...areKept].sort((a, b) => Number(a) - Number(b)));
      }),
    );
  });
});
