import {readFileSync} from 'node:fs';
import type {css} from 'lit';
import {expect, it} from 'vitest';
import {replaced, withoutStrangers} from '../../packaging/build/lit-alone.ts';

const fileOfLit = (path: string): string => readFileSync(`node_modules/${path}`, 'utf8');

it.each([
  ['lit-html/lit-html.js', [1, 1, 1]],
  ['lit-element/lit-element.js', [0, 2, 1]],
  ['@lit/reactive-element/reactive-element.js', [0, 1, 1]],
  ['@lit/reactive-element/css-tag.js', [2, 0, 0]],
])('this version of Lit has what is left out, so often and no oftener: %s', (path, hits) => {
  const code = fileOfLit(path);
  expect(replaced.map(([what]) => code.match(what)?.length ?? 0)).toEqual(hits);
});

it('nothing else is left out', () => {
  expect(withoutStrangers('throw Error(`a ${b}`);g.litHtmlVersions;g.litHtmlPolyfillSupport?.(g)')).toBe(
    'throw Error();g.litHtmlVersions;(void 0)?.(g)',
  );
});

it('what is left runs', async () => {
  const code = withoutStrangers(fileOfLit('@lit/reactive-element/css-tag.js'));
  // Types cannot be known of code that is made here.
  const patched = (await import(/* @vite-ignore */ dataUrl(code))) as {css: typeof css};
  expect(patched.css`a{width:${1}px}`.cssText.replaceAll(/\s/g, '')).toMatch(/^a{width:1px;?}$/);
});

it.each([
  ['g.litHtmlPolyfillSupport?.(g)', undefined],
  ['g.litElementHydrateSupport?.({})', undefined],
  ['(g.litHtmlVersions??=[]).push("3.3.3")', 0],
])('is an expression as before: %s', (code, value) => {
  const strangers = {litHtmlPolyfillSupport: () => 1, litElementHydrateSupport: () => 1};
  expect(new Function('g', `return ${withoutStrangers(code)}`)(strangers)).toBe(value);
});

const dataUrl = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
