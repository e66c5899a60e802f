import type {Course, ModuleSummary} from '../../src/domain/course/course.ts';
import type {PackageContent} from '../e2e/package-content.ts';
import {remadePage} from '../e2e/remade-page.ts';

const coursePath = 'content/lv/course.json';

/** A package with each of these modules `times` times over, each time under an id and a number of its own. */
export function multiplied(
  content: PackageContent,
  times: number,
  modules: readonly ModuleSummary[] = content.course.modules,
): PackageContent {
  const highest = Math.max(...content.course.modules.map(({tracking}) => tracking));
  const files = new Map(content.files);
  const copies = Array.from({length: times}, (_, copy) =>
    modules.map((module) => {
      const id = copy === 0 ? module.id : `${module.id}-${copy + 1}`;
      for (const [path, bytes] of filesOf(content, module.id)) files.set(`content/lv/${id}${path}`, bytes);
      return {...module, id, tracking: module.tracking + copy * highest};
    }),
  );
  const course: Course = {
    ...content.course,
    modules: copies.flat(),
    interactionCount: content.course.interactionCount * times,
  };
  files.set(coursePath, new TextEncoder().encode(JSON.stringify(course)));
  files.set('index.html', remadePage(files.get('index.html'), files, {course}));
  return {
    files,
    course,
    module: (id) => content.module(originOf(id)),
    lesson: (module, id) => content.lesson(originOf(module), id),
  };
}

/** Files of a module by what follows its id in their paths. */
function filesOf({files}: PackageContent, id: string): readonly (readonly [string, Uint8Array])[] {
  const start = `content/lv/${id}`;
  const own = [...files].filter(([path]) => path.startsWith(`${start}/`) || path.startsWith(`${start}.`));
  return own.map(([path, bytes]) => [path.slice(start.length), bytes] as const);
}

/** Of which module it is a copy. */
const originOf = (id: string): string => id.replace(/-\d+$/, '');
