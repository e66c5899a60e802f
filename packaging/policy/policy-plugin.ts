import {join, relative, sep} from 'node:path';
import type {Plugin} from 'vite';
import {policyOf} from './page-policies.ts';
import {withPolicy} from './policy.ts';

/** Puts the content security policy into every page of `src/entries` that is built or served. */
export function policyPlugin(root: string): Plugin {
  const entries = join(root, 'src/entries');
  return {
    name: 'page-policy',
    transformIndexHtml: {
      order: 'pre',
      handler(html, {filename}) {
        const policy = policyOf(relative(entries, filename).split(sep).join('/'));
        return policy ? withPolicy(html, policy) : html;
      },
    },
  };
}
