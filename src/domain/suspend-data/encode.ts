/**
 * Suspend data: a learner's progress as one short ASCII string. Six bits a character behind the
 * head of checked-text.ts (version 1 character, checksum 4). The bits:
 *
 *     attempt    32
 *     counter    varint
 *     place      0, or: 1 · module varint · lesson varint
 *     measure    10: thousandths
 *     role       0, or: 1 · number of the institution 5 (not in version B)
 *     revision   varint (in version D alone)
 *     tier 1     varint: how many modules; for each, the latest touched one last:
 *                  module varint · highest slot in use varint · done: slot set ·
 *                  varint: how many quizzes; for each: quiz varint · 0, or: 1 · best 14 (hundredths
 *                  of a point) · finished tries varint
 *     tier 2     for each module of tier 1, the latest touched one first:
 *                  0, or: 1 · length in bits varint · for each quiz: 0, or: 1 · at varint · unfinished try
 *     tier 3     for each module of tier 1, the latest touched one first:
 *                  0, or: 1 · length in bits varint · answered: slot set · for each of them, in number
 *                  order: an answer · for each quiz: 0, or: 1 · finished try
 *
 *     try        seed 16 · how many questions varint · for each, in the order shown: its slot (as
 *                  many bits as the highest slot in use has) · 0, or: 1 · an answer
 *     answer     checked 1 · the packed answer, as wide as its slot
 *     varint, slot set: see bit-writing.ts
 *
 * Tier 1 needs no course to be read: what is known of removed modules and slots stays. Answers
 * need the widths in `ModuleSummary.slots`; without them a module's part is passed over by its length.
 */
import {toBits} from '../quiz/bits.ts';
import type {Course} from '../course/course.ts';
import type {Bits, ModuleProgress, Progress} from '../progress/progress.ts';
import {roleBits} from '../course/roles.ts';
import {parseSlots} from '../course/slots.ts';
import {flag, slotSet, varint} from './bit-writing.ts';
import {answersAndFinishedTries, highestInUse, unfinishedTries} from './module-parts.ts';
import {roomBits, toCheckedText} from './checked-text.ts';

/**
 * Where `limitChars` does not hold everything, answers and finished tries are left out, and where
 * that does not help, unfinished tries; whole modules at a time, the longest untouched ones first.
 * Tier 1 is always written: the result is longer than the limit only if tier 1 is, which
 * `longest` lets the build refuse.
 */
export function encode({modules, ...progress}: Progress, course: Course, limitChars: number): string {
  const widths = new Map(course.modules.map(({tracking, slots}) => [tracking, parseSlots(slots)]));
  const parts = (write: typeof unfinishedTries): readonly Bits[] =>
    [...modules].reverse().map(([number, module]) => {
      const slots = widths.get(number);
      return slots ? write(module, slots) : '';
    });
  const always = head(progress) + tier1(modules);
  // Tier 3 needs a bit for each module even when it has no room for any.
  const withTries =
    always + tier(parts(unfinishedTries), roomBits(limitChars) - always.length - modules.size);
  const bits = withTries + tier(parts(answersAndFinishedTries), roomBits(limitChars) - withTries.length);
  return toCheckedText(bits, progress.revision === undefined ? 'C' : 'D');
}

const head = ({attempt, counter, place, measure, role, revision}: Omit<Progress, 'modules'>): Bits =>
  toBits(Number.parseInt(attempt, 16), 32) +
  varint(counter) +
  (place ? flag(true) + varint(place.module) + varint(place.lesson) : flag(false)) +
  toBits(Math.round(measure * 1000), 10) +
  (role === undefined ? flag(false) : flag(true) + toBits(role, roleBits)) +
  (revision === undefined ? '' : varint(revision));

function tier1(modules: Progress['modules']): Bits {
  const each = [...modules].map(([number, module]) => {
    const highest = highestInUse(module);
    return varint(number) + varint(highest) + slotSet(module.done, highest) + standings(module.quizzes);
  });
  return varint(modules.size) + each.join('');
}

function standings(quizzes: ModuleProgress['quizzes']): Bits {
  const each = [...quizzes].map(([quiz, {best, tries}]) => {
    const result = best === undefined ? '' : toBits(Math.round(best * 100), 14) + varint(tries);
    return varint(quiz) + flag(result !== '') + result;
  });
  return varint(quizzes.size) + each.join('');
}

/** A part for each module, as many of the first ones as fit into `room` bits; '' is a part with nothing in it. */
function tier(parts: readonly Bits[], room: number): Bits {
  let bits = '';
  let isFull = false;
  for (const [place, part] of parts.entries()) {
    const written = part === '' ? flag(false) : flag(true) + varint(part.length) + part;
    isFull ||= bits.length + written.length + parts.length - place - 1 > room;
    bits += isFull ? flag(false) : written;
  }
  return bits;
}
