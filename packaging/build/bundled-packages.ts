import type {Plugin} from 'vite';
import {bundledPackagesFile} from './bundled-packages-file.ts';

/** Writes down which npm packages a build takes code from: those, and no others, reach a learner. */
export function bundledPackages(): Plugin {
  return {
    name: 'bundled-packages',
    generateBundle(_, bundle) {
      const names = new Set<string>();
      for (const output of Object.values(bundle)) {
        const ids = output.type === 'chunk' ? Object.keys(output.modules) : [];
        for (const id of ids) {
          const name = packageOf(id);
          if (name !== undefined) names.add(name);
        }
      }
      const source = JSON.stringify([...names].toSorted());
      this.emitFile({type: 'asset', fileName: bundledPackagesFile, source});
    },
  };
}

/** `lit` of `…/node_modules/lit/index.js`, `@lit/reactive-element` likewise; undefined for our own files. */
export function packageOf(moduleId: string): string | undefined {
  const path = moduleId.replaceAll('\\', '/').split('node_modules/').at(-1) ?? '';
  if (!moduleId.includes('node_modules')) return undefined;
  const [first = '', second = ''] = path.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
