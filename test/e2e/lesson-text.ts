import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {wordsUnits} from '../../src/domain/words/words-units.ts';

/** What stands in a lesson of `definitions` in Latvian, as an author of it finds their way. */
export interface LessonText {
  readonly title: string;
  /** The beginning of the last line of running text of a section. */
  lineOf(section: string): string;
  headingOf(section: string): string;
}

export function lessonText(lesson: string): LessonText {
  const file = join(import.meta.dirname, `../../modules/definitions/${lesson}/lv.md`);
  const text = readFileSync(file, 'utf8');
  const unit = (section: string): string => {
    const found = wordsUnits(text).find(({address}) => address === section);
    if (!found) throw new Error(`${file} has no section ${section}.`);
    return found.text;
  };
  const first = (pattern: RegExp, within: string): string => pattern.exec(within)?.[1] ?? '';
  return {
    title: first(/^title: (.*)$/m, text),
    lineOf: (section) => {
      const line = unit(section)
        .split('\n')
        .findLast((each) => /^[\p{L}[„]/u.test(each));
      return (line ?? '').slice(0, 40);
    },
    headingOf: (section) => first(/^#+ (.*?) \{#/, unit(section)),
  };
}
