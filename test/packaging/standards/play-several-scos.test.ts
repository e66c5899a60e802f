/** The manifest of several SCOs, sequenced by the built-in LMS, each SCO played by our tracker. */
import {beforeEach, describe, expect, it} from 'vitest';
import {scorm12} from '../../../packaging/standards/scorm12/scorm12.ts';
import {scorm2004Third} from '../../../packaging/standards/scorm2004/scorm2004-3rd.ts';
import {scorm2004Fourth} from '../../../packaging/standards/scorm2004/scorm2004-4th.ts';
import {launchable, readManifest} from '../../../src/lms/package/manifest.ts';
import {startRunTime} from '../../../src/lms/run/run-time.ts';
import {type Left, leftBy} from '../../../src/lms/run/sco-end.ts';
import {choices, move, statuses} from '../../../src/lms/sequencing/move.ts';
import {isOpen} from '../../../src/lms/sequencing/prerequisites.ts';
import type {Sequence} from '../../../src/lms/sequencing/sequence.ts';
import type {Snapshot, Tracker} from '../../../src/runtime/tracker.ts';
import {createScorm2004Tracker} from '../../../src/runtime/trackers/scorm2004/scorm2004.ts';
import {sampleSnapshot} from '../../runtime/sample-snapshot.ts';
import {sampleFiles, manifestOf} from './sample-manifests.ts';

const items = ['item_signs', 'item_first_help', 'item_final_test'];
const modules = ['module.signs', 'module.first-help'];
const passed: Partial<Snapshot> = {finished: true, progressMeasure: 1, scoreRaw: 75};
const begun: Partial<Snapshot> = {finished: false, progressMeasure: 0.5, scoreRaw: 40};

describe.each([scorm2004Third, scorm2004Fourth])('several SCOs in $title', (standard) => {
  let sequence: Sequence;
  beforeEach(async () => {
    const {tree} = readManifest(manifestOf(await sampleFiles(standard, 'course-multi')));
    if (!tree) throw new Error('The manifest is not sequenced.');
    sequence = {tree, state: undefined, shared: {}};
  });

  const openItems = async () => [...(await choices(sequence, items))];

  /** One visit of one SCO: it reports a snapshot and ends. Gives what it saw at its launch. */
  async function visit(
    item: string,
    more: Partial<Snapshot>,
    look: (tracker: Tracker) => unknown = () => undefined,
  ) {
    const {delivered, state} = await move(sequence, {type: 'choice', target: item});
    expect(delivered).toBe(item);
    let left: Left | undefined;
    const {api} = await startRunTime({
      version: '2004',
      values: {},
      sequence: {...sequence, state},
      onCommit: () => 0,
      onCall: () => undefined,
      onEnded: (end) => (left = leftBy({...sequence, state}, end)),
    });
    const tracker = createScorm2004Tracker(api, {
      isOnline: () => true,
      interactionIds: () => [],
      language: 'lv',
    });
    await tracker.open();
    const seen = look(tracker);
    expect(tracker.close(sampleSnapshot({interactions: [], objectives: [], ...more}))).toBe(true);
    sequence = {...sequence, state: left?.state};
    return seen;
  }

  it('keep the test closed until both modules are passed, whatever was passed first', async () => {
    expect(await openItems()).toEqual(['item_signs', 'item_first_help']);
    await visit('item_first_help', passed);
    expect(await openItems()).toEqual(['item_signs', 'item_first_help']);
    await visit('item_signs', begun);
    expect(await openItems()).toEqual(['item_signs', 'item_first_help']);
    await visit('item_signs', passed);
    expect(await openItems()).toEqual(items);
  });

  it('leave a module passed once it was, though it is opened again', async () => {
    await visit('item_signs', passed);
    await visit('item_first_help', passed);
    await visit('item_signs', begun);
    expect(await openItems()).toEqual(items);
  });

  it('are completed and passed together, with the score of the test alone', async () => {
    await visit('item_signs', passed);
    await visit('item_first_help', {...passed, scoreRaw: 100});
    const before = (await statuses(sequence, ['organization'])).get('organization');
    expect(before?.scaledScore).toBe(0);
    expect(before?.success).not.toBe('passed');
    expect(before?.completion).not.toBe('completed');
    await visit('item_final_test', {...passed, scoreRaw: 85});
    const after = await statuses(sequence, ['organization', ...items]);
    expect(after.get('organization')).toEqual({
      completion: 'completed',
      success: 'passed',
      scaledScore: 0.85,
    });
    expect(items.map((item) => after.get(item)?.scaledScore)).toEqual([0.75, 1, 0.85]);
  });

  it('tell the test which modules are passed, and a module nothing of others', async () => {
    await visit('item_signs', passed);
    await visit('item_first_help', passed);
    expect(
      await visit('item_final_test', begun, (tracker) => tracker.objectivesMetElsewhere?.(modules)),
    ).toEqual(new Set(modules));
    expect(
      await visit('item_signs', begun, (tracker) => tracker.objectivesMetElsewhere?.(['module.first-help'])),
    ).toBe(undefined);
  });

  it('begin anew when the learner is sent again: what was passed belongs to the attempt', () => {
    expect(sequence.tree.isGlobalToSystem).toBe(false);
  });
});

it('several SCOs in SCORM 1.2 open the test when both modules are passed', async () => {
  const manifest = readManifest(manifestOf(await sampleFiles(scorm12, 'course-multi')));
  const open = (done: readonly string[]) =>
    launchable(manifest.items)
      .filter(({prerequisites}) =>
        isOpen(prerequisites, (id) => (done.includes(id) ? 'passed' : 'incomplete')),
      )
      .map(({id}) => id);
  expect(open([])).toEqual(['item_signs', 'item_first_help']);
  expect(open(['item_signs'])).toEqual(['item_signs', 'item_first_help']);
  expect(open(['item_signs', 'item_first_help'])).toEqual(items);
});
