import type {Plugin} from 'vite';

const runtimeFile = /^assets\/rolldown-runtime-[\w-]+\.js$/;
const runtimeImport =
  /import\s*\{\s*(\w+) as (\w+)\s*\}\s*from\s*["'`]\.\/rolldown-runtime-[\w-]+\.js["'`];?/g;
const exported = /export\s*\{\s*(\w+)(?: as \w+)?\s*\};?\s*$/;

/**
 * The bundler's own few words stand in each file that needs them: as a file of their own they would be a request of every first
 * lesson, and be named in the first launch wherever something is loaded.
 */
export const runtimeInside: Plugin = {
  name: 'runtime-inside',
  enforce: 'pre',
  generateBundle: (_options, bundle) => {
    const [path, runtime] = Object.entries(bundle).find(([name]) => runtimeFile.test(name)) ?? [];
    if (path === undefined || runtime?.type !== 'chunk') return;
    const [, name] = exported.exec(runtime.code) ?? [];
    if (name === undefined) throw new Error(`${path} exports more than one function.`);
    const body = runtime.code.replace(exported, '').trim();
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      chunk.code = chunk.code.replaceAll(
        runtimeImport,
        (_, _taken, local: string) => `const ${local}=(()=>{${body};return ${name}})();`,
      );
      chunk.imports = chunk.imports.filter((imported) => imported !== path);
    }
    Reflect.deleteProperty(bundle, path);
  },
};
