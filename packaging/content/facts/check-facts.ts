import {didYouMean} from '../did-you-mean.ts';
import type {Place, Problems} from '../problems.ts';
import type {CourseSource} from '../read/read-course.ts';
import {factUses} from './fact-uses.ts';
import {factsFile, isUnreadLaw} from './read-facts.ts';

/** Facts have a source that exists, whatever names a fact names one, and nothing scored rests on law that nobody read. */
export function checkFacts(source: CourseSource, problems: Problems): void {
  for (const fact of source.facts.values()) {
    // That there are no sources at all is reported once.
    if (!fact || source.sources.size === 0 || source.sources.has(fact.logic.source)) continue;
    problems.add(
      fact.place('source'),
      'source-unknown',
      `There is no source "${fact.logic.source}" in modules/sources.yaml.${didYouMean(fact.logic.source, [...source.sources.keys()])} Add it there, or correct the key.`,
    );
  }
  for (const use of factUses(source)) checkKnown(use, source, problems);
  for (const lesson of source.modules.flatMap(({lessons}) => lessons)) {
    if (lesson.logic.kind !== 'quiz') continue;
    for (const {logic, place} of lesson.blocks.flatMap(({questions}) => questions))
      checkScored(logic, place('facts'), source, problems);
  }
}

function checkKnown(
  {fact, file, line}: Place & {fact: string},
  {facts}: CourseSource,
  problems: Problems,
): void {
  if (facts.has(fact)) return;
  problems.add(
    {file, line},
    'fact-unknown',
    `There is no fact "${fact}" in ${factsFile}.${didYouMean(fact, [...facts.keys()])} Add it there with its source, or correct the id.`,
  );
}

function checkScored(
  {id, facts = []}: {readonly id: string; readonly facts?: readonly string[]},
  place: Place,
  source: CourseSource,
  problems: Problems,
): void {
  for (const name of facts) {
    const fact = source.facts.get(name);
    if (!fact || !isUnreadLaw(fact)) continue;
    problems.add(
      place,
      'law-unread',
      `"${id}" is scored and rests on ${name}, law that nobody has read ("checked: never"). Ask about something else, or read the law and say so in ${factsFile}.`,
    );
  }
}
