import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {hrefOf, parseRoute, startHref} from '../../src/domain/course/route.ts';

describe('parseRoute', () => {
  it.each([
    {hash: '', route: {}, why: 'no address is the start'},
    {hash: '#/', route: {}, why: 'so is an empty one'},
    {hash: '#/definitions', route: {module: 'definitions'}, why: 'a module'},
    {hash: '#/definitions/law', route: {module: 'definitions', lesson: 'law'}, why: 'a lesson'},
    {
      hash: '#/definitions/law/act',
      route: {module: 'definitions', lesson: 'law', block: 'act'},
      why: 'a block',
    },
    {hash: '#/definitions/law/act/x', route: {}, why: 'too deep: the start'},
    {hash: '#/page/help', route: {page: 'help'}, why: 'a page beside the course'},
    {hash: '#/page/trainer/definitions', route: {page: 'trainer', part: 'definitions'}, why: 'a part of it'},
    {hash: '#/page/search/darba%20devējs', route: {page: 'search', part: 'darba devējs'}, why: 'any words'},
    {hash: '#/page/search/100%', route: {page: 'search', part: '100%'}, why: 'a lone percent sign'},
    {hash: '#/page/help/a/b', route: {}, why: 'too deep: the start'},
    {hash: '#/../etc', route: {}, why: 'no id: the start'},
  ])('reads "$hash" ($why)', ({hash, route}) => expect(parseRoute(hash)).toEqual(route));
});

it('reads back every address it writes', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/).filter((text) => text !== 'page');
  const part = fc.string({minLength: 1, unit: 'grapheme'});
  const places = fc.oneof(
    fc.constant({}),
    id.map((module) => ({module})),
    fc.tuple(id, id).map(([module, lesson]) => ({module, lesson})),
    fc.tuple(id, id, id).map(([module, lesson, block]) => ({module, lesson, block})),
    id.map((page) => ({page})),
    fc.tuple(id, part).map(([page, part]) => ({page, part})),
  );
  fc.assert(
    fc.property(places, (route) => {
      expect(parseRoute(hrefOf(route))).toEqual(route);
    }),
  );
});

it('leads over the question for the institution while that is to be asked', () => {
  expect(startHref({module: 'definitions'}, false)).toBe('#/definitions');
  const asking = startHref({module: 'definitions', lesson: 'law'}, true);
  expect(parseRoute(asking)).toEqual({page: 'role', part: 'definitions/law'});
});
