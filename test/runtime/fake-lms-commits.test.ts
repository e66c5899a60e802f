import {describe, expect, it} from 'vitest';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import type {FakeLmsSettings} from '../fake-lms/launch-request.ts';
import {NaiveScorm12} from '../fake-lms/naive-scorm12.ts';
import {NaiveScorm2004} from '../fake-lms/naive-scorm2004.ts';
import type {Fault} from '../fake-lms/fake-site.ts';
import {everyKind, finishedSnapshot, sampleInteraction, sampleSnapshot} from './sample-snapshot.ts';
import {launchIn} from './tracker-world.ts';

const faults: Fault[] = ['http-500', 'http-404', 'session-expired', 'stale-key'];
const standards: FakeLmsSettings['standard'][] = ['scorm12', 'scorm2004'];
const answers = (count: number) => Array.from({length: count}, (_, index) => sampleInteraction(index));

async function open(lms: FakeLms, standard: FakeLmsSettings['standard'], isOnline = () => true) {
  const launched = launchIn(lms, standard, {isOnline});
  await launched.tracker.open();
  return launched;
}

describe('a commit of 1.2 that failed', () => {
  it.each(faults)('by %s is never sent again for a naive tracker, though the LMS then says yes', (fault) => {
    const lms = new FakeLms({standard: 'scorm12'});
    const naive = new NaiveScorm12(lms.launch12());
    lms.site.nextFaults.push(fault);
    expect(naive.save(finishedSnapshot(80, {interactions: everyKind}))).toBe(false);
    expect(naive.save(finishedSnapshot(80, {interactions: everyKind}))).toBe(true);
    expect(lms.stored).toEqual({});
  });

  it.each(faults)('by %s arrives whole with the next save of ours', async (fault) => {
    const lms = new FakeLms({standard: 'scorm12', isStrict: true});
    const {tracker} = await open(lms, 'scorm12');
    const snapshot = finishedSnapshot(80, {interactions: everyKind});
    lms.site.nextFaults.push(fault);
    await expect(tracker.save(snapshot)).rejects.toMatchObject({code: '101'});
    await tracker.save(snapshot);

    const calm = new FakeLms({standard: 'scorm12', isStrict: true});
    await (await open(calm, 'scorm12')).tracker.save(snapshot);
    expect(lms.stored).toEqual(calm.stored);
  });

  it.each([2, 3, 5])('%i times in a row arrives whole in the end', async (times) => {
    const lms = new FakeLms({standard: 'scorm12'});
    const {tracker} = await open(lms, 'scorm12');
    const snapshot = finishedSnapshot(100, {interactions: everyKind});
    for (let time = 0; time < times; time++) {
      lms.site.nextFaults.push('http-500');
      await expect(tracker.save(snapshot)).rejects.toMatchObject({code: '101'});
    }
    await tracker.save(snapshot);
    expect(lms.stored).toMatchObject({
      'cmi.core.lesson_status': 'passed',
      'cmi.core.score.raw': '100',
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '100',
      'cmi.core.exit': 'suspend',
      'cmi.suspend_data': 'saved.9',
      'cmi.interactions.4.student_response': '42',
      'cmi.interactions.5.id': 'definitions.q06',
    });
  });

  it('costs no second commit when the values have moved on by themselves', async () => {
    const lms = new FakeLms({standard: 'scorm12'});
    const {tracker, log} = await open(lms, 'scorm12');
    await tracker.save(sampleSnapshot({counter: 1}));
    lms.site.nextFaults.push('http-500');
    await expect(tracker.save(sampleSnapshot({counter: 2}))).rejects.toThrow();
    await tracker.save(sampleSnapshot({counter: 3}));
    expect(log.commits).toBe(3);
    expect(lms.stored['cmi.suspend_data']).toBe('saved.3');
  });

  it('never lowers what is stored while it is made good', async () => {
    const lms = new FakeLms({standard: 'scorm12'});
    const {tracker} = await open(lms, 'scorm12');
    await tracker.save(sampleSnapshot({scoreRaw: 60}));
    lms.site.nextFaults.push('http-500');
    await expect(tracker.save(finishedSnapshot(90))).rejects.toThrow();
    // The page dies right after the commit that only loosens what is stuck.
    lms.site.nextFaults.length = 0;
    const post = lms.site.post.bind(lms.site);
    let posts = 0;
    lms.site.post = (fields, store) => (posts++ === 0 ? post(fields, store) : false);
    await expect(tracker.save(finishedSnapshot(90))).rejects.toThrow();
    expect(Number(lms.grade)).toBeGreaterThanOrEqual(60);
    expect(lms.stored['cmi.core.lesson_status']).toBe('incomplete');
    expect((await launchIn(lms, 'scorm12').tracker.open()).suspendData).toBe('saved.9');
  });
});

