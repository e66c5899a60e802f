import {join} from 'node:path';
import {build} from 'vite';
import {withInlineHashes} from '../policy/inline-hashes.ts';

/** `src/entries/site/early-language.ts` with the rule that it imports, as one classic script. */
export async function earlyLanguageScript(root: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(root, 'src/entries/site/early-language.ts'),
        output: {format: 'iife'},
      },
    },
  });
  const script = 'output' in built ? built.output.find(({type}) => type === 'chunk') : undefined;
  if (script?.type !== 'chunk' || /<\/script|<!--/i.test(script.code))
    throw new Error('early-language.ts made no script that can stand in a page.');
  return script.code.trim();
}

/** The page with that script at its head, behind its policy, which allows it by its hash. Throws when there is no policy. */
export function withEarlyLanguage(html: string, script: string): string {
  const policy = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/;
  if (!policy.test(html))
    throw new Error('A page has no content security policy: its language is found behind it.');
  return withInlineHashes(html.replace(policy, (tag) => `${tag}\n    <script>${script}</script>`));
}
