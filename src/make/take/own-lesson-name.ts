/** Lessons of one's own, and what they show, by the words that the draft itself has for them: the last step loads no course. */
import {lessonNaming} from '../../domain/course/own-media.ts';
import {wordsSections} from '../../domain/words/words-parts.ts';
import type {Draft} from '../draft/draft.ts';
import {saidIn} from '../said-in.ts';

type Files = Pick<Draft, 'lessonFiles'>;

/** Undefined while it has none. @param lesson `module/lesson` */
export const ownLessonTitle = ({lessonFiles}: Files, lesson: string): string | undefined =>
  saidIn(byLanguage(lessonFiles, lesson, titleIn)).text || undefined;

/**
 * Title of the lesson and heading of the part that show it; undefined where none does.
 * @param shown name of a picture, or place for a film
 */
export function ownMediaTitle({lessonFiles}: Files, shown: string): string | undefined {
  for (const [path, logic] of Object.entries(lessonFiles)) {
    const lesson = path.replace(/\/lesson\.yaml$/, '');
    const block = logic.split(/^(?= *- )/m).find((each) => lessonNaming(shown, {[path]: each}) !== undefined);
    if (block === undefined) continue;
    const [, id = ''] = /\bid: *["']?([\w-]+)/.exec(block) ?? [];
    const heading = saidIn(byLanguage(lessonFiles, lesson, (words) => headingIn(words, id))).text;
    return [ownLessonTitle({lessonFiles}, lesson) ?? lesson, heading].filter(Boolean).join(', ');
  }
  return undefined;
}

function byLanguage(
  files: Draft['lessonFiles'],
  lesson: string,
  read: (words: string) => string | undefined,
): Readonly<Record<string, string>> {
  const found = Object.entries(files).flatMap(([path, words]) => {
    const [, language] = path.startsWith(`${lesson}/`) ? (/\/([a-z]{2})\.md$/.exec(path) ?? []) : [];
    const text = language === undefined ? undefined : read(words);
    return language === undefined || !text ? [] : [[language, text] as const];
  });
  return Object.fromEntries(found);
}

const titleIn = (words: string): string | undefined =>
  /^title: *(["']?)(.*)\1 *$/m.exec(wordsSections(words).get('') ?? '')?.[2];

const headingIn = (words: string, id: string): string | undefined =>
  /^#+ (.*?) *\{#/.exec(wordsSections(words).get(id) ?? '')?.[1];
