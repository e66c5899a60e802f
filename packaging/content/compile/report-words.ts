import type {Edition} from './compile-edition.ts';

/**
 * A translation whose reports speak the course's first language, as those of all other learners: an LMS's report does not
 * mix languages. What is shown stays translated.
 */
export function withReportWords(edition: Edition, first: Edition): Edition {
  const titles = new Map(
    first.modules.flatMap(({module}) => [
      [module.id, module.title] as const,
      ...module.lessons.map(({id, title}) => [`${module.id}/${id}`, title] as const),
    ]),
  );
  const asked = new Map<string, string>();
  const films = new Map<string, string>();
  for (const {lesson} of first.modules.flatMap(({lessons}) => lessons)) {
    eachObject(lesson, (object) => {
      const {reportId, plainText} = object;
      if (typeof reportId === 'string' && typeof plainText === 'string') asked.set(reportId, plainText);
    });
    for (const block of lesson.blocks)
      if (block.type === 'video') films.set(`${lesson.module}/${lesson.id}/${block.id}`, block.title);
  }
  const reportTitle = (path: string) => {
    const title = titles.get(path);
    return title === undefined ? {} : {reportTitle: title};
  };
  return {
    ...edition,
    course: {
      ...edition.course,
      modules: edition.course.modules.map((module) => ({...module, ...reportTitle(module.id)})),
    },
    modules: edition.modules.map((compiled) => ({
      ...compiled,
      summary: {...compiled.summary, ...reportTitle(compiled.summary.id)},
      module: {
        ...compiled.module,
        lessons: compiled.module.lessons.map((lesson) => ({
          ...lesson,
          ...reportTitle(`${compiled.module.id}/${lesson.id}`),
        })),
      },
      lessons: compiled.lessons.map((each) => ({
        ...each,
        lesson: {
          ...each.lesson,
          blocks: each.lesson.blocks.map((block) => {
            const reported = inFirst(block, asked);
            const film = films.get(`${each.lesson.module}/${each.lesson.id}/${block.id}`);
            return reported.type === 'video' && film !== undefined
              ? {...reported, reportTitle: film}
              : reported;
          }),
        },
      })),
    })),
  };
}

/** A copy in which each reported thing has the words of the first language. */
function inFirst<T>(value: T, asked: ReadonlyMap<string, string>): T {
  const copy = structuredClone(value);
  eachObject(copy, (object) => {
    const words = typeof object['reportId'] === 'string' ? asked.get(object['reportId']) : undefined;
    if (words !== undefined) object['plainText'] = words;
  });
  return copy;
}

function eachObject(value: unknown, look: (object: Record<string, unknown>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) look(value as Record<string, unknown>);
  for (const inner of Object.values(value)) eachObject(inner, look);
}
