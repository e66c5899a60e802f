/** In which order a place comes on screen: on a slow device each step is a task of its own. */
import {afterAll, beforeEach, expect, it, vi} from 'vitest';
import type {CoursePlayerElement} from '../../src/components/shell/course-player.ts';
import type {Lesson, Module} from '../../src/domain/course/course.ts';
import type {Content} from '../../src/runtime/content.ts';
import type {Lessons} from '../../src/entries/player/lesson/lessons.ts';
import {Navigation} from '../../src/entries/player/place/navigation.ts';
import {courseOf, moduleOf} from '../domain/fixtures/course.ts';

let said: string[];
/** What happens besides between two tasks. */
let meanwhile: () => void;
vi.mock('../../src/components/next-task.ts', () => ({
  nextTask: () => {
    said.push('task');
    meanwhile();
    return Promise.resolve();
  },
}));
// What comes later is of no matter here.
vi.mock('../../src/entries/player/later.ts', () => ({
  loadUsualBlocks: () => undefined,
  fetchAhead: () => undefined,
}));

beforeEach(() => {
  said = [];
  meanwhile = () => undefined;
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('location', {hash: ''});
});
afterAll(() => vi.unstubAllGlobals());

function navigation(): Navigation {
  const course = courseOf([moduleOf({id: 'forms', tracking: 1, lessons: [1], required: [1], slots: '1:0'})]);
  const outline = {id: 'forms', lessons: [{id: 'law', tracking: 1}]} as unknown as Module;
  const lesson = {id: 'law', module: 'forms', blocks: []} as unknown as Lesson;
  const player = Object.assign(new EventTarget(), {
    focusPage: () => {
      said.push('focus');
      return Promise.resolve();
    },
  });
  Object.defineProperty(player, 'view', {set: ({type}: {readonly type: string}) => said.push(type)});
  return new Navigation({
    player: player as unknown as CoursePlayerElement,
    course,
    content: {
      module: () => Promise.resolve(outline),
      lesson: () => Promise.resolve(lesson),
    } as unknown as Content,
    loadLessons: () =>
      Promise.resolve({
        prepare: () => Promise.resolve({lesson, extras: {}}),
        shown: () => said.push('noted'),
      } as unknown as Lessons),
    loadPage: () => Promise.resolve(undefined),
    onOverview: () => said.push('state'),
    onModule: () => undefined,
  });
}

it('a lesson is drawn, gets the focus and is noted, each in a task of its own', async () => {
  location.hash = '#/forms/law';
  await navigation().show({movesFocus: true});
  expect(said).toEqual(['task', 'lesson', 'task', 'focus', 'task', 'noted']);
});

it('a page that says where one goes on is drawn with what was read last', async () => {
  location.hash = '#/forms';
  await navigation().show({movesFocus: false});
  expect(said.slice(0, 3)).toEqual(['task', 'state', 'module']);
});

it('a lesson that is left before it has the focus is not noted', async () => {
  location.hash = '#/forms/law';
  const place = navigation();
  meanwhile = () => {
    if (said.at(-2) !== 'lesson') return;
    meanwhile = () => undefined;
    location.hash = '#/forms';
    void place.show({movesFocus: true});
  };
  await place.show({movesFocus: true});
  await expect.poll(() => said).toContain('focus');
  expect(said).not.toContain('noted');
});