describe('the end of a 1.2 session that failed', () => {
  it('is refused with 301 at the second try of a naive tracker', () => {
    const lms = new FakeLms({standard: 'scorm12'});
    const api = lms.launch12();
    const naive = new NaiveScorm12(api);
    lms.site.nextFaults.push('http-500');
    expect(naive.close(finishedSnapshot(80))).toBe(false);
    expect(naive.close(finishedSnapshot(80))).toBe(false);
    expect(api.LMSGetLastError()).toBe('301');
    expect(lms.stored).toEqual({});
  });

  it('is begun anew and told whole by ours', async () => {
    const lms = new FakeLms({standard: 'scorm12'});
    const {tracker} = await open(lms, 'scorm12');
    lms.site.nextFaults.push('http-500');
    expect(tracker.close(finishedSnapshot(80))).toBe(false);
    await tracker.end?.(finishedSnapshot(80));
    expect(lms.stored).toMatchObject({
      'cmi.core.lesson_status': 'passed',
      'cmi.core.score.raw': '80',
      'cmi.core.total_time': '0000:01:05.43',
    });
  });
});

describe('last words of 1.2 after a failed commit', () => {
  it('send no stand-in, which could overtake the right value: the state goes with a blank at its end', async () => {
    const lms = new FakeLms({standard: 'scorm12'});
    const {tracker, log} = await open(lms, 'scorm12');
    lms.site.nextFaults.push('http-500', 'http-500');
    await expect(tracker.save(finishedSnapshot(80))).rejects.toMatchObject({code: '101'});
    const before = log.calls.length;
    expect(tracker.close(finishedSnapshot(80))).toBe(false);
    const said = log.calls.slice(before).map(({name, args}) => [name, ...args].join(' '));
    expect(said.filter((call) => /lesson_status (?!passed)/.test(call))).toEqual([]);
    expect(said.filter((call) => call.includes('cmi.suspend_data'))).toHaveLength(1);
    expect(said.filter((call) => call.startsWith('LMSCommit'))).toEqual([]);
  });
});

