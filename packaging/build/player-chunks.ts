import {join} from 'node:path';
import {runTimeNames} from '../../src/domain/standards/standards.ts';

/** What the bundler tells of its modules. */
interface ModuleGraph {
  getModuleInfo(id: string): {readonly importedIds: readonly string[]} | null;
}

const entry = 'src/entries/player/player.ts';
/** Files of which only one is fetched: what two of them share comes with the first screen. */
const trackers = runTimeNames.map((name) => `src/runtime/trackers/${name}/${name}.ts`);
/** Name of a file → the module that says what is in it, besides what is in the files before. */
const lazy = {later: 'src/entries/player/later.ts', ending: 'src/entries/player/ending/ending.ts'};

/**
 * Few files on a bad line: `core` is the entry with all that the first screen imports, and what trackers share; `later` and
 * `ending` hold what their modules import besides, wherever it is asked for; `shared` is what several of the other lazy files
 * import. Each of those holds the rest of what it needs.
 */
export function playerChunks(root: string) {
  const parts = [
    {name: 'core', modulesOf: (graph: ModuleGraph) => firstScreen(graph, root)},
    ...Object.entries(lazy).map(([name, path]) => ({
      name,
      modulesOf: (graph: ModuleGraph) => reachedFrom(graph, join(root, path)),
    })),
  ];
  const groups = parts.map(({name, modulesOf}, place) => {
    let modules: ReadonlySet<string> | undefined;
    return {
      debugName: name,
      name: (id: string, graph: ModuleGraph) => ((modules ??= modulesOf(graph)).has(id) ? name : null),
      // The bundler takes along what a module imports: what stands further up has the first choice.
      priority: 1 + parts.length - place,
    };
  });
  const shared = {
    name: 'shared',
    test: /\/(?:src\/(?:components|domain|locales)|node_modules)\//,
    minShareCount: 2,
    priority: 1,
  };
  return [...groups, shared];
}

function firstScreen(graph: ModuleGraph, root: string): ReadonlySet<string> {
  const reached = reachedFrom(graph, join(root, entry));
  const parts = trackers.map((path) => reachedFrom(graph, join(root, path)));
  const common = parts.flatMap((part) =>
    [...part].filter((id) => parts.some((other) => other !== part && other.has(id))),
  );
  return new Set([...reached, ...common]);
}

/** A module and all that it imports at once, not lazily. */
function reachedFrom(graph: ModuleGraph, id: string, found = new Set<string>()): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  graph.getModuleInfo(id)?.importedIds.forEach((imported) => reachedFrom(graph, imported, found));
  return found;
}
