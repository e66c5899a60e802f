import {Problems, type Place} from '../problems.ts';
import type {Content} from '../read/read-content.ts';
import type {CourseSource} from '../read/read-course.ts';
import {YamlFile} from '../read/read-yaml.ts';
import {factsFile} from './read-facts.ts';

/** A place where a block, question or page names a fact. */
export interface FactUse extends Place {
  readonly fact: string;
  readonly kind: 'block' | 'question' | 'decision' | 'page';
  /** The ids on the way to it, like [definitions, law, recap] or [glossary, recruiter]. */
  readonly way: readonly string[];
  /** What a reader of it would call it, like `block definitions/law/recap` or `page glossary/recruiter`. */
  readonly what: string;
}

/** Each language of a course, and what checks it, asks the same. */
const known = new WeakMap<CourseSource, readonly FactUse[]>();
/** So does each scope of the pages, which are parsed for it. */
const knownOfPages = new WeakMap<Content, readonly FactUse[]>();

/** Every fact that the modules of a course and its pages name, in the order of the files. */
export function factUses(course: CourseSource): readonly FactUse[] {
  const {content, modules} = course;
  const found = known.get(course) ?? [
    ...modules.flatMap((module) =>
      module.lessons.flatMap(({yaml, id}) => [...usesIn(yaml, [module.id, id])]),
    ),
    ...usesInPages(content),
  ];
  known.set(course, found);
  return found;
}

function usesInPages(content: Content): readonly FactUse[] {
  const found =
    knownOfPages.get(content) ??
    [...content].flatMap(([file, text]) => {
      const [, name] = /^modules\/([^/]+)\.yaml$/.exec(file) ?? [];
      if (name === undefined || file === factsFile) return [];
      // Mistakes of the page itself are reported where it is compiled.
      const yaml = YamlFile.parse(file, text, new Problems());
      return yaml ? [...usesIn(yaml, [name])] : [];
    });
  knownOfPages.set(content, found);
  return found;
}

type Path = readonly PropertyKey[];

function* usesIn(yaml: YamlFile, owner: readonly string[]): Generator<FactUse> {
  for (const path of factLists(yaml.valueAt([]), [])) {
    const ids: unknown = yaml.valueAt(path);
    for (const [i, fact] of (Array.isArray(ids) ? ids : []).entries()) {
      if (typeof fact === 'string') yield {fact, ...nameOf(yaml, path, owner), ...yaml.place([...path, i])};
    }
  }
}

/** The ways to every list called "facts". */
function* factLists(value: unknown, path: Path): Generator<Path> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'facts') yield at;
    else yield* factLists(inner, at);
  }
}

/** Lists of lesson.yaml and what one entry of them is called; of pages, the names on the way are the name. */
const parts = new Map<PropertyKey | undefined, FactUse['kind']>([
  ['blocks', 'block'],
  ['questions', 'question'],
  ['decisions', 'decision'],
]);

function nameOf(
  yaml: YamlFile,
  path: Path,
  owner: readonly string[],
): Pick<FactUse, 'kind' | 'way' | 'what'> {
  const names = path.slice(0, -1).flatMap((key, i): string[] => {
    if (typeof key === 'string') return parts.has(key) ? [] : [key];
    const id = yaml.valueAt([...path.slice(0, i + 1), 'id']);
    return typeof id === 'string' ? [id] : [];
  });
  const innermost = path.findLast((key, i) => typeof path[i + 1] === 'number' && parts.has(key));
  const kind = parts.get(innermost) ?? 'page';
  const way = [...owner, ...names];
  return {kind, way, what: `${kind} ${way.join('/')}`};
}
