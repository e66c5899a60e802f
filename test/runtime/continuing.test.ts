/** The way back into a course: what it loads and where it leads, on a device that knows the learner or does not. */
import {afterAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {noExtras} from '../../src/components/shell/lesson/lesson-extras.ts';
import type {Action} from '../../src/domain/progress/action.ts';
import type {Lesson, LessonSummary, Module} from '../../src/domain/course/course.ts';
import {newProgress, reduce} from '../../src/domain/progress/reduce.ts';
import {Continuing, type ContinuingOptions} from '../../src/entries/player/place/continue.ts';
import {Session} from '../../src/runtime/session/session.ts';
import {choice} from '../domain/fixtures/blocks.ts';
import {courseOf, moduleOf} from '../domain/fixtures/course.ts';

const course = courseOf(
  ['forms', 'law'].map((id, index) =>
    moduleOf({id, tracking: index + 1, lessons: [1, 2], required: [1, 2], slots: '1:0,2:0,8:1,9:1'}),
  ),
);
const lesson = (tracking: number): LessonSummary => ({
  ...{id: `lesson-${tracking}`, kind: 'lesson', tracking, title: `Lesson ${tracking}`, minutes: 5},
  ...{required: true, activities: [8, 9]},
});
const outline = (id: string): Module => ({
  id,
  title: id,
  credit: [],
  intro: [],
  lessons: [lesson(1), lesson(2)],
});
const whole = (module: string, id: string): Lesson => ({
  ...{id, module, title: id, goals: [], sources: []},
  blocks: [8, 9].map((tracking) => ({...choice({a: true}), id: `block-${tracking}`, tracking})),
});

let loaded: string[];
let address: string;
let isOffline: boolean;
let kept: string;
let told: number;
let outlines: Map<string, Module>;
beforeEach(() => {
  [loaded, address, isOffline, kept, told] = [[], '', false, '', 0];
  outlines = new Map();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('location', {hash: ''});
  vi.stubGlobal('history', {replaceState: (_: unknown, __: string, href: string) => (address = href)});
});

afterAll(() => vi.unstubAllGlobals());

type Player = ContinuingOptions['player'];

// Only a lesson on screen is asked for its page.
const atHome: Player = {view: {type: 'home'}, renderRoot: {} as HTMLElement};

const opened = (...actions: readonly Action[]): Continuing => openedIn(atHome, ...actions);

function openedIn(player: Player, ...actions: readonly Action[]): Continuing {
  const load = <T>(name: string, value: T): Promise<T> => {
    loaded.push(name);
    return isOffline ? Promise.reject(new Error('no line')) : Promise.resolve(value);
  };
  return new Continuing({
    player,
    course,
    content: {
      module: (id) => load(id, outline(id)),
      lesson: (module, id) => load(`${module}/${id}`, whole(module, id)),
    },
    session: new Session({
      course,
      progress: actions.reduce(reduce, newProgress('00000001')),
      suspendLimitChars: 4096,
      passMark: undefined,
      spentMs: () => 0,
    }),
    outlines,
    texts: {read: (name) => (name === 'blocks' ? kept : ''), keep: (_, text) => (kept = text)},
    onKnown: () => (told += 1),
  });
}

const visit = (module: number, number: number): Action => ({type: 'visit', module, lesson: number});
const finish = (module: number, number: number): Action => ({type: 'finish-lesson', module, lesson: number});
const check = (module: number, slot: number): Action => ({type: 'check', module, slot, packed: '1'});

describe('a course that is opened again', () => {
  it('leads to the open lesson, at the block that this device saw', async () => {
    opened(visit(1, 2)).keepBlock('forms/lesson-2', 'block-9');
    const again = opened(check(1, 8), visit(1, 2));
    await again.openPlaceLeft();
    expect(address).toBe('#/forms/lesson-2');
    expect([...again.blocksLeft]).toEqual([['forms/lesson-2', 'block-9']]);
    expect(loaded).toEqual(['forms']);
  });

  it('leads on another device to the block after what was done last', async () => {
    const there = opened(check(1, 8), visit(1, 2));
    await there.openPlaceLeft();
    expect([...there.blocksLeft]).toEqual([['forms/lesson-2', 'block-9']]);
    expect(loaded).toEqual(['forms', 'forms/lesson-2']);
  });

  it('leads to the first lesson that is not done where the last one is, in the next module, too', async () => {
    await opened(finish(1, 2), visit(1, 2)).openPlaceLeft();
    expect(address).toBe('#/forms/lesson-1');
    await opened(finish(1, 1), finish(1, 2), visit(1, 2)).openPlaceLeft();
    expect(address).toBe('#/law/lesson-1');
  });

  it('loads nothing and stays at its start when it is new or finished', async () => {
    const all = [finish(1, 1), finish(1, 2), finish(2, 1), finish(2, 2), visit(2, 2)];
    for (const actions of [[], all]) await opened(...actions).openPlaceLeft();
    expect([loaded, address]).toEqual([[], '']);
  });

  it('stays at its start when nothing can be loaded', async () => {
    isOffline = true;
    await opened(visit(1, 2)).openPlaceLeft();
    expect(address).toBe('');
  });
});

describe('a lesson that opens with the page', () => {
  const land = async (block: string | undefined) => {
    const gone: string[] = [];
    vi.stubGlobal('requestAnimationFrame', (paint: () => void) => {
      if (gone.length === 0) gone.push('a frame');
      setTimeout(paint);
    });
    const page = {
      updateComplete: Promise.resolve(),
      whole: Promise.resolve(),
      goTo: (id: string) => void gone.push(id),
    };
    const [module, lesson] = [outline('forms'), whole('forms', 'lesson-2')];
    const view = {type: 'lesson', module, lesson, extras: noExtras, block} as const;
    const continuing = openedIn(
      {view, renderRoot: {querySelector: () => page} as unknown as HTMLElement},
      visit(1, 2),
    );
    continuing.keepBlock('forms/lesson-2', 'block-9');
    await continuing.land();
    return gone;
  };

  it('goes to the block that its view names, when what stands above it was laid out', async () => {
    expect((await land('block-8')).slice(0, 2)).toEqual(['a frame', 'block-8']);
  });

  it('stays at its top where the view names none, as in a finished lesson, whatever was read last', async () => {
    expect(await land(undefined)).toEqual([]);
  });
});

describe('the start page', () => {
  const show = (hash: string) => {
    location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  };

  it('learns which lesson it leads to when it is shown', async () => {
    opened(visit(1, 2));
    show('#/forms/lesson-2');
    expect(loaded).toEqual([]);
    show('#/');
    await expect.poll(() => told).toBe(1);
    expect([...outlines.keys()]).toEqual(['forms']);
  });

  it('of a new learner loads nothing', async () => {
    opened();
    show('#/');
    await expect.poll(() => told).toBe(1);
    expect(loaded).toEqual([]);
  });

  it('is not drawn anew while the learner reads on, and knows the last block when it asks', () => {
    const continuing = opened(visit(1, 2));
    continuing.keepBlock('forms/lesson-2', 'block-8');
    continuing.keepBlock('forms/lesson-2', 'block-9');
    expect(told).toBe(0);
    expect([...continuing.blocksLeft]).toEqual([['forms/lesson-2', 'block-9']]);
  });
});
