import type {BankModule, QuestionBank} from '../../../domain/exchange/question-bank.ts';

/**
 * Names of these modules and objectives, none of them twice. An objective that is not a lesson of the module that asks about it (the final test asks about whole
 * modules) has that module's name behind it, and so have lessons of one name.
 */
export function titlesOf(ids: readonly string[], bank: QuestionBank | undefined): (id: string) => string {
  const modules = bank?.modules ?? [];
  const plain = new Map(ids.map((id) => [id, titleOf(id, modules)]));
  const times = new Map<string, number>();
  for (const title of plain.values()) times.set(title, (times.get(title) ?? 0) + 1);
  return (id) => {
    const title = plain.get(id) ?? id;
    const [moduleId = '', lessonId] = id.split('/');
    const module = modules.find((each) => each.id === moduleId);
    const isElsewhere = module !== undefined && lessonId !== undefined && !lessonOf(module, lessonId);
    if (title === id || (!isElsewhere && times.get(title) === 1)) return title;
    return `${title} (${module?.title ?? id})`;
  };
}

/** What files call a module, in whatever published language → the module. */
export const modulesByTitle = (bank: QuestionBank | undefined): ReadonlyMap<string, BankModule> =>
  new Map(
    bank?.modules.flatMap((module) =>
      [module.title, ...(module.otherTitles ?? [])].map((title) => [title, module] as const),
    ),
  );

/** Of a module, of a lesson, or of `module/lesson`; an objective of the final test is a whole module. */
function titleOf(id: string, modules: readonly BankModule[]): string {
  const [moduleId = '', lessonId = ''] = id.split('/');
  const module = modules.find((each) => each.id === moduleId);
  const lesson = module && lessonOf(module, lessonId);
  const named = [...modules, ...modules.flatMap(({lessons}) => lessons)];
  return (lesson ?? named.find((one) => one.id === (lessonId || moduleId)))?.title ?? id;
}

const lessonOf = ({lessons}: BankModule, id: string) => lessons.find((lesson) => lesson.id === id);
