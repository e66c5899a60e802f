import type {Edition} from './compile-edition.ts';

/**
 * The files a player loads, by their path in the package: per language the course, the pages beside it,
 * each module, each lesson; and once the report ids, and the covers in one drawing. The same content gives the same bytes: keys stand in the order in
 * which the compiler writes them.
 */
export function courseFiles(
  editions: readonly Edition[],
  interactions: readonly string[],
  covers: string,
): Map<string, string> {
  const files = new Map<string, string>();
  for (const {course, modules, pages} of editions) {
    const folder = `content/${course.language}`;
    files.set(`${folder}/course.json`, JSON.stringify(course));
    for (const [name, page] of Object.entries(pages))
      files.set(`${folder}/${name}.json`, JSON.stringify(page));
    for (const {module, trainerPages, lessons} of modules) {
      files.set(`${folder}/${module.id}.json`, JSON.stringify(module));
      files.set(`${folder}/${module.id}.trainer.json`, JSON.stringify(trainerPages));
      for (const {lesson} of lessons)
        files.set(`${folder}/${module.id}/${lesson.id}.json`, JSON.stringify(lesson));
    }
  }
  files.set('content/interactions.json', JSON.stringify(interactions));
  if (covers !== '') files.set('content/covers.svg', covers);
  return files;
}
