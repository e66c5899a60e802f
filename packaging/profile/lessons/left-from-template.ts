import type {MissingValue} from '../../../src/domain/exchange/package-making.ts';
import {languageCodes} from '../../../src/languages/codes.ts';
import {toLines} from '../../content/read/content.ts';
import type {ProfileSource} from '../profile.ts';
import {adviceOfTemplate} from './lesson-template.ts';
import {placeOfLessonFile} from './lessons-place.ts';

/** A copy for another language begins with the words of the first one. */
const advice = new Set(languageCodes.flatMap(adviceOfTemplate));

/** What stands around the words of a line: marks of a heading, a list, its key or a feedback, and an id. */
const around = /^\s*(?:#+ |- (?:[a-z][a-z0-9-]*: ?|\d: ?)?|> ?)?|\s*(?:\{#[\w-]+\})?\s*$/g;

/** Own lessons in which words still stand that only tell their author what to write: one line for each, the first of its files. */
export function leftFromTemplate({id, files}: Pick<ProfileSource, 'id' | 'files'>): readonly MissingValue[] {
  const found = new Map<string, MissingValue>();
  for (const [file, bytes] of files) {
    const place = placeOfLessonFile(id, file);
    if (place?.language === undefined) continue;
    const lines = toLines(new TextDecoder().decode(bytes)).split('\n');
    const at = lines.findIndex((line) => advice.has(line.replaceAll(around, '')));
    const field = `lessons.${place.module}/${place.lesson}`;
    if (at < 0 || found.has(field)) continue;
    const message = `own lesson: ${file}:${at + 1} still says what to write there. Shown: these words.`;
    found.set(field, {field, message});
  }
  return [...found.values()];
}
