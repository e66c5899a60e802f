import type {CompiledLesson} from '../compile/compile-lesson.ts';
import type {Passage} from '../compile/passage.ts';
import type {Problems} from '../problems.ts';
import {areNear, minutesOf} from '../compile/lesson-minutes.ts';

/** Minutes stand once for all languages and are those of the course's first. */
export type LessonLanguage = 'default' | 'translation';

/** What is checked of a lesson as a whole: its minutes, and that claims name their facts. */
export function checkLesson(compiled: CompiledLesson, language: LessonLanguage, problems: Problems): void {
  if (language === 'default') checkMinutes(compiled, problems);
  // A municipality answers for its own lessons: what they claim need not be in facts.yaml.
  if (compiled.source.own) return;
  for (const passage of compiled.passages) checkClaims(passage, problems);
}

/** A pre-check that leaves questions out, since the package lacks their module, takes no longer than it says. */
function checkMinutes({lesson, source, minutes, passages}: CompiledLesson, problems: Problems): void {
  const estimate = minutesOf(lesson.blocks, passages);
  const asksAll = lesson.blocks.every(
    (block, i) => block.type !== 'quiz' || block.bank.length === source.blocks[i]?.questions.length,
  );
  if (!asksAll || areNear(minutes, estimate)) return;
  problems.add(
    source.yaml.place(['minutes']),
    'minutes',
    `"minutes" is ${minutes}, but reading, doing and watching take about ${Math.round(estimate)}. Correct the number, or the length of the lesson.`,
  );
}

function checkClaims({texts, source, hasNotes}: Passage, problems: Problems): void {
  if (!source || source.logic.facts !== undefined) return;
  const figure = texts.find(({text}) => /\d/.test(text));
  const claim = figure ?? (hasNotes ? texts[0] : undefined);
  if (!claim) return;
  const what = figure ? 'has a figure' : 'cites a source';
  problems.add(
    source.place('id'),
    'claim-without-facts',
    `"${source.logic.id}" claims something: it ${what} (${claim.file}:${claim.line}). Add "facts: [F…]" with the ids of the facts, or "facts: []" if it only tells a story.`,
  );
}
