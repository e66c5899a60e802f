import {expect, it} from 'vitest';
import {Problems} from '../../../packaging/content/problems.ts';
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

it('tells everybody what is wrong with it', () => {
  for (let times = 0; times < 2; times++) {
    const problems = new Problems();
    expect(YamlFile.readFrom(content, 'broken.yaml', problems)).toBeUndefined();
    expect(problems.sorted().map(({file, code}) => [file, code])).toEqual([['broken.yaml', 'yaml-syntax']]);
  }
});
