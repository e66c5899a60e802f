/** Three launches one, four and twelve weeks after the course, as an LMS has them. */
import {afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {loadCourse} from '../../packaging/content/compile/load-course.ts';
import type {CompiledCourse} from '../../packaging/content/compile/compile-course.ts';
import {returnReportIds} from '../../src/domain/return/return-scope.ts';
import {lmsProfile} from '../../src/lms/profiles/lms-profiles.ts';
import {createCmi5Tracker} from '../../src/runtime/trackers/cmi5/cmi5.ts';
import {createScorm12Tracker} from '../../src/runtime/trackers/scorm12/scorm12.ts';
import {createScorm2004Tracker} from '../../src/runtime/trackers/scorm2004/scorm2004.ts';
import type {Tracker} from '../../src/runtime/tracker.ts';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import {FakeLrs} from '../fake-lrs/fake-lrs.ts';
import {verbOf} from '../fake-lrs/xapi-rules.ts';
import {ReturnDevice, ReturnVisits, type ReturnSeen} from './return-visit.ts';

const courseModules = [
  'definitions',
  'recruitment',
  'victim-psychology',
  'rehabilitation',
  'cooperation',
  'public-space',
];
const weak = ['rehabilitation'];

let packed: CompiledCourse;
beforeAll(async () => {
  packed = await loadCourse(`${import.meta.dirname}/../..`, {scope: 'return', languages: ['lv']});
}, 120_000);
beforeEach(() => void vi.useFakeTimers({toFake: ['Date']}));
afterEach(() => void vi.useRealTimers());

interface Lms {
  readonly launch: () => Tracker;
  readonly learnerId: string;
  /** How far it is: what the LMS calls it. */
  readonly status: () => string;
  /** Id, objective and result of each answer. */
  readonly answers: () => readonly string[];
}

function moodle(standard: 'scorm12' | 'scorm2004'): Lms {
  const lms = new FakeLms({standard, profile: lmsProfile('moodle')});
  const options = {
    isOnline: () => true,
    interactionIds: () => returnReportIds,
    language: 'lv',
    reportsWithout: [],
  };
  const of = (name: string) => lms.stored[name] ?? '';
  return {
    launch: () =>
      standard === 'scorm12'
        ? createScorm12Tracker(lms.launch12(), options)
        : createScorm2004Tracker(lms.launch2004(), options),
    learnerId: 'anna',
    status: () =>
      standard === 'scorm12'
        ? of('cmi.core.lesson_status')
        : [of('cmi.completion_status'), of('cmi.success_status') || 'unknown'].join(),
    answers: () =>
      returnReportIds.flatMap((_, at) => {
        const field = (name: string) => of(`cmi.interactions.${String(at)}.${name}`);
        return field('result') ? [[field('id'), field('objectives.0.id'), field('result')].join(' ')] : [];
      }),
  };
}

function cmi5(): Lms {
  const lrs = new FakeLrs();
  const verbs = () => lrs.statements.map(verbOf);
  return {
    launch: () => {
      const tracker = createCmi5Tracker({
        search: lrs.launch(),
        language: 'lv',
        request: lrs.request,
        now: () => Date.now(),
      });
      if (!tracker) throw new Error('The launch was not recognised.');
      return tracker;
    },
    learnerId: 'anna',
    status: () =>
      ['passed', 'completed', 'failed'].filter((verb) => verbs().includes(verb)).join() || 'incomplete',
    answers: () =>
      lrs.statements
        .filter((statement) => verbOf(statement) === 'answered')
        .map((statement) => JSON.stringify(statement.object)),
  };
}

const lmss = [
  {name: 'Moodle, SCORM 1.2', open: () => moodle('scorm12'), open1: 'incomplete', done: 'passed'},
  {
    name: 'Moodle, SCORM 2004',
    open: () => moodle('scorm2004'),
    open1: 'incomplete,unknown',
    done: 'completed,passed',
  },
  {name: 'an LMS of cmi5', open: cmi5, open1: 'incomplete', done: 'passed,completed'},
];

/** Before each return so many days pass. */
const pauses = [7, 21, 56];

describe.each(lmss)('three returns in $name', ({open, open1, done}) => {
  /** @param deviceOf the browser of each return */
  async function threeReturns(
    lms: Lms,
    deviceOf: (at: number) => ReturnDevice,
  ): Promise<readonly ReturnSeen[]> {
    const visits = new ReturnVisits(packed);
    const seen: ReturnSeen[] = [];
    for (const [at, days] of pauses.entries()) {
      visits.pass(days);
      seen.push(await visits.visit(lms.launch(), deviceOf(at), at, {isRight: (place) => place % 2 === 0}));
      expect(lms.status()).toBe(at < 2 ? open1 : done);
      expect(lms.answers()).toHaveLength((at + 1) * 4);
    }
    return seen;
  }

  const none = (seen: readonly ReturnSeen[]) => {
    expect(seen.map(({mode}) => mode)).toEqual(['normal', 'normal', 'normal']);
    for (const [at, {asked}] of seen.entries()) {
      const before = seen[at - 1]?.asked.map(({title}) => title) ?? [];
      expect(asked.filter(({title}) => before.includes(title))).toEqual([]);
      expect(asked).toHaveLength(4);
    }
  };

  it('on the device where the course was taken: all stored, none in review, its gaps favoured', async () => {
    const lms = open();
    const device = new ReturnDevice();
    device.hasTaken(lms.learnerId, Date.UTC(2026, 10, 24), courseModules, weak);
    const seen = await threeReturns(lms, () => device);
    none(seen);
    expect(seen[0]?.why).toContain(
      'Pēdējie divi jautājumi ir no moduļiem, kas noslēguma pārbaudē padevās mazāk.',
    );
    expect(seen[0]?.asked.slice(2).map(({module}) => module)).toEqual(['rehabilitation', 'rehabilitation']);
  });

  it('each on another device: what the first one knew goes along', async () => {
    const lms = open();
    const first = new ReturnDevice();
    first.hasTaken(lms.learnerId, Date.UTC(2026, 10, 24), courseModules, weak);
    const seen = await threeReturns(lms, (at) => (at === 0 ? first : new ReturnDevice()));
    none(seen);
    expect(seen[2]?.why).toContain('noslēguma pārbaudē padevās mazāk vai kuros atgriežoties kļūdījāties');
  });

  it('at another origin than the course: spread over all modules, and said', async () => {
    const lms = open();
    const elsewhere = new ReturnDevice();
    const seen = await threeReturns(lms, () => elsewhere);
    none(seen);
    expect(seen[0]?.why).toContain('Šī ierīce nezina');
    expect(new Set(seen[0]?.asked.map(({module}) => module)).size).toBe(4);
  });

  it('on a device where somebody else took the course: nothing of that is used', async () => {
    const lms = open();
    const shared = new ReturnDevice();
    shared.hasTaken('somebody-else', Date.UTC(2026, 10, 24), courseModules, weak);
    const [first] = await threeReturns(lms, () => shared);
    expect(first?.why).toContain('Šī ierīce nezina');
  });
});

it('a return that was left in the middle goes on with the same questions on another device', async () => {
  const lms = moodle('scorm12');
  const visits = new ReturnVisits(packed);
  const begun = await visits.visit(lms.launch(), new ReturnDevice(), 0, {most: 2});
  expect(lms.answers()).toHaveLength(2);
  const again = await visits.visit(lms.launch(), new ReturnDevice(), undefined);
  expect(again.asked).toEqual(begun.asked);
  expect(lms.status()).toBe('incomplete');
});

it('a return is made once: who starts it again changes nothing', async () => {
  const lms = moodle('scorm12');
  const visits = new ReturnVisits(packed);
  const first = await visits.visit(lms.launch(), new ReturnDevice(), 0);
  const answers = lms.answers();
  const again = await visits.visit(lms.launch(), new ReturnDevice(), 0, {isRight: () => false});
  expect(again.asked).toEqual(first.asked);
  expect(lms.answers()).toEqual(answers);
});

it('answers are reported at the place of their return, by the module that they are about', async () => {
  const lms = moodle('scorm2004');
  const visits = new ReturnVisits(packed);
  const {asked} = await visits.visit(lms.launch(), new ReturnDevice(), 0, {isRight: (place) => place < 2});
  expect(lms.answers().map((answer) => answer.split(' ').slice(0, 2).join(' '))).toEqual(
    ['case', 'q1', 'q2', 'q3'].map((place, at) => `return.first-${place} ${asked[at]?.module ?? ''}`),
  );
  expect(lms.answers()[0]).toContain('correct');
  expect(lms.answers()[3]).toContain('incorrect');
});

it('after the third return the LMS opens it for reading', async () => {
  const lms = moodle('scorm12');
  const visits = new ReturnVisits(packed);
  const device = new ReturnDevice();
  for (const at of [0, 1, 2]) await visits.visit(lms.launch(), device, at);
  expect((await lms.launch().open()).mode).toBe('review');
});
