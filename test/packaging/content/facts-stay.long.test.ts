import {resolve} from 'node:path';
import {expect, it} from 'vitest';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import {readFacts} from '../../../packaging/content/facts/read-facts.ts';
import {Problems} from '../../../packaging/content/problems.ts';
import {readContent} from '../../../packaging/content/read/read-content.ts';

const root = resolve(import.meta.dirname, '../../..');

it('no id, statement or checker of a fact reaches a package', async () => {
  const content = await readContent(root);
  const facts = [...readFacts(content, new Problems()).values()].flatMap((fact) => fact ?? []);
  expect(facts.length).toBeGreaterThan(150);
  const {files} = compileCourse(content, {scope: 'course', withApart: true});
  const all = [...files.values()].join('\n');
  const words = new Set(all.match(/[\p{L}\d]+/gu));
  expect(facts.filter(({id}) => !/^[\p{L}\d]+$/u.test(id)).map(({id}) => id)).toEqual([]);
  expect(facts.filter(({id}) => words.has(id)).map(({id}) => id)).toEqual([]);
  expect(facts.filter(({logic}) => all.includes(logic.says)).map(({id}) => id)).toEqual([]);
  for (const word of ['review-by', 'kursa autori"', '"checked":{', '"checked":"never"', '"facts":['])
    expect(all).not.toContain(word);
});
