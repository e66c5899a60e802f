import {describe, expect, it} from 'vitest';
import {TrackerError, type Tracker} from '../../src/runtime/tracker.ts';
import {createCmi5Tracker} from '../../src/runtime/trackers/cmi5/cmi5.ts';
import {FakeLrs} from '../fake-lrs/fake-lrs.ts';
import type {FakeLrsSettings} from '../fake-lrs/fake-lrs-settings.ts';
import {verbOf} from '../fake-lrs/xapi-rules.ts';
import {launchIn, settle, verbsOf} from './cmi5-world.ts';
import {everyKind, finishedSnapshot, sampleInteraction, sampleSnapshot} from './sample-snapshot.ts';

const noon = () => Date.UTC(2026, 10, 24, 12);

async function visit(settings: FakeLrsSettings, act: (tracker: Tracker, lrs: FakeLrs) => Promise<void>) {
  const lrs = new FakeLrs(settings);
  const tracker = launchIn(lrs, lrs.request, noon);
  await tracker.open();
  await act(tracker, lrs);
  await settle();
  return lrs;
}

describe('cmi5', () => {
  it('is no launch without its parameters', () => {
    const options = {language: 'lv', request: fetch, now: () => 0};
    expect(createCmi5Tracker({...options, search: '?endpoint=https://lrs.test/'})).toBeUndefined();
    expect(createCmi5Tracker({...options, search: ''})).toBeUndefined();
  });

  it('reads who, in which language and for what mark', async () => {
    const lrs = new FakeLrs({masteryScore: 0.8, languagePreference: 'lv-LV,en'});
    expect(await launchIn(lrs, lrs.request, noon).open()).toMatchObject({
      standard: 'cmi5',
      learnerId: 'anna',
      learnerName: 'Anna Ābele',
      language: 'lv-LV',
      mode: 'normal',
      scaledPassingScore: 0.8,
      resumed: false,
    });
    expect(lrs.complaints.all).toEqual([]);
  });

  it.each([
    {returnUrl: 'https://lms.test/return?id=1', read: 'https://lms.test/return?id=1'},
    {returnUrl: 'javascript:alert(1)', read: undefined},
    {returnUrl: undefined, read: undefined},
  ])('reads where the learner goes at the end: $returnUrl', async ({returnUrl, read}) => {
    const lrs = new FakeLrs(returnUrl === undefined ? {} : {returnUrl});
    expect((await launchIn(lrs, lrs.request, noon).open()).returnUrl).toBe(read);
  });

  it('says what happened in the order that the standard asks for', async () => {
    const lrs = await visit({masteryScore: 0.7}, async (tracker) => {
      await tracker.save(sampleSnapshot({interactions: [sampleInteraction(0)]}));
      await tracker.save(finishedSnapshot(90, {interactions: [sampleInteraction(0), sampleInteraction(1)]}));
      tracker.close(finishedSnapshot(90, {counter: 10}));
    });
    const expected = [
      'initialized',
      'answered',
      'progressed',
      'answered',
      'passed',
      'completed',
      'terminated',
    ];
    expect(verbsOf(lrs)).toEqual(expected);
    expect(lrs.complaints.all).toEqual([]);
  });

  it('tells every kind of answer with its pattern', async () => {
    const interactions = [...everyKind, sampleInteraction(6, {result: 0.5})];
    const lrs = await visit({}, (tracker) => tracker.save(sampleSnapshot({interactions})));
    const told = lrs.statements.filter((statement) => verbOf(statement) === 'answered');
    // What each judged answer is worth; of what is not judged nothing.
    const [right, wrong] = [
      {success: true, score: {scaled: 1}},
      {success: false, score: {scaled: 0}},
    ];
    expect(told.map(({result}) => ({...Object(result), duration: undefined}) as unknown)).toEqual([
      {response: 'a[,]c', ...right},
      {response: 'true', ...wrong},
      {response: '1[.]b[,]2[.]a', ...right},
      {response: 'b[,]a[,]c', ...wrong},
      {response: '42', ...right},
      {response: '4'},
      {response: 'a[,]c', success: false, score: {scaled: 0.5}},
    ]);
    expect(JSON.stringify(told[4])).toContain('"correctResponsesPattern":["40[:]45"]');
    expect(lrs.complaints.all).toEqual([]);
  });

  it('passes and completes once in a registration, whatever happens later', async () => {
    const lrs = new FakeLrs({masteryScore: 0.7});
    for (let session = 0; session < 3; session++) {
      const tracker = launchIn(lrs, lrs.request, noon);
      await tracker.open();
      await tracker.save(finishedSnapshot(90, {counter: 10 + session}));
      tracker.close(finishedSnapshot(95, {counter: 11 + session}));
      await settle();
    }
    expect(verbsOf(lrs).filter((verb) => verb === 'passed' || verb === 'completed')).toEqual([
      'passed',
      'completed',
    ]);
    expect(lrs.complaints.all).toEqual([]);
  });

  it('repeats what may not have arrived under the same ids', async () => {
    const lrs = await visit({masteryScore: 0.7}, (tracker) =>
      tracker.save(finishedSnapshot(90, {interactions: [sampleInteraction(0)]})),
    );
    lrs.restoreState('kopiga-riciba', '{}');
    // The page died before the state said that all was told: the next one tells it again.
    const again = launchIn(lrs, lrs.request, noon);
    await again.open();
    await again.save(finishedSnapshot(90, {counter: 12, interactions: [sampleInteraction(0)]}));
    expect(verbsOf(lrs).filter((verb) => verb === 'answered')).toHaveLength(1);
    expect(verbsOf(lrs).filter((verb) => verb === 'passed')).toHaveLength(1);
    expect(lrs.complaints.all).toEqual([]);
  });

  it.each([
    {scoreRaw: 40, masteryScore: 0.7, isTold: true, why: 'below the mark'},
    {scoreRaw: 69.99, masteryScore: 0.7, isTold: true, why: 'a little below the mark'},
    {scoreRaw: 70, masteryScore: 0.7, isTold: false, why: 'at the mark, lessons missing'},
    {scoreRaw: 55, masteryScore: 0.55, isTold: false, why: 'at a mark that is no exact number'},
    {scoreRaw: undefined, masteryScore: 0.7, isTold: false, why: 'no try finished'},
    {scoreRaw: 40, masteryScore: undefined, isTold: false, why: 'no mark known'},
  ])('says failed as the session ends: $isTold, $why', async ({scoreRaw, masteryScore, isTold}) => {
    const settings = masteryScore === undefined ? {} : {masteryScore};
    const lrs = await visit(settings, async (tracker) => {
      await tracker.save(sampleSnapshot({scoreRaw}));
      tracker.close(sampleSnapshot({counter: 2, scoreRaw}));
    });
    expect(verbsOf(lrs).includes('failed')).toBe(isTold);
    expect(verbsOf(lrs).at(-1)).toBe('terminated');
    expect(lrs.complaints.all).toEqual([]);
  });

  it.each(['Browse', 'Review'] as const)(
    'writes nothing but begin and end in mode %s',
    async (launchMode) => {
      const lrs = await visit({launchMode}, async (tracker) => {
        await tracker.save(finishedSnapshot(90, {interactions: [sampleInteraction(0)]}));
        tracker.close(finishedSnapshot(90));
      });
      expect(verbsOf(lrs)).toEqual(['initialized', 'terminated']);
      expect(lrs.stateOf('kopiga-riciba')).toBeUndefined();
      expect(lrs.complaints.all).toEqual([]);
    },
  );

  it('tells how much of a film was watched, each share once, and no less than before', async () => {
    const film = (scaledShare: number) => ({id: 'film.definitions.parts', description: 'Daļas', scaledShare});
    const lrs = await visit({}, async (tracker) => {
      for (const [i, share] of [0.3, 0.3, 0.95].entries())
        await tracker.save(sampleSnapshot({counter: i + 2, progressMeasure: 0, films: [film(share)]}));
    });
    const told = lrs.statements.filter((statement) =>
      JSON.stringify(statement).includes('film.definitions.parts'),
    );
    expect(told).toMatchObject(
      [0.3, 0.95].map((share) => ({
        object: {definition: {name: {lv: 'Daļas'}}},
        result: {extensions: {'https://w3id.org/xapi/video/extensions/progress': share}},
      })),
    );
    expect(lrs.complaints.all).toEqual([]);
  });

  it('tells how far one is once for each percent, and never less', async () => {
    const lrs = await visit({}, async (tracker) => {
      for (const [i, progressMeasure] of [0.125, 0.128, 0.5, 0.3].entries())
        await tracker.save(sampleSnapshot({counter: i + 2, progressMeasure}));
    });
    expect(verbsOf(lrs).filter((verb) => verb === 'progressed')).toHaveLength(2);
  });

  it('tells no progress of a film after completed', async () => {
    const films = [{id: 'film.definitions.parts', description: 'Daļas', scaledShare: 0.3}];
    const lrs = await visit({}, async (tracker) => {
      await tracker.save(finishedSnapshot(90));
      await tracker.save(finishedSnapshot(90, {counter: 10, films}));
    });
    expect(lrs.complaints.all).toEqual([]);
  });

  it.each([
    {fault: 'offline', code: 'offline'},
    {fault: 'http-500', code: '500'},
  ] as const)('rejects with $code and goes on later', async ({fault, code}) => {
    const lrs = await visit({}, async (tracker, lrs) => {
      lrs.fault = fault;
      const error: unknown = await tracker
        .save(sampleSnapshot({counter: 2}))
        .catch((cause: unknown) => cause);
      expect(error).toBeInstanceOf(TrackerError);
      expect(error).toMatchObject({code});
      lrs.fault = undefined;
      await tracker.save(sampleSnapshot({counter: 2}));
    });
    expect(lrs.stateOf('kopiga-riciba')).toContain('saved.2');
  });

  it('says why when the launch was used before', async () => {
    const lrs = new FakeLrs();
    const search = lrs.launch();
    const make = () => createCmi5Tracker({search, language: 'lv', request: lrs.request, now: () => 0});
    await make()?.open();
    const error: unknown = await make()
      ?.open()
      .catch((cause: unknown) => cause);
    expect(error).toMatchObject({code: 'no-token'});
  });
});

