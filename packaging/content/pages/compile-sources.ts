import type {CitedSource, SourceIndex} from '../../../src/domain/pages/resources.ts';
import {writingOf} from '../../languages/index.ts';
import type {CompiledLesson} from '../compile/compile-lesson.ts';
import {shownSource} from '../words/footnotes.ts';
import type {PageSetting} from './page-words.ts';

/** Every source that a lesson cites, by title, with the lessons in the order of the course. */
export function compileSources(
  lessons: readonly CompiledLesson[],
  {course, language}: Pick<PageSetting, 'course' | 'language'>,
): SourceIndex {
  const {compare} = writingOf(language);
  const sources = [...course.sources].flatMap(([id, logic]): CitedSource[] => {
    const source = shownSource(logic, language);
    const citing = lessons.filter(({cited}) => cited.includes(id));
    if (!source || citing.length === 0) return [];
    const places = citing.map(({lesson}) => ({
      module: lesson.module,
      lesson: lesson.id,
      title: lesson.title,
    }));
    return [{id, ...source, lessons: places}];
  });
  return {sources: sources.toSorted((a, b) => compare(a.title, b.title) || compare(a.id, b.id))};
}
