import {beforeEach, describe, expect, it} from 'vitest';
import type {DataModel} from '../../../src/lms/run/data-model.ts';
import {readManifest} from '../../../src/lms/package/manifest.ts';
import {startRunTime} from '../../../src/lms/run/run-time.ts';
import {type Left, leftBy} from '../../../src/lms/run/sco-end.ts';
import {attemptAt, choices, endVisit, move, statuses} from '../../../src/lms/sequencing/move.ts';
import {type Sequence, sharedObjectives} from '../../../src/lms/sequencing/sequence.ts';
import {takeIn} from '../../../src/lms/sequencing/take-in.ts';
import {type SampleItem, multiManifest} from './multi-manifest.ts';

const done: DataModel = {
  'cmi.completion_status': 'completed',
  'cmi.success_status': 'passed',
  'cmi.score.scaled': '0.9',
  'cmi.exit': 'suspend',
};
const all = ['a', 'b', 'test'];

let sequence: Sequence;
const open = (items?: readonly SampleItem[], organization = '') => {
  const {tree} = readManifest(multiManifest({items, organization}));
  if (!tree) throw new Error('The sample is not sequenced.');
  sequence = {tree, state: undefined, shared: {}};
};
beforeEach(() => open());

/** Plays what is delivered now; gives how it ended. */
async function visit(values: DataModel): Promise<Left> {
  let left: Left | undefined;
  const {api} = await startRunTime({
    version: '2004',
    values: {},
    sequence,
    onCommit: () => 0,
    onCall: () => undefined,
    onEnded: (end) => (left = leftBy(sequence, end)),
  });
  api.Initialize?.('');
  for (const [name, value] of Object.entries(values)) {
    expect(api.SetValue?.(name, value), name).toBe('true');
  }
  expect(api.Terminate?.('')).toBe('true');
  if (!left) throw new Error('The SCO has not left.');
  sequence = {...sequence, state: left.state};
  return left;
}

async function choose(target: string): Promise<string | undefined> {
  const {delivered, state} = await move(sequence, {type: 'choice', target});
  sequence = {...sequence, state};
  return delivered;
}

describe('a course whose test waits for its modules', () => {
  it('keeps the test closed until every module is passed, also across visits', async () => {
    expect([...(await choices(sequence, all))]).toEqual(['a', 'b']);
    expect(await choose('test')).toBeUndefined();
    expect(await choose('a')).toBe('a');
    await visit(done);
    expect([...(await choices(sequence, all))]).toEqual(['a', 'b']);
    await choose('b');
    await visit({...done, 'cmi.success_status': 'failed'});
    expect([...(await choices(sequence, all))]).toEqual(['a', 'b']);
    await choose('b');
    await visit(done);
    expect([...(await choices(sequence, all))]).toEqual(all);
  });

  it('is completed and passed when its items are, with the score of the test alone', async () => {
    for (const id of all) {
      expect(await choose(id)).toBe(id);
      await visit({...done, 'cmi.score.scaled': id === 'test' ? '0.85' : '0.7'});
    }
    const status = await statuses(sequence, ['org', 'a']);
    expect(status.get('org')).toEqual({completion: 'completed', success: 'passed', scaledScore: 0.85});
    expect(status.get('a')).toMatchObject({success: 'passed', scaledScore: 0.7});
  });

  it('lets the test read what the modules share', async () => {
    await choose('a');
    await visit(done);
    const shared = sharedObjectives(sequence.state ?? '');
    expect(shared).toMatchObject({'global.a': {satisfied: true}});
  });

  it('takes in what a SCO had committed before its tab was closed', async () => {
    const left = await takeIn(sequence, 'a', done);
    sequence = {...sequence, state: left?.state};
    const status = await statuses(sequence, ['a']);
    expect(status.get('a')).toEqual({completion: 'completed', success: 'passed', scaledScore: 0.9});
  });

  it('begins with objectives of another course where they are global to the system', async () => {
    for (const id of ['a', 'b']) {
      await choose(id);
      await visit(done);
    }
    const shared = sharedObjectives(sequence.state ?? '');
    open();
    expect([...(await choices({...sequence, shared}, all))]).toEqual(all);
    open(undefined, 'adlseq:objectivesGlobalToSystem="false"');
    expect([...(await choices({...sequence, shared}, all))]).toEqual(['a', 'b']);
  });
});

describe('an attempt at an activity', () => {
  it.each([
    {exit: 'suspend', tracked: 'true', again: 'resumed', why: 'goes on after it was suspended'},
    {exit: 'suspend', tracked: 'false', again: 'resumed', why: 'goes on where it is not tracked, too'},
    {exit: 'normal', tracked: 'true', again: 'new', why: 'is a new one after any other end'},
  ])('$why, also when another was chosen in between', async ({exit, tracked, again}) => {
    const sequencing = `<imsss:sequencing><imsss:deliveryControls tracked="${tracked}"/></imsss:sequencing>`;
    open([{id: 'a', sequencing}, {id: 'b'}]);
    await choose('a');
    expect(attemptAt(sequence, 'a')).toBe('new');
    expect(attemptAt(sequence, 'b')).toBeUndefined();
    await visit({'cmi.exit': exit});
    await choose('b');
    await visit({});
    await choose('a');
    expect(attemptAt(sequence, 'a')).toBe(again);
  });

  it('goes on after suspendAll, and after its tab was closed', async () => {
    open([{id: 'a'}, {id: 'b'}]);
    await choose('a');
    await visit({'adl.nav.request': 'suspendAll', 'cmi.exit': 'normal'});
    sequence = {...sequence, state: move(sequence, {type: 'resumeAll'}).state};
    expect(attemptAt(sequence, 'a')).toBe('resumed');
    open([{id: 'a'}, {id: 'b'}]);
    sequence = {...sequence, state: takeIn(sequence, 'a', {})?.state};
    await choose('a');
    expect(attemptAt(sequence, 'a')).toBe('resumed');
  });
});

