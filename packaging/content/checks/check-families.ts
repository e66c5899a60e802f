import {didYouMean} from '../did-you-mean.ts';
import {familyIn} from '../blocks/choice/choice.ts';
import type {Place, Problems} from '../problems.ts';
import type {BlockSource} from '../read/read-lesson.ts';

/** How many cases may share options: one would be a plain question, of more the options are learnt by heart. */
const casesOfFamily = {fewest: 2, most: 4};

/**
 * Families of a quiz: cases that share their options. Each option is the best answer of at least one case, so that no
 * option can be picked, or ruled out, without its case.
 */
export function checkFamilies({logic, place, questions}: BlockSource, problems: Problems): void {
  if (logic.type !== 'quiz') return;
  const families = logic.families ?? {};
  for (const question of questions) {
    const name = familyIn(question.logic);
    if (name === undefined || name in families) continue;
    problems.add(
      question.place('family'),
      'family',
      `There is no family "${name}".${didYouMean(name, Object.keys(families))} Write its options under "families:" of the quiz, like ${name}: [a, b, c].`,
    );
  }
  for (const [id, letters] of Object.entries(families)) {
    const cases = questions.filter((question) => familyIn(question.logic) === id);
    checkFamily({id, letters, place: place('families', id)}, cases, problems);
  }
}

interface Family {
  readonly id: string;
  readonly letters: readonly string[];
  readonly place: Place;
}

function checkFamily(
  {id, letters, place}: Family,
  cases: BlockSource['questions'],
  problems: Problems,
): void {
  if (cases.length < casesOfFamily.fewest || cases.length > casesOfFamily.most)
    problems.add(
      place,
      'family',
      `${cases.length} questions belong to the family "${id}". Give it ${casesOfFamily.fewest} to ${casesOfFamily.most} cases whose facts differ.`,
    );
  const best = new Set<string>();
  for (const {logic: question, place: at} of cases) {
    if (question.type !== 'choice') continue;
    const keys = Object.keys(question.choices);
    if (keys.toSorted().join() !== letters.toSorted().join())
      problems.add(
        at('choices'),
        'family',
        `"${question.id}" has the choices ${keys.join(', ')}, its family "${id}" ${letters.join(', ')}. Say of each whether it is right here.`,
      );
    for (const key of keys) if (question.choices[key] === 'right') best.add(key);
  }
  const never = letters.filter((letter) => !best.has(letter));
  if (cases.length === 0 || never.length === 0) return;
  problems.add(
    place,
    'family',
    `${never.join(', ')} of the family "${id}" is right in none of its cases, so it is ruled out without reading one. Add a case in which it is the best answer, or take it away.`,
  );
}
