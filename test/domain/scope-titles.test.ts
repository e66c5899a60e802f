import {describe, expect, it} from 'vitest';
import type {BuiltPackage} from '../../src/domain/exchange/built-package.ts';
import {groupByScope, readScopeTitles} from '../../src/domain/course/scope-titles.ts';

const built = (scope: string, standard: string, films = true): BuiltPackage => ({
  file: `kr-${scope}-${standard}.zip`,
  standard,
  scope,
  films,
  profile: 'default',
  version: '1.0.0',
  bytes: 9,
  sha256: 'ab',
});

describe('readScopeTitles', () => {
  const signs = {id: 'signs', title: 'Pazīmes'};
  it.each([
    {value: {lv: [signs]}, titles: [signs], why: 'those of the language'},
    {value: {ru: [signs]}, titles: [], why: 'nothing of another language'},
    {value: {lv: [signs, {id: 1, title: 'x'}, {id: 'x'}, null, 'x']}, titles: [signs], why: 'only titles'},
    {value: [signs], titles: [], why: 'nothing of another form'},
    {value: undefined, titles: [], why: 'nothing of nothing'},
  ])('gives $why', ({value, titles}) => expect(readScopeTitles(value, 'lv')).toEqual(titles));
});

describe('groupByScope', () => {
  const packages = ['a', 'course', 'course-multi', 'own', 'z'].flatMap((scope) => [
    built(scope, 'cmi5'),
    built(scope, 'scorm12'),
  ]);
  const titles = ['z', 'a'].map((id) => ({id, title: id.toUpperCase()}));

  it('has the whole course first, then the order of the course, then what nobody knows', () => {
    const groups = groupByScope(packages, titles);
    expect(groups.map(({scope}) => scope)).toEqual(['course', 'course-multi', 'z', 'a', 'own']);
    expect(groups.map(({title}) => title)).toEqual([undefined, undefined, 'Z', 'A', undefined]);
  });

  it('has of each the standard first that most systems take', () => {
    const standards = groupByScope(packages, titles).map((group) =>
      group.packages.map(({standard}) => standard),
    );
    expect(standards).toEqual(Array.from({length: 5}, () => ['scorm12', 'cmi5']));
  });

  it('has what has no films right behind the same with films', () => {
    const groups = groupByScope([built('course', 'cmi5', false), ...packages], titles);
    expect(groups.slice(0, 3).map(({scope, films}) => [scope, films])).toEqual([
      ['course', true],
      ['course', false],
      ['course-multi', true],
    ]);
  });

  it('loses no package', () => {
    expect(groupByScope(packages, titles).flatMap((group) => group.packages)).toHaveLength(packages.length);
    expect(groupByScope(packages, []).flatMap((group) => group.packages)).toHaveLength(packages.length);
  });
});
