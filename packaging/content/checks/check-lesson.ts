import type {CompiledLesson, Passage} from '../compile-lesson.ts';
import type {Problems} from '../problems.ts';
import {wordsOf} from './sentences.ts';

/** Reading speed for unfamiliar Latvian text on a screen. */
const wordsPerMinute = 130;
/** To answer one activity or question. */
const activitySeconds = 20;
/** How far the minutes of lesson.yaml may be from the estimate. */
const toleranceMinutes = 4;

const activities = new Set([
  ...['reveal', 'choice', 'judge', 'sort', 'match', 'order', 'mark', 'estimate', 'decision'],
  ...['attitude', 'evaluation', 'reflection', 'action-plan'],
]);

/** What is checked of a lesson as a whole: its minutes, and that claims name their facts. */
export function checkLesson(compiled: CompiledLesson, problems: Problems): void {
  const {source, passages} = compiled;
  const estimate = estimatedMinutes(passages);
  const {minutes} = source.logic;
  if (Math.abs(minutes - estimate) > toleranceMinutes) {
    problems.add(
      source.yaml.place(['minutes']),
      'minutes',
      `"minutes" is ${minutes}, but the words and activities take about ${Math.round(estimate)}. Correct the number, or the length of the lesson.`,
    );
  }
  for (const passage of passages) checkClaims(passage, problems);
}

/** Minutes one learner needs for the words and activities of a lesson. */
function estimatedMinutes(passages: readonly Passage[]): number {
  return passages.reduce((sum, {texts, source, share}) => {
    const words = wordsIn(texts);
    const seconds = source && activities.has(source.logic.type) ? activitySeconds : 0;
    return sum + share * (words / wordsPerMinute + seconds / 60);
  }, 0);
}

/** How many words a learner reads there. */
export function wordsIn(texts: Passage['texts']): number {
  return texts.reduce((sum, {text}) => sum + wordsOf(text).length, 0);
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
