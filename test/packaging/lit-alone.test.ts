import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {replaced, withoutStrangers} from '../../packaging/build/lit-alone.ts';

const filesOfLit = [
  'lit-html/lit-html.js',
  'lit-element/lit-element.js',
  '@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/css-tag.js',
].map((path) => readFileSync(`node_modules/${path}`, 'utf8'));

it.each(replaced.map(([what]) => what))('this version of Lit has what is left out: %s', (what) => {
  expect(filesOfLit.join('\n').match(what)).not.toBeNull();
});

it('nothing else is left out', () => {
  expect(withoutStrangers('throw Error(`a ${b}`);g.litHtmlVersions;g.litHtmlPolyfillSupport?.(g)')).toBe(
    'throw Error();g.litHtmlVersions;(void 0)?.(g)',
  );
});