describe('one navigation for one end', () => {
  const flowing = () => {
    open([{id: 'a'}, {id: 'b'}, {id: 'c'}]);
    sequence = {...sequence, state: move(sequence, {type: 'start'}).state};
  };
  const data: DataModel = {'cmi.success_status': 'passed'};

  it.each([
    {learner: {type: 'continue'} as const, delivered: 'b'},
    {learner: {type: 'choice', target: 'c'} as const, delivered: 'c'},
    {learner: {type: 'suspendAll'} as const, delivered: undefined},
  ])(
    'does what the learner asks ($learner.type), not what the SCO asks as it leaves',
    async ({learner, delivered}) => {
      flowing();
      const before = sequence;
      let left: Left | undefined;
      const {api} = await startRunTime({
        version: '2004',
        values: {},
        sequence,
        onCommit: () => 0,
        onCall: () => undefined,
        onEnded: (end) => (left = leftBy(sequence, end, true)),
      });
      api.Initialize?.('');
      api.SetValue?.('adl.nav.request', '{target=c}choice');
      api.Terminate?.('');
      expect(left).toMatchObject({next: undefined, hasEnded: false, isOpen: true});
      expect(endVisit(before, 'a', data, learner)?.delivered).toBe(delivered);
    },
  );

  it('leaves the way open where a SCO ends and asks for nothing', async () => {
    flowing();
    expect(await visit(data)).toMatchObject({next: undefined, hasEnded: false, isOpen: true});
    flowing();
    expect(await visit({...data, 'adl.nav.request': 'continue'})).toMatchObject({next: 'b', isOpen: false});
  });

  it('keeps nothing of what was abandoned', async () => {
    flowing();
    await visit({...data, 'adl.nav.request': 'abandon'});
    expect(statuses(sequence, ['a']).get('a')).toMatchObject({success: 'unknown'});
  });
});

describe('navigation', () => {
  it('flows forth and back, and goes where the SCO asks to go', async () => {
    sequence = {...sequence, state: (await move(sequence, {type: 'start'})).state};
    expect(await visit({...done, 'adl.nav.request': 'continue'})).toMatchObject({
      next: 'b',
      hasEnded: false,
    });
    expect(await visit({...done, 'adl.nav.request': '{target=a}choice'})).toMatchObject({next: 'a'});
    expect(await visit({...done, 'adl.nav.request': 'exitAll'})).toMatchObject({
      next: undefined,
      hasEnded: true,
    });
  });

  it('resumes what was suspended when the course was closed', async () => {
    await choose('b');
    await visit({'cmi.completion_status': 'incomplete', 'cmi.exit': 'suspend'});
    sequence = {...sequence, state: (await move(sequence, {type: 'suspendAll'})).state};
    expect((await move(sequence, {type: 'resumeAll'})).delivered).toBe('b');
  });

  it('offers no choice where the manifest allows none', async () => {
    open(
      [{id: 'a'}, {id: 'b'}],
      '><imsss:sequencing><imsss:controlMode choice="false" flow="true"/></imsss:sequencing',
    );
    expect([...(await choices(sequence, ['a', 'b']))]).toEqual([]);
    expect((await move(sequence, {type: 'start'})).delivered).toBe('a');
  });

  it('repeats an activity whose rule says so until it is satisfied', async () => {
    const retry = `<imsss:sequencing><imsss:sequencingRules><imsss:postConditionRule><imsss:ruleConditions>
      <imsss:ruleCondition condition="satisfied" operator="not"/></imsss:ruleConditions><imsss:ruleAction action="retry"/>
      </imsss:postConditionRule></imsss:sequencingRules></imsss:sequencing>`;
    open([{id: 'a', sequencing: retry}, {id: 'b'}]);
    await choose('a');
    const exit = {'adl.nav.request': 'exit'};
    expect(await visit({...exit, 'cmi.success_status': 'failed'})).toMatchObject({next: 'a'});
    expect(await visit({...exit, 'cmi.success_status': 'passed'})).toMatchObject({next: undefined});
  });

  it('closes an activity after its last attempt', async () => {
    const once = '<imsss:sequencing><imsss:limitConditions attemptLimit="1"/></imsss:sequencing>';
    open([{id: 'a', sequencing: once}, {id: 'b'}]);
    await choose('a');
    await visit({'cmi.completion_status': 'completed'});
    expect([...(await choices(sequence, ['a', 'b']))]).toEqual(['b']);
  });
});
