import type {Plugin} from 'vite';

/** What Lit has for pages that are not ours, and what stands there instead. */
export const replaced: readonly (readonly [what: RegExp, instead: string])[] = [
  // Said to whoever writes elements: `npm run dev` has them.
  [/\bthrow Error\([^()]*\)/g, 'throw Error()'],
  // Old browsers, and elements that a server has drawn. In brackets: it is called if it is there.
  [/\b\w\.(?:reactiveElement|litHtml|litElement)(?:Polyfill|Hydrate)Support\b/g, '(void 0)'],
  // So that Lit can say that there are two of it.
  [/\(\w\.(?:reactiveElement|litHtml|litElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'],
];

/** Lit without what a package never needs: a hundredth of a first launch. */
export const litAlone: Plugin = {
  name: 'lit-alone',
  enforce: 'pre',
  apply: 'build',
  transform: {
    filter: {id: /\/node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\/[\w-]+\.js$/},
    handler: (code) => withoutStrangers(code),
  },
};

export function withoutStrangers(code: string): string {
  return replaced.reduce((text, [what, instead]) => text.replaceAll(what, instead), code);
}
