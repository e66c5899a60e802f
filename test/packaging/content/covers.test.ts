/** The drawings of the start pages: all in one file, which every language shares. */
import {describe, expect, it} from 'vitest';
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import type {Content} from '../../../packaging/content/read/content.ts';
import {changed, mistakesIn, tinyCourse} from './tiny-course.ts';

const drawing = (inside: string): string => `<svg viewBox="0 0 112 84">\n${inside}\n</svg>`;

/** The course and its module "doors" ask for a cover each. */
function withCovers(ofDoors: string | undefined): Content {
  const asking = changed(
    'modules/doors/module.yaml',
    'passMark: 60',
    'passMark: 60\ncover: cover.svg',
    changed('modules/course.yaml', 'passMark: 70', 'passMark: 70\ncover: home.svg'),
  );
  return new Map([
    ...asking,
    [
      'media/home.svg',
      '<svg viewBox="0 0 640 80" preserveAspectRatio="xMidYMid slice"><path d="M0 0h9"/></svg>',
    ],
    ...(ofDoors === undefined ? [] : [['media/doors/cover.svg', ofDoors] as const]),
  ]);
}

const coversIn = (content: Content, scope = 'course') =>
  compileCourse(content, {scope}).files.get('content/covers.svg');

describe('the covers', () => {
  const content = withCovers(drawing('<g><path class="paper" d="M1 1h8"/></g>'));

  it('are symbols of one file, by the names of course and modules', () => {
    expect(compileCourse(content, {scope: 'course'}).problems).toEqual([]);
    const svg = coversIn(content) ?? '';
    expect(
      [...svg.matchAll(/<symbol id="([^"]+)" viewBox="([^"]+)"/g)].map((found) => found.slice(1)),
    ).toEqual([
      ['course', '0 0 640 80'],
      ['doors', '0 0 112 84'],
    ]);
    expect(svg).toContain('preserveAspectRatio="xMidYMid slice"');
    expect(svg).toContain('<path fill="Canvas" d="M1 1h8"/>');
    expect(svg).not.toContain('class=');
  });

  it('are told of in the course, so that a page keeps their place', () => {
    const {course} = compileCourse(content, {scope: 'course'});
    expect([course.cover, ...course.modules.map(({cover}) => cover)]).toEqual([true, true, undefined]);
  });

  it('of a module alone hold its own', () => {
    expect(coversIn(content, 'doors')).not.toContain('id="course"');
    expect(compileCourse(content, {scope: 'doors'}).course.cover).toBeUndefined();
    expect(coversIn(content, 'windows')).toBeUndefined();
  });

  it('are no file where nobody asks for one', () => {
    expect(compileCourse(tinyCourse, {scope: 'course'}).files.has('content/covers.svg')).toBe(false);
  });

  it.each([
    ['is not there', undefined, 'modules/doors/module.yaml:1 drawing-missing'],
    ['has words', drawing('<text>Durvis</text>'), 'media/doors/cover.svg:2 drawing-forbidden'],
    ['has a class of figures', drawing('<g class="label"/>'), 'media/doors/cover.svg:1 drawing-forbidden'],
    ['has a colour', drawing('<g fill="#f00"/>'), 'media/doors/cover.svg:2 drawing-forbidden'],
  ])('are refused when one %s', (_, ofDoors, mistake) => {
    expect(mistakesIn(withCovers(ofDoors))).toEqual([mistake]);
  });
});
