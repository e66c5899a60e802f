/** At which index an LMS gets an answer, and which answer. */
import {describe, expect, it} from 'vitest';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import type {FakeLmsSettings} from '../fake-lms/launch-request.ts';
import {idOf, sampleIds, sampleInteraction, sampleSnapshot} from './sample-snapshot.ts';
import {interactionOf, launchIn, savedIn} from './tracker-world.ts';

const standards: FakeLmsSettings['standard'][] = ['scorm12', 'scorm2004'];

describe.each(standards)('indexes of interactions: %s', (standard) => {
  it('are fixed: those below are registered with their id alone', async () => {
    const lms = new FakeLms({standard});
    await savedIn(lms, standard, sampleSnapshot({interactions: [sampleInteraction(3)]}));
    expect(interactionOf(lms, 3)['id']).toBe(idOf(3));
    expect([0, 1, 2].map((index) => interactionOf(lms, index))).toEqual(
      [0, 1, 2].map((index) => ({id: idOf(index)})),
    );
  });

  it('stay the same in a later session', async () => {
    const lms = new FakeLms({standard});
    await savedIn(lms, standard, sampleSnapshot({interactions: [sampleInteraction(3)]}));
    const {log} = await savedIn(
      lms,
      standard,
      sampleSnapshot({counter: 2, interactions: [sampleInteraction(1)]}),
    );
    expect(interactionOf(lms, 1)['type']).toBe('choice');
    expect(interactionOf(lms, 3)['type']).toBe('choice');
    expect(log.calls.filter(({args}) => args[0] === 'cmi.interactions.0.id')).toEqual([]);
  });

  it('wait for the ids of those below, and nothing else does', async () => {
    const lms = new FakeLms({standard});
    const known: {ids?: readonly string[]} = {};
    const {tracker} = launchIn(lms, standard, {interactionIds: () => known.ids});
    await tracker.open();
    const interactions = [sampleInteraction(2), sampleInteraction(0)];
    await tracker.save(sampleSnapshot({interactions}));
    expect(lms.stored['cmi.suspend_data']).toBe('saved.1');
    expect(interactionOf(lms, 0)['type']).toBe('choice');
    expect(interactionOf(lms, 2)).toEqual({});
    expect(tracker.waiting?.()).toEqual(new Set([2]));
    known.ids = sampleIds;
    await tracker.save(sampleSnapshot({counter: 2, interactions}));
    expect(interactionOf(lms, 2)['type']).toBe('choice');
    expect(tracker.waiting?.()).toEqual(new Set());
  });

  it('are the first ones, whatever is said of them later', async () => {
    const lms = new FakeLms({standard});
    const {tracker} = launchIn(lms, standard);
    await tracker.open();
    await tracker.save(sampleSnapshot({interactions: [sampleInteraction(0, {result: 1})]}));
    const first = interactionOf(lms, 0);
    await tracker.save(sampleSnapshot({counter: 2, interactions: [sampleInteraction(0, {result: 0})]}));
    expect(interactionOf(lms, 0)).toEqual(first);
  });

  it('of an earlier visit stand where the question is since a content update', async () => {
    const lms = new FakeLms({standard});
    const ids = ['definitions.new', idOf(0), idOf(2)];
    const interactions = [
      // Held back before the update; the second question is gone.
      sampleInteraction(0),
      sampleInteraction(1),
      sampleInteraction(0, {id: 'definitions.new'}),
      sampleInteraction(2),
    ];
    const {tracker, log} = await savedIn(lms, standard, sampleSnapshot({interactions}), {
      interactionIds: () => ids,
    });
    expect([0, 1, 2].map((index) => interactionOf(lms, index)['id'])).toEqual(ids);
    expect(log.calls.filter(({args}) => args[0]?.includes('-1'))).toEqual([]);
    expect(tracker.waiting?.()).toEqual(new Set());
  });
});
