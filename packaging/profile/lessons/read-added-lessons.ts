import {didYouMean} from '../../content/did-you-mean.ts';
import type {Problems} from '../../content/problems.ts';
import type {YamlFile} from '../../content/read/read-yaml.ts';
import {addedLessonSchema, addedLessonsSchema} from '../profile-schema.ts';
import type {AddedLessons} from '../profile.ts';

/**
 * The field `lessons` of a profile. Whether places and files are there, `addLessons` reports.
 * @param modules ids of all modules of the course
 */
export function readAddedLessons(
  yaml: YamlFile,
  modules: readonly string[],
  problems: Problems,
): AddedLessons {
  if (yaml.valueAt(['lessons']) === undefined) return new Map();
  const listed = Object.entries(yaml.read(addedLessonsSchema, problems, ['lessons']) ?? {});
  return new Map(
    listed.map(([module, items]) => {
      if (!modules.includes(module))
        problems.add(
          yaml.place(['lessons', module]),
          'target-unknown',
          `The course has no module "${module}".${didYouMean(module, modules)} Known: ${modules.join(', ')}.`,
        );
      const lessons = items.flatMap((_, i) => {
        const path = ['lessons', module, i];
        // One by one: a mistake hides no other.
        const lesson = yaml.read(addedLessonSchema, problems, path);
        return lesson
          ? [{...lesson, place: (...field: readonly string[]) => yaml.place([...path, ...field])}]
          : [];
      });
      return [module, lessons];
    }),
  );
}
