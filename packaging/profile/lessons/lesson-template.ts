/** What stands in a new lesson until somebody writes something else: whole, so that it can be looked at before. */
import {firstRules, rulesOf} from '../../languages/index.ts';
import type {NewLessonWords} from '../../languages/language-rules.ts';
import {ownFilmPlace, ownPictureName} from '../../../src/domain/course/own-media.ts';
import type {OfPart, OwnPartKind} from '../../../src/domain/exchange/own-lessons.ts';

/** Any language without rules gets the first one's. */
const wordsIn = (language: string): NewLessonWords => (rulesOf(language) ?? firstRules).newLesson;

/** The head of a new lesson's words. */
export function headWords(language: string): string {
  const {title, goal} = wordsIn(language);
  return `---\ntitle: ${title}\ngoals:\n  - ${goal}\n---\n`;
}

/** A part of a lesson: what lesson.yaml says of it, and its section. */
export interface NewPart {
  readonly logic: Readonly<Record<string, unknown>>;
  readonly words: (language: string) => string;
}

/** @param number gives a free tracking number, another one each time */
export function newPart(kind: OwnPartKind, place: OfPart, number: () => number): NewPart {
  const {part: id} = place;
  switch (kind) {
    case 'figure':
      // Until somebody has chosen a file the check asks for this one, and for what only its author can say of it.
      return {
        logic: {id, type: kind, picture: ownPictureName(place, 'webp')},
        words: (language) => {
          const {heading, caption, description} = wordsIn(language).figure;
          return `## ${heading} {#${id}}\n\n- alt:\n- caption: ${caption}\n- description: ${description}\n- credit:\n`;
        },
      };
    case 'video':
      return {
        logic: {id, type: kind, tracking: number(), slot: ownFilmPlace(place)},
        words: (language) => section(wordsIn(language).film, `{#${id}}`),
      };
    case 'prose':
      return {
        logic: {id, type: kind},
        words: (language) => section(wordsIn(language).text, `{#${id}}`),
      };
    case 'choice':
      return {
        logic: {id, type: kind, tracking: number(), choices: {a: 'wrong', b: 'right'}},
        words: (language) => {
          const {question, options} = wordsIn(language);
          return `## ${question} {#${id}}\n\n${optionLines(options)}`;
        },
      };
    case 'scenario':
      return {
        logic: {
          id,
          type: kind,
          tracking: number(),
          decisions: [{id: 'd1', tracking: number(), options: {a: 'good', b: 'poor'}}],
        },
        words: (language) => {
          const {story, decision, ways, ending} = wordsIn(language);
          return [
            section(story, `{#${id}}`),
            `### ${decision} {#d1}\n\n${optionLines(ways)}`,
            `#${section(ending, '{#end}')}`,
          ].join('\n');
        },
      };
  }
}

/** What only tells an author what to write; headings and titles may stay. */
export function adviceOfTemplate(language: string): readonly string[] {
  const {goal, text, figure, film, question, options, oneMore, story, ways, ending} = wordsIn(language);
  const told = [text, film, story, ending].map(([, advice]) => advice);
  return [
    goal,
    figure.caption,
    figure.description,
    question,
    ...told,
    ...[...options, oneMore, ...ways].flat(),
  ];
}

/** The line of an option that is added. */
export const newOption = (key: string, language: string): string =>
  optionLine(key, wordsIn(language).oneMore);

const section = ([heading, text]: readonly [string, string], id: string): string =>
  `## ${heading} ${id}\n\n${text}\n`;
const optionLine = (key: string, [option, feedback]: readonly [string, string]): string =>
  `- ${key}: ${option}\n  > ${feedback}\n`;
const optionLines = (options: readonly (readonly [string, string])[]): string =>
  options.map((option, i) => optionLine('ab'.charAt(i), option)).join('');
