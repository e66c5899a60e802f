import {didYouMean} from '../did-you-mean.ts';
import {checkFamilies} from './check-families.ts';
import type {Place, Problems} from '../problems.ts';
import {reportedIn} from '../compile/interactions.ts';
import type {Content} from '../read/read-content.ts';
import type {BlockSource} from '../read/read-lesson.ts';
import type {ModuleSource} from '../read/read-module.ts';

/** A module's score is that of one quiz. */
export function checkQuizzes({id, lessons}: ModuleSource, problems: Problems): void {
  const [first, ...more] = lessons.filter(({logic}) => logic.kind === 'quiz');
  for (const {yaml, id: second} of more) {
    problems.add(
      yaml.place(['kind']),
      'quiz-second',
      `"${id}" has a scored quiz already: "${first?.id}". Write "kind: pre-check" and "scored: false", or move the questions of "${second}" there.`,
    );
  }
}

/** Questions of a module: their ids are unique in it, their objectives are known. */
export function checkQuestions(module: ModuleSource, problems: Problems): void {
  const seen = new Map<string, Place>();
  for (const lesson of module.lessons) {
    for (const block of lesson.blocks) {
      checkObjectives(block, module, problems);
      checkFamilies(block, problems);
    }
    for (const {logic, place} of lesson.blocks.flatMap(({questions}) => questions)) {
      const at = place('id');
      const first = seen.get(logic.id) ?? lesson.blockIds.get(logic.id);
      if (first) {
        problems.add(
          at,
          'id-duplicate',
          `"${logic.id}" stands already in ${first.file}:${first.line}, and reports name questions by module. Give this question an id of its own.`,
        );
      }
      seen.set(logic.id, first ?? at);
    }
  }
}

/** Reports name what they tell by module, so decisions and statements of two lessons must not share a name. */
export function checkReportIds(module: ModuleSource, content: Content, problems: Problems): void {
  const seen = new Map<string, Place>();
  for (const {id, type, place} of reportedIn(module, content)) {
    const first = seen.get(id);
    if (first && type !== 'question') {
      problems.add(
        place,
        'id-duplicate',
        `Reports would name this "${module.id}.${id}", like ${first.file}:${first.line}. Give one of the two blocks another id.`,
      );
    }
    seen.set(id, first ?? place);
  }
}

/** Questions and decisions test lessons of their module; the questions of a final test, the modules it draws from. */
function checkObjectives(
  {logic, place: placeOf, questions, decisions}: BlockSource,
  {id, lessonIds}: ModuleSource,
  problems: Problems,
): void {
  const shares = logic.type === 'quiz' && typeof logic.draw === 'object' ? logic.draw : undefined;
  const known = shares
    ? {ids: Object.keys(shares), what: 'no module that "draw" names', which: 'Modules'}
    : {ids: lessonIds, what: `no lesson of "${id}"`, which: 'Lessons'};
  for (const {logic: part, place} of [...questions, ...decisions]) {
    const {objective} = part;
    // What looks back tests another module: see `checkLookBacks`.
    if ('recalls' in part && part.recalls !== undefined) continue;
    if (objective === undefined || known.ids.includes(objective)) continue;
    problems.add(
      place('objective'),
      'objective-unknown',
      `"objective" is "${objective}", which is ${known.what}.${didYouMean(objective, known.ids)} ${known.which}: ${known.ids.join(', ')}.`,
    );
  }
  for (const [module, share] of Object.entries(shares ?? {})) {
    const found = questions.filter((question) => question.logic.objective === module).length;
    if (found >= share) continue;
    problems.add(
      placeOf('draw', module),
      'quiz-draw',
      `"draw" takes ${share} questions about "${module}", and the bank has ${found}. Take fewer, or write more.`,
    );
  }
}