describe('the LRS of the tests', () => {
  const broken: readonly {readonly change: object; readonly complaint: RegExp}[] = [
    {change: {timestamp: '2026-11-24T12:00:00'}, complaint: /no UTC timestamp/},
    {change: {id: 'x'}, complaint: /no id of its own/},
    {change: {actor: {name: 'Anna'}}, complaint: /another actor/},
    {change: {context: {}}, complaint: /names no registration/},
    {change: {result: {score: {scaled: 1}}}, complaint: /score without a judgement/},
    {change: {}, complaint: /second initialized/},
    {change: {verb: {id: 'x/passed'}, result: {success: true}}, complaint: /lacks its duration/},
    {change: {verb: {id: 'x/progressed'}}, complaint: /category of a statement that cmi5 defines/},
    {change: {verb: {id: 'x/completed'}, result: {completion: true}}, complaint: /category moveon/},
  ];

  it.each(broken)('sees $complaint', async ({change, complaint}) => {
    const lrs = await visit({}, async (_, lrs) => {
      const statement = {...lrs.statements[0], id: '3f2b9d3c-8a61-4e4b-9a51-0d3c1b7f2a11', ...change};
      await lrs.request('https://lrs.test/xapi/statements', {
        method: 'POST',
        headers: {'authorization': `Basic ${btoa('session:1')}`, 'x-experience-api-version': '1.0.3'},
        body: JSON.stringify(statement),
      });
    });
    expect(lrs.complaints.all.join('; ')).toMatch(complaint);
  });
});
