import {expect, it} from 'vitest';
import {readWords} from '../../../packaging/content/markdown/read-sections.ts';
import {Problems} from '../../../packaging/content/problems.ts';
import {keepParsed} from '../../../packaging/content/read/keeper.ts';
import {YamlFile} from '../../../packaging/content/read/read-yaml.ts';

const content = new Map([
  ['a.yaml', 'title: One'],
  ['broken.yaml', 'title: [One'],
]);

it('reads a file of the same content once', () => {
  const first = YamlFile.readFrom(content, 'a.yaml', new Problems());
  expect(YamlFile.readFrom(content, 'a.yaml', new Problems())).toBe(first);
  expect(YamlFile.readFrom(new Map(content), 'a.yaml', new Problems())).not.toBe(first);
});

it('reads it anew when other words stand in it', () => {
  const draft = new Map(content);
  YamlFile.readFrom(draft, 'a.yaml', new Problems());
  draft.set('a.yaml', 'title: Two');
  expect(YamlFile.readFrom(draft, 'a.yaml', new Problems())?.valueAt(['title'])).toBe('Two');
});

it('parses of a content that follows another only what has changed', () => {
  const words = '---\ntitle: One\n---\n\n## A {#a}\n\nText.\n';
  const nodesOf = (of: object, text = words) =>
    readWords('lv.md', text, new Problems(), of).sections[0]?.nodes;
  const [yaml, nodes] = [YamlFile.readFrom(content, 'a.yaml', new Problems()), nodesOf(content)];
  const later = new Map(content);
  keepParsed(later, content);
  expect(YamlFile.readFrom(later, 'a.yaml', new Problems())).toBe(yaml);
  expect(nodesOf(later)?.[0]).toBe(nodes?.[0]);
  later.set('a.yaml', 'title: Two');
  expect(YamlFile.readFrom(later, 'a.yaml', new Problems())?.valueAt(['title'])).toBe('Two');
  expect(nodesOf(later, words.replace('Text', 'Other'))).toMatchObject([{children: [{value: 'Other.'}]}]);
});

it('tells everybody what is wrong with it', () => {
  for (let times = 0; times < 2; times++) {
    const problems = new Problems();
    expect(YamlFile.readFrom(content, 'broken.yaml', problems)).toBeUndefined();
    expect(problems.sorted().map(({file, code}) => [file, code])).toEqual([['broken.yaml', 'yaml-syntax']]);
  }
});
