/** A learner's three visits to the tiny course without a screen: begun, gone on with and passed, opened once more. */
import {compileCourse} from '../../../packaging/content/compile/compile-course.ts';
import {standards} from '../../../packaging/standards/index.ts';
import {CoursePage, type CourseContent} from '../../fixtures/recorded-states/course-page.ts';
import {studyLesson} from '../../fixtures/recorded-states/learner-acts.ts';
import {tinyCourse} from '../../packaging/content/tiny-course.ts';
import {Chance} from '../fault-lab/chance.ts';
import {settle, VirtualClock} from '../fault-lab/virtual-clock.ts';
import {MemoryStore} from '../journal/memory-store.ts';
import {walkHearer, type WalkHearer, type WalkStandard} from './walk-hearer.ts';

export {walkStandards} from './walk-hearer.ts';

export interface WalkSettings {
  /** Chance that an answer of the first visit is right, 0..1. */
  readonly skill?: number;
}

interface Walk {
  readonly content: CourseContent;
  readonly hearer: WalkHearer;
  readonly clock: VirtualClock;
  readonly chance: Chance;
  readonly store: MemoryStore;
}

interface Visit {
  readonly name: string;
  readonly skill: number;
  /** Events until the learner goes; `Infinity`: all of the course. */
  readonly events: number;
}

const dayMs = 86_400_000;

/** @returns a line for each call or request, under the name of the visit and the lesson in which it was made */
export async function recordWalk(standard: WalkStandard, {skill = 0.6}: WalkSettings = {}): Promise<string> {
  const chance = new Chance(2_017);
  const clock = new VirtualClock(chance);
  const content = tinyContent(standard);
  const walk: Walk = {
    content,
    hearer: walkHearer(standard, content, clock),
    clock,
    chance,
    store: new MemoryStore(),
  };
  const before = {random: Math.random, now: Date.now, localStorage: globalThis.localStorage};
  // The player draws questions and tells times by them: each walk is the same one.
  Object.assign(Math, {random: () => chance.next()});
  Object.assign(Date, {now: clock.now});
  Object.defineProperty(globalThis, 'localStorage', {value: walk.store, configurable: true});
  try {
    for (const visit of [
      {name: 'begins, and is gone in the middle', skill, events: 14},
      {name: 'comes back a day later and passes', skill: 1, events: Infinity},
      {name: 'opens it once more', skill: 1, events: 0},
    ])
      await take(walk, visit);
  } finally {
    Object.assign(Math, {random: before.random});
    Object.assign(Date, {now: before.now});
    Object.defineProperty(globalThis, 'localStorage', {value: before.localStorage, configurable: true});
  }
  return `${walk.hearer.lines.join('\n')}\n`;
}

async function take(walk: Walk, {name, skill, events}: Visit): Promise<void> {
  const {content, hearer, clock, chance, store} = walk;
  hearer.lines.push('', `== ${name}`);
  const page = await CoursePage.open({
    content,
    tracker: hearer.launch(store),
    store,
    clock,
    newAttempt: () => chance.below(0xffff_ffff).toString(16).padStart(8, '0'),
    isReachable: () => Promise.resolve(true),
    isShown: () => true,
  });
  await settle();
  const {session} = page.opened;
  if (session.progress.role === undefined) page.pickRole(1);
  let left = events;
  for (const lesson of events > 0 ? content.lessons : []) {
    hearer.lines.push(`-- ${lesson.module}/${lesson.id}`);
    page.visit(lesson);
    const module = () => session.progress.modules.get(page.moduleNumber);
    for (const {event} of studyLesson({lesson, module, role: () => session.progress.role, chance, skill})) {
      if (left-- <= 0) break;
      page.hear(event);
      await clock.advance(7_000);
      await settle();
    }
    if (left <= 0) break;
    page.finishLesson();
    await settle();
  }
  hearer.lines.push('-- leaves');
  page.leave();
  await settle();
  clock.clear();
  hearer.ended();
  clock.jump(dayMs);
}

function tinyContent(standard: WalkStandard): CourseContent {
  const reports = standards.find(({tracker}) => tracker === standard)?.courseReports ?? 'all';
  const compiled = compileCourse(tinyCourse, {scope: 'course', languages: ['lv'], reports});
  const {course, modules, lessons, interactions: interactionIds} = compiled;
  return {course, modules: modules.get('lv') ?? [], lessons: lessons.get('lv') ?? [], interactionIds};
}