describe('a commit of 2004', () => {
  it.each(faults)('that failed by %s sends everything at the next try', async (fault) => {
    const lms = new FakeLms({standard: 'scorm2004'});
    const {tracker} = await open(lms, 'scorm2004');
    lms.site.nextFaults.push(fault, fault);
    await expect(tracker.save(finishedSnapshot(80))).rejects.toMatchObject({code: '101'});
    expect(tracker.close(finishedSnapshot(80))).toBe(false);
    expect(tracker.close(finishedSnapshot(80))).toBe(true);
    expect(lms.stored).toMatchObject({'cmi.completion_status': 'completed', 'cmi.success_status': 'passed'});
  });

  it('comes no more after the end: a naive tracker gets 104 and 143', () => {
    const api = new FakeLms({standard: 'scorm2004'}).launch2004();
    const naive = new NaiveScorm2004(api);
    expect(naive.close(sampleSnapshot())).toBe(true);
    expect(naive.save(sampleSnapshot())).toBe(false);
    expect(api.GetLastError()).toBe('143');
    expect([api.Initialize(''), api.GetLastError()]).toEqual(['false', '104']);
  });

  it.each([
    {count: 60, isStored: true},
    {count: 80, isStored: false},
  ])('with $count interactions when the page goes away: stored is $isStored', ({count, isStored}) => {
    const lms = new FakeLms({standard: 'scorm2004'});
    const naive = new NaiveScorm2004(lms.launch2004());
    const short = answers(count).map((answer) => ({...answer, description: ''}));
    expect(naive.save(sampleSnapshot({interactions: short}))).toBe(true);
    lms.site.isPageShown = false;
    expect(naive.close(finishedSnapshot(80, {interactions: short}))).toBe(isStored);
    expect(lms.stored['cmi.success_status']).toBe(isStored ? 'passed' : undefined);
  });

  /** What the build says of a package that reports so much: its answers go without these. */
  const reportsWithout = ['description', 'objectives', 'weighting', 'latency', 'timestamp'];
  const mostAnswers = 68;

  it('of the package that reports most keeps status and score with ours as the page goes away', async () => {
    const lms = new FakeLms({standard: 'scorm2004'});
    const {tracker} = launchIn(lms, 'scorm2004', {reportsWithout});
    await tracker.open();
    await tracker.save(sampleSnapshot({interactions: answers(mostAnswers)}));
    lms.site.isPageShown = false;
    const suspendData = 'x'.repeat(10_000);
    const last = finishedSnapshot(80, {interactions: answers(mostAnswers), suspendData});
    expect(tracker.close(last)).toBe(true);
    expect(lms.stored).toMatchObject({'cmi.success_status': 'passed', 'cmi.suspend_data': suspendData});
    expect(lms.site.lastBytes).toBeLessThan(64 * 1024);
  });

  it('stays small in later sessions, too, which send the interactions of earlier ones', async () => {
    const lms = new FakeLms({standard: 'scorm2004'});
    const perSession = mostAnswers / 4;
    for (const count of [1, 2, 3, 4].map((session) => session * perSession)) {
      const {tracker} = launchIn(lms, 'scorm2004', {reportsWithout});
      await tracker.open();
      await tracker.save(sampleSnapshot({interactions: answers(count).slice(count - perSession)}));
      lms.site.isPageShown = false;
      expect(tracker.close(sampleSnapshot({counter: count}))).toBe(true);
      lms.site.isPageShown = true;
    }
    expect(lms.stored['cmi.suspend_data']).toBe(`saved.${mostAnswers}`);
    expect(lms.stored['cmi.interactions.0.learner_response']).toBe('a[,]c');
  });
});

describe('a page that goes away', () => {
  it.each(standards)('sends 64,000 characters of ASCII, and loses 34,000 of Latvian (%s)', (standard) => {
    const stored = (text: string) => {
      const lms = new FakeLms({standard});
      lms.site.isPageShown = false;
      const snapshot = sampleSnapshot({suspendData: text});
      const naive =
        standard === 'scorm12' ? new NaiveScorm12(lms.launch12()) : new NaiveScorm2004(lms.launch2004());
      return [naive.close(snapshot), lms.stored[`cmi.suspend_data`] === text];
    };
    expect(stored('x'.repeat(64_000))).toEqual([true, true]);
    expect(stored('ā'.repeat(34_000))).toEqual([false, false]);
  });

  it('1.2 sends only what changed: 200 interactions are fine', () => {
    const lms = new FakeLms({standard: 'scorm12'});
    const naive = new NaiveScorm12(lms.launch12());
    naive.save(sampleSnapshot({interactions: answers(200)}));
    lms.site.isPageShown = false;
    expect(naive.close(finishedSnapshot(80, {interactions: answers(200)}))).toBe(true);
    expect(lms.stored['cmi.core.lesson_status']).toBe('passed');
  });

  it('loses all work of a naive tracker that says everything then', () => {
    const lms = new FakeLms({standard: 'scorm12'});
    const naive = new NaiveScorm12(lms.launch12(), 'all-at-the-end');
    naive.save(sampleSnapshot({interactions: answers(200)}));
    lms.site.isPageShown = false;
    expect(naive.close(finishedSnapshot(80, {interactions: answers(200)}))).toBe(false);
    expect(lms.stored).toEqual({});
  });

  it.each([1600, 5600])('but a shown page stores %i fields whole', (fields) => {
    const lms = new FakeLms({standard: 'scorm12'});
    new NaiveScorm12(lms.launch12()).save(sampleSnapshot({interactions: answers(fields / 6)}));
    expect(Object.keys(lms.stored).length).toBeGreaterThanOrEqual(fields - 6);
  });
});
