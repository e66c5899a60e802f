import type {Problems} from '../problems.ts';
import type {YamlFile} from '../read/read-yaml.ts';

/** Kinds of blocks whose answers an LMS is told, or whose words stand in files of the course. */
const courseOnly = new Map([
  ['quiz', 'the score is that of the course. Take "choice", "judge" or another practice block'],
  ['attitude', 'it belongs to the evaluation of the course. Take "estimate" or "reflection"'],
  ['evaluation', 'it belongs to the evaluation of the course. Take "reflection"'],
  ['action-plan', 'the plan is one for the whole course. Link to it, or take "reflection"'],
]);

/** What a lesson that a municipality adds may not have. Looks at what is written, whether it can be read or not. */
export function checkOwnLesson(yaml: YamlFile, problems: Problems): void {
  const kind = yaml.valueAt(['kind']);
  if (kind === 'quiz' || kind === 'pre-check')
    problems.add(
      yaml.place(['kind']),
      'own-lesson',
      `A lesson of one's own is of kind "lesson" or "case": quizzes and pre-checks are those of the course. Write one of the two.`,
    );
  if (yaml.valueAt(['required']) !== undefined)
    problems.add(
      yaml.place(['required']),
      'own-lesson',
      'Whether a lesson of one\'s own counts is said in the profile. Take this line away, and write "countsForCompletion: true" there if it shall count.',
    );
  const blocks = yaml.valueAt(['blocks']);
  (Array.isArray(blocks) ? blocks : []).forEach((block: unknown, i) => {
    const type: unknown = typeof block === 'object' && block !== null && 'type' in block ? block.type : '';
    const why = courseOnly.get(String(type));
    if (why !== undefined)
      problems.add(
        yaml.place(['blocks', i, 'type']),
        'own-lesson',
        `A lesson of one's own has no block "${String(type)}": ${why}.`,
      );
  });
}
