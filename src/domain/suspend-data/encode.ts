/**
 * Suspend data: a learner's progress as one short ASCII string. Six bits a character behind the
 * head of sealed-text.ts (version 1 character, checksum 4). The bits:
 *
 *     attempt         32
 *     counter         varint
 *     place           1: is there one; then module varint, lesson varint
 *     measure         10: thousandths
 *     tier 1          varint: how many modules; for each, the latest touched one last:
 *                       module varint · done slot set · varint: how many quizzes; for each:
 *                         quiz varint · best 14 (hundredths of a point) · tries varint
 *     tier 2          sections (see below) of: unfinished tries
 *     tier 3          sections of: answered slot set · for each of them, in number order:
 *                       checked 1 · packed answer (its slot's width) · then finished tries
 *
 *     sections        for each module, the latest touched one first: 1 · module varint ·
 *                       length in bits varint · content; behind the last one: 0
 *     tries           varint: how many; for each: quiz varint · seed 16 · questions varint · at varint ·
 *                       bits of a question's number 4 · for each question, in the order shown:
 *                       number · 0 or: 1 · checked 1 · packed answer (its slot's width)
 *     varint, slot set   see bit-writing.ts
 *
 * Tier 1 needs no course to be read: what is known of removed modules and slots stays. Answers
 * need the widths in `ModuleSummary.slots`; a section whose module is gone is skipped by its length.
 */
import {toBits} from '../bits.ts';
import type {Course} from '../course.ts';
import type {Bits, ModuleProgress, Progress} from '../progress.ts';
import {parseSlots} from '../slots.ts';
import {flag, slotSet, varint} from './bit-writing.ts';
import {answersAndFinishedTries, unfinishedTries, type SlotWidths} from './module-sections.ts';
import {roomBits, seal} from './sealed-text.ts';

/**
 * Where `limitChars` does not hold everything, answers of closed lessons and finished tries are
 * left out, then unfinished tries, whole modules at a time and the longest untouched ones first.
 * Tier 1 is always written: the result is longer than the limit only if tier 1 is, which
 * `longest` lets the build refuse.
 */
export function encode(progress: Progress, course: Course, limitChars: number): string {
  const room = roomBits(limitChars);
  let bits = head(progress) + tier1(progress.modules);
  for (const write of [unfinishedTries, answersAndFinishedTries]) {
    for (const section of sections(progress.modules, course, write)) {
      // Both tiers need the bit that ends them.
      if (bits.length + section.length + 2 > room) break;
      bits += section;
    }
    bits += flag(false);
  }
  return seal(bits);
}

const head = ({attempt, counter, place, measure}: Progress): Bits =>
  toBits(Number.parseInt(attempt, 16), 32) +
  varint(counter) +
  (place ? flag(true) + varint(place.module) + varint(place.lesson) : flag(false)) +
  toBits(Math.round(measure * 1000), 10);

const tier1 = (modules: Progress['modules']): Bits =>
  varint(modules.size) +
  [...modules]
    .map(([number, {done, quizzes}]) => varint(number) + slotSet(done) + standings(quizzes))
    .join('');

function standings(quizzes: ModuleProgress['quizzes']): Bits {
  const finished = [...quizzes].filter(([, {tries}]) => tries > 0);
  const each = finished.map(
    ([quiz, {best = 0, tries}]) => varint(quiz) + toBits(Math.round(best * 100), 14) + varint(tries),
  );
  return varint(finished.length) + each.join('');
}

/** The latest touched module first; modules with nothing to say have no section. */
function* sections(
  modules: Progress['modules'],
  course: Course,
  write: (module: ModuleProgress, widths: SlotWidths) => Bits,
): Iterable<Bits> {
  const widthsOf = new Map(course.modules.map(({tracking, slots}) => [tracking, slots]));
  for (const [number, module] of [...modules].reverse()) {
    const slots = widthsOf.get(number);
    const content = slots === undefined ? '' : write(module, parseSlots(slots));
    if (content !== '') yield flag(true) + varint(number) + varint(content.length) + content;
  }
}
