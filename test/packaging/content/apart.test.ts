import {expect, it} from 'vitest';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import {changed, mistakesIn} from './tiny-course.ts';

const withWindowsApart = changed('modules/course.yaml', 'windows: 7', 'windows: 7\napart: [windows]');
const compiled = (scope: string, withApart = false) => compileCourse(withWindowsApart, {scope, withApart});
const modulesOf = (scope: string, withApart?: boolean) =>
  compiled(scope, withApart).course.modules.map(({id}) => id);

it('leaves a module that stands apart out of the course, its files included', () => {
  expect(modulesOf('course')).toEqual(['doors']);
  expect([...compiled('course').files.keys()].filter((path) => path.includes('windows'))).toEqual([]);
});

it('packs it on its own', () => {
  expect(modulesOf('windows')).toEqual(['windows']);
  expect(compiled('course').scopes).toEqual(['course', 'doors', 'windows']);
});

it('looks at it where everything is checked', () => {
  expect(modulesOf('course', true)).toEqual(['doors', 'windows']);
});

it('tells a name that is no module', () => {
  const content = changed('modules/course.yaml', 'windows: 7', 'windows: 7\napart: [window]');
  expect(mistakesIn(content)).toEqual(['modules/course.yaml:8 target-unknown']);
});
