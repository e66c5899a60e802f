/** The tiny course with lessons that a municipality added. */
import type {Content} from '../../../../packaging/content/read/read-content.ts';
import {CourseContent} from '../../../../packaging/package/course-content.ts';
import {lessonsFolder} from '../../../../packaging/profile/lessons/lessons-place.ts';
import {changed, tinyCourse} from '../../content/tiny-course.ts';

export type OwnFiles = Readonly<Record<string, string | Uint8Array>>;

/** A lesson of text and choice, a case that counts, and their numbers, in the folder of the profile's lessons. */
export const twoLessons: Readonly<Record<string, string>> = {
  'doors/tracking.yaml': `257: {bits: 0, owner: own-bell}
258: {bits: 2, owner: own-bell/who-rings}
259: {bits: 0, owner: own-porch}
260: {bits: 0, owner: own-porch/visit}
261: {bits: 2, owner: own-porch/visit-d1}
`,
  'doors/own-bell/lesson.yaml': `kind: lesson
tracking: 257
minutes: 3
blocks:
  - id: first-text
    type: prose
  - id: who-rings
    type: choice
    tracking: 258
    choices: {a: wrong, b: right}
`,
  'doors/own-bell/lv.md': `---
title: Zvans mūsu novadā
goals:
  - Zināt, kam zvanīt.
---

## Kur ir zvans {#first-text}

Mūsu novadā ir 3 zvani.

## Kurš zvana? {#who-rings}

- a: Kaķis.
  > Kaķis nezvana.
- b: Viesis.
  > Jā, viesis.
`,
  'doors/own-porch/lesson.yaml': `kind: case
tracking: 259
minutes: 3
blocks:
  - id: visit
    type: scenario
    tracking: 260
    decisions:
      - id: d1
        tracking: 261
        options: {a: good, b: poor}
`,
  'doors/own-porch/lv.md': `---
title: Uz lieveņa
goals:
  - Izlemt pašam.
---

## Uz lieveņa {#visit}

Kāds stāv ārā.

### Ko darīt tagad? {#d1}

- a: Pasveicināt.
  > Labi.
- b: Aiziet.
  > Viesis paliek viens.

### Iekšā {#end}

Viesis ir iekšā.
`,
};

export const usualFields = `lessons:
  doors:
    - {id: own-bell, after: handle}
    - {id: own-porch, after: handle, countsForCompletion: true}
`;

export const folder = lessonsFolder('paraugi');

/** @param fields lines of the profile, from its second on */
export function courseWith(
  files: OwnFiles = twoLessons,
  {fields = usualFields, authored = tinyCourse}: {readonly fields?: string; readonly authored?: Content} = {},
): CourseContent {
  const encoder = new TextEncoder();
  const bytes = Object.entries(files).map(
    ([path, text]) => [folder + path, typeof text === 'string' ? encoder.encode(text) : text] as const,
  );
  const text = `name: {lv: Paraugu novads}\n${fields}`;
  const profile = {id: 'paraugi', text, files: new Map(bytes), tokensCss: ''};
  return new CourseContent({content: authored, profile}, new Map());
}

/** `file:line code`, files of own lessons by their path in the folder. */
export function mistakesOf({profileProblems, everything}: CourseContent): readonly string[] {
  return [...profileProblems, ...everything.problems].map(
    ({file, line, code}) => `${file.replace(folder, '')}:${line} ${code}`,
  );
}

/** The two lessons with one text replaced in one file; it must stand there. */
export function withChange(file: string, from: string, to: string): OwnFiles {
  const text = twoLessons[file];
  if (text?.includes(from) !== true) throw new Error(`${file} does not contain "${from}".`);
  return {...twoLessons, [file]: text.replace(from, () => to)};
}

/** The tiny course, in Russian word by word. */
export function inTwoLanguages(): Content {
  const course = changed('modules/course.yaml', 'languages: [lv]', 'languages: [lv, ru]');
  const copies = [...course].filter(([path]) => /\blv\.(md|yaml|vtt)$/.test(path));
  return new Map([
    ...course,
    ...copies.map(([path, text]) => [path.replace(/lv(?=\.\w+$)/, 'ru'), text] as const),
  ]);
}
