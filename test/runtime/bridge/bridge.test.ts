/** A course that stands on another server than its package, and what the LMS hears of it. */
import {afterEach, describe, expect, it, vi} from 'vitest';
import {TrackerError} from '../../../src/runtime/tracker.ts';
import {finishedSnapshot, idOf, sampleInteraction, sampleSnapshot} from '../sample-snapshot.ts';
import {ThinWorld} from './bridge-world.ts';

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'taken',
    (error: unknown) => (error instanceof TrackerError ? error.code : `no TrackerError: ${String(error)}`),
  );

afterEach(() => void vi.restoreAllMocks());

describe.each(['scorm12', 'scorm2004'] as const)('a thin package of %s', (standard) => {
  const world = () => new ThinWorld({standard});
  const opened = async (thin = world(), request = {}) => {
    const launched = thin.launch(request);
    const course = launched.loadCourse();
    const launch = await course.tracker.open();
    return {thin, launched, ...course, launch};
  };

  it('launches with what the LMS tells, and a learner of that LMS', async () => {
    const {launch, thin} = await opened();
    expect(launch).toMatchObject({standard, mode: 'normal', resumed: false, suspendData: ''});
    expect(launch.learnerId).toMatch(/ https:\/\/lms\.example\.lv$/);
    const elsewhere = thin.launch().loadCourse({origin: 'https://other.example.lv'});
    expect((await elsewhere.tracker.open()).learnerId).not.toBe(launch.learnerId);
  });

  it('saves, and resumes at the next launch', async () => {
    const {tracker, thin, launched} = await opened();
    await tracker.save(sampleSnapshot({counter: 3, interactions: [sampleInteraction(2)]}));
    launched.host.leave();
    expect(Object.values(thin.lms.stored)).toContain(idOf(2));
    const next = await opened(thin);
    expect(next.launch).toMatchObject({resumed: true, suspendData: 'saved.3'});
  });

  it('tells a package of an earlier version of a partly right answer as it understands it', async () => {
    const {tracker, channel, thin} = await (async () => {
      const launched = world();
      const course = launched.launch().loadCourse();
      const {port} = {port: course.channel.course};
      const hear = port.onmessage;
      // An earlier version does not say that it takes numbers.
      port.onmessage = function (event) {
        const data = event.data as {type?: string; takesCredit?: boolean};
        if (data.type === 'opened') delete data.takesCredit;
        hear?.call(this, event);
      };
      await course.tracker.open();
      return {...course, thin: launched};
    })();
    await tracker.save(sampleSnapshot({interactions: [sampleInteraction(0, {result: 0.5})]}));
    expect(channel.line.isCut).toBe(false);
    expect(thin.lms.stored['cmi.interactions.0.result']).toBe(standard === 'scorm12' ? 'wrong' : 'incorrect');
  });

  it('reports completed and passed with the score', async () => {
    const {tracker, thin} = await opened();
    await tracker.save(finishedSnapshot(90));
    expect(thin.lms.grade).toBe('90.00');
    expect(Object.values(thin.lms.stored)).toContain('passed');
  });

  it('ends the session with what was only kept when its page goes away', async () => {
    const {tracker, thin, launched} = await opened();
    await tracker.save(sampleSnapshot({counter: 1}));
    tracker.keep(sampleSnapshot({counter: 2}));
    await Promise.resolve();
    expect(Object.values(thin.lms.stored)).toContain('saved.1');
    launched.host.leave();
    expect(Object.values(thin.lms.stored)).toContain('saved.2');
    expect(launched.log()?.calls.at(-1)?.name).toMatch(/Finish|Terminate/);
  });

  it('counts the time of the page that holds the session', async () => {
    const {tracker, thin, launched} = await opened();
    await tracker.save(sampleSnapshot({sessionMs: 5}));
    launched.host.leave();
    const [, time] = Object.entries(thin.lms.stored).find(([name]) => name.endsWith('total_time')) ?? [];
    expect(time).toMatch(/00:01:01|PT1M1S/);
  });

  it('ends nothing when the course has said nothing: a second page', async () => {
    const {launched} = await opened();
    const calls = launched.log()?.calls.length;
    launched.host.leave();
    expect(launched.log()?.calls.length).toBe(calls);
  });

  it('tells a refusal as it is, and keeps everything with the next save', async () => {
    const {tracker, thin} = await opened();
    thin.lms.site.fault = 'http-500';
    expect(await codeOf(tracker.save(sampleSnapshot({counter: 4})))).toBe('101');
    thin.lms.site.fault = undefined;
    await tracker.save(sampleSnapshot({counter: 4}));
    expect(Object.values(thin.lms.stored)).toContain('saved.4');
  });

  it('tells that a text is too long for the LMS, and keeps the older one', async () => {
    const {tracker, thin, launch} = await opened();
    await tracker.save(sampleSnapshot({counter: 5}));
    const tooLong = sampleSnapshot({counter: 6, suspendData: 'x'.repeat(launch.suspendLimitChars + 1)});
    expect(await codeOf(tracker.save(tooLong))).toBe('suspend-data-too-long');
    expect(Object.values(thin.lms.stored)).toContain('saved.5');
  });

  it('gives the course that is loaded anew in its frame what it left, in the same session', async () => {
    const {tracker, channel, launched, thin} = await opened();
    await tracker.save(sampleSnapshot({counter: 1}));
    tracker.keep(sampleSnapshot({counter: 2, location: 'definitions/forms'}));
    await Promise.resolve();
    const again = launched.loadCourse();
    expect(await again.tracker.open()).toMatchObject({
      resumed: true,
      suspendData: 'saved.2',
      location: 'definitions/forms',
    });
    channel.course.postMessage({type: 'keep', snapshot: sampleSnapshot({counter: 99})});
    await again.tracker.save(sampleSnapshot({counter: 3}));
    launched.host.leave();
    expect(Object.values(thin.lms.stored)).toContain('saved.3');
    expect(launched.log()?.calls.filter(({name}) => /Initialize/.test(name))).toHaveLength(1);
  });

  it('says when nobody answers, and saves again when somebody does', async () => {
    const {tracker, channel, thin} = await opened();
    channel.line.isCut = true;
    expect(await codeOf(tracker.save(sampleSnapshot({counter: 7})))).toBe('bridge');
    expect(await tracker.isReachable()).toBe(false);
    channel.line.isCut = false;
    await tracker.save(sampleSnapshot({counter: 8}));
    expect(Object.values(thin.lms.stored)).toContain('saved.8');
  });

  it('asks the page in the LMS whether its server is there', async () => {
    const {tracker, thin} = await opened();
    expect(await tracker.isReachable()).toBe(true);
    thin.isReachable = false;
    expect(await tracker.isReachable()).toBe(false);
  });

  it('names the answers that wait for the ids of others, and reports them with the ids', async () => {
    const {thin, launched} = await opened();
    const known: {ids?: readonly string[]} = {};
    const {tracker} = launched.loadCourse({interactionIds: () => known.ids});
    await tracker.open();
    const snapshot = sampleSnapshot({counter: 1, interactions: [sampleInteraction(3)]});
    await tracker.save(snapshot);
    expect([...tracker.waiting()]).toEqual([3]);
    known.ids = [0, 1, 2, 3].map(idOf);
    await tracker.save({...snapshot, counter: 2});
    expect([...tracker.waiting()]).toEqual([]);
    expect(thin.lms.stored['cmi.interactions.3.id']).toBe(idOf(3));
  });

  it('is closed when the package has taken the last word, not before', async () => {
    const {tracker, thin} = await opened();
    expect(tracker.close(sampleSnapshot({counter: 6}))).toBe(false);
    await vi.waitFor(() => expect(tracker.close(sampleSnapshot({counter: 6}))).toBe(true));
    expect(Object.values(thin.lms.stored)).toContain('saved.6');
    expect(await codeOf(tracker.save(sampleSnapshot({counter: 7})))).toBe('closed');
  });

  it('stays open when the learner goes on before the last word was taken', async () => {
    const {tracker, thin} = await opened();
    expect(tracker.close(sampleSnapshot({counter: 6}))).toBe(false);
    await tracker.save(sampleSnapshot({counter: 7}));
    await tracker.save(sampleSnapshot({counter: 8}));
    expect(Object.values(thin.lms.stored)).toContain('saved.8');
  });

  it('writes nothing in review', async () => {
    const {tracker, thin, launched} = await opened();
    await tracker.save(finishedSnapshot(90));
    launched.host.leave();
    const review = await opened(thin);
    expect(review.launch.mode).toBe('review');
    await review.tracker.save(sampleSnapshot({counter: 10, scoreRaw: 10}));
    review.launched.host.leave();
    expect(thin.lms.grade).toBe('90.00');
  });

  it('tells why an LMS refused the launch', async () => {
    const {thin, launched} = await opened();
    const {tracker} = launched.loadCourse();
    launched.host.leave();
    await tracker.open();
    const refused = thin.launch();
    const spoilt = refused.loadCourse();
    vi.spyOn(thin.lms, standard === 'scorm12' ? 'launch12' : 'launch2004').mockImplementation(() => {
      throw new TrackerError('The LMS did not start the session: error 101.', '101');
    });
    expect(await codeOf(spoilt.tracker.open())).toBe('101');
  });
});

describe('the final test in a thin package of its own', () => {
  it('is told which modules other SCOs have passed', async () => {
    const objectives = ['module.definitions', 'module.recruitment'];
    const held = objectives.flatMap((id, index) => [
      [`cmi.objectives.${index}.id`, id],
      ...(index === 0 ? [[`cmi.objectives.${index}.success_status`, 'passed']] : []),
    ]);
    const thin = new ThinWorld({standard: 'scorm2004'}, Object.fromEntries(held));
    const {tracker} = thin.launch({objectives}).loadCourse();
    await tracker.open();
    expect(tracker.objectivesMetElsewhere(objectives)).toEqual(new Set(['module.definitions']));
    expect(tracker.objectivesMetElsewhere(['module.recruitment'])).toEqual(new Set());
  });

  it('is told that a 1.2 LMS does not tell', async () => {
    const thin = new ThinWorld({standard: 'scorm12'});
    const {tracker} = thin.launch({objectives: ['module.definitions']}).loadCourse();
    await tracker.open();
    expect(tracker.objectivesMetElsewhere(['module.definitions'])).toBeUndefined();
  });
});
