import {describe, expect, it} from 'vitest';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import type {Content} from '../../../packaging/content/read/read-content.ts';
import {changed, mistakesIn} from './tiny-course.ts';

const logicFile = 'modules/doors/quiz/lesson.yaml';
const wordsFile = 'modules/doors/quiz/lv.md';

/** The quiz of the tiny course with two cases more, which share two options. */
function withFamily({first = 'right', second = 'wrong', family = 'opening', words = true} = {}): Content {
  const line = (id: string, tracking: number, a: string, b: string): string =>
    `      - {id: ${id}, type: choice, family: ${family}, tracking: ${tracking}, objective: handle, facts: [F01], choices: {a: ${a}, b: ${b}}}\n`;
  const other = (value: string): string => (value === 'right' ? 'wrong' : 'right');
  const logic = changed(
    logicFile,
    '    questions:\n',
    `    families: {opening: [a, b]}\n    questions:\n${line('q08', 40, first, other(first))}${line('q09', 41, second, other(second))}`,
  );
  const section =
    '### Kā atver {#opening}\n\nRokturis der, ja durvis nav slēgtas; atslēga, ja tās ir slēgtas.\n\n- a: Ar rokturi\n- b: Ar atslēgu\n\n' +
    '### Durvis nav slēgtas. Kā atver? {#q08}\n\n- a:\n  > Nekas tās netur.\n- b:\n  > Slēdzene ir vaļā.\n\n' +
    `### Durvis ir aizslēgtas. Kā atver? {#q09}\n\n- a:${words ? '' : ' Ar roku'}\n  > Tās neveras.\n- b:\n  > Slēdzene atveras.\n\n`;
  return changed(wordsFile, '### Kas atver durvis?', `${section}### Kas atver durvis?`, logic);
}

const familyMistakes = (content: Content): string[] =>
  compileCourse(content, {scope: 'course'})
    .problems.filter(({code}) => code === 'family')
    .map(({message}) => message);

describe('a family of cases', () => {
  it('shares its options and says after each case when they are best', () => {
    const {course, lessons} = compiledQuiz(withFamily());
    expect(course).toEqual([]);
    expect(lessons.map(({id, choices, verdicts}) => ({id, choices, verdicts}))).toEqual([
      {
        id: 'q08',
        choices: [
          ['Ar rokturi', true],
          ['Ar atslēgu', false],
        ],
        verdicts: ['right', 'partly', 'wrong'],
      },
      {
        id: 'q09',
        choices: [
          ['Ar rokturi', false],
          ['Ar atslēgu', true],
        ],
        verdicts: ['right', 'partly', 'wrong'],
      },
    ]);
  });

  it('is refused when one of its options is right in no case', () => {
    expect(familyMistakes(withFamily({second: 'right'}))).toEqual([
      expect.stringContaining('b of the family "opening" is right in none of its cases'),
    ]);
  });

  it('is refused when it has one case, or nobody wrote it', () => {
    expect(familyMistakes(withFamily({family: 'openin'}))).toEqual([
      expect.stringContaining('0 questions belong to the family "opening"'),
      expect.stringContaining('There is no family "openin". Did you mean "opening"?'),
      expect.stringContaining('There is no family "openin"'),
    ]);
  });

  it('has the words of its options once: a case repeats none', () => {
    expect(mistakesIn(withFamily({words: false})).filter((found) => found.startsWith(wordsFile))).toEqual([
      expect.stringContaining('text-misplaced'),
    ]);
  });

  it('is for questions of a quiz alone', () => {
    const content = changed(
      'modules/doors/knock/lesson.yaml',
      'type: estimate\n',
      'type: estimate\n    family: opening\n',
    );
    expect(mistakesIn(content).join()).toContain('field-unknown');
  });
});

function compiledQuiz(content: Content) {
  const compiled = compileCourse(content, {scope: 'course'});
  const banks = (compiled.lessons.get('lv') ?? []).flatMap(({blocks}) =>
    blocks.flatMap((block) => (block.type === 'quiz' ? block.bank : [])),
  );
  return {
    course: compiled.problems.filter(({code}) => code !== 'tracking-not-recorded'),
    lessons: banks.flatMap((question) =>
      question.type === 'choice' && ['q08', 'q09'].includes(question.id)
        ? [
            {
              id: question.id,
              choices: question.choices.map(({text, right}) => [text.join(''), right]),
              verdicts: Object.keys(question.verdicts),
            },
          ]
        : [],
    ),
  };
}
