import type {BlockSetting, FamilyWords} from '../blocks/block-compiler.ts';
import {familyIn} from '../blocks/choice/choice.ts';
import {totalOf} from '../blocks/quiz/quiz.ts';
import type {Section} from '../markdown/read-sections.ts';
import type {BlockSource} from '../read/read-lesson.ts';
import type {SectionWords} from '../words/section-words.ts';
import type {Passage} from './passage.ts';

interface FamilySetting {
  readonly wordsOf: (section: Section) => SectionWords;
  readonly keep: (passage: Passage) => void;
}

/** Reads the words of a quiz's families, each once, however many cases share them. */
export function readFamilies(
  {logic, questions}: BlockSource,
  sections: ReadonlyMap<string, Section>,
  {wordsOf, keep}: FamilySetting,
): BlockSetting['familyOf'] {
  if (logic.type !== 'quiz') return () => undefined;
  const drawnShare = totalOf(logic.draw) / Math.max(1, questions.length);
  const read = new Map<string, FamilyWords>();
  for (const [id, letters] of Object.entries(logic.families ?? {})) {
    const section = sections.get(id);
    if (!section) continue;
    const words = wordsOf(section);
    const options = new Map(letters.map((letter) => [letter, words.words(letter)]));
    const note = words.neededBody();
    words.finish();
    // Options and note are read with each case that is drawn.
    const cases = questions.filter((question) => familyIn(question.logic) === id).length;
    keep({texts: words.texts, source: undefined, hasNotes: words.hasNotes, share: cases * drawnShare});
    read.set(id, {options, note});
  }
  return (id) => read.get(id);
}
