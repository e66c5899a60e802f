/** The texts of new files. Words are left empty: the check lists every one that is still to be written. */

/** What is to be written for one lesson. */
export interface LessonTexts {
  readonly yaml: string;
  readonly words: string;
  /** Its lines of tracking.yaml. */
  readonly record: string;
}

export const recordComment =
  '# number: {bits, owner}. Append only. `npm run check -- --record` adds missing lines.';

export const moduleWords = `---
title:
summary:
---

## Ievads {#intro}

## Atsauce {#credit}
`;

const head = `---
title:
goals:
  -
---
`;

/** A lesson of one text. */
export function textLesson(id: string, tracking: number): LessonTexts {
  return {
    yaml: `kind: lesson
tracking: ${tracking}
minutes: 3
blocks:
  - id: first-text
    type: prose
`,
    words: `${head}
## {#first-text}
`,
    record: `${tracking}: {bits: 0, owner: ${id}}\n`,
  };
}

/** A quiz of one question, a statement to judge: its answer can never become wider. */
export function quizLesson(quiz: {
  kind: 'pre-check' | 'quiz';
  block: string;
  question: string;
  tracking: number;
}): LessonTexts {
  const {kind, block, question, tracking} = quiz;
  return {
    yaml: `kind: ${kind}
tracking: ${tracking}
minutes: 3
blocks:
  - id: ${block}
    type: quiz
    tracking: ${tracking + 1}
    draw: 1
    scored: ${kind === 'quiz'}
    questions:
      - id: ${question}
        type: judge
        tracking: ${tracking + 2}
        objective: ${kind} # the lesson whose goal it tests
        statements: {a: fact}
`,
    words: `${head}
## {#${block}}

### {#${question}}

- true:
- false:
- a:
  >
`,
    record: [
      `${tracking}: {bits: 0, owner: ${kind}}`,
      `${tracking + 1}: {bits: 0, owner: ${kind}/${block}}`,
      `${tracking + 2}: {bits: 2, owner: ${kind}/${question}}`,
      '',
    ].join('\n'),
  };
}

/** The files of a lesson, the words once per language. */
export function lessonFiles(
  folder: string,
  languages: readonly string[],
  texts: LessonTexts,
): [string, string][] {
  return [
    [`${folder}/lesson.yaml`, texts.yaml],
    ...languages.map((language): [string, string] => [`${folder}/${language}.md`, texts.words]),
  ];
}
