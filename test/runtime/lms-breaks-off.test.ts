/** An LMS whose call throws once, in the middle of a save: the next save makes all of it good. */
import {expect, it} from 'vitest';
import type {Tracker} from '../../src/runtime/tracker.ts';
import {createScorm12Tracker} from '../../src/runtime/trackers/scorm12/scorm12.ts';
import {createScorm2004Tracker} from '../../src/runtime/trackers/scorm2004/scorm2004.ts';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import {idOf, sampleIds, sampleInteraction, sampleSnapshot} from './sample-snapshot.ts';
import {interactionOf} from './tracker-world.ts';

const options = {isOnline: () => true, interactionIds: () => sampleIds, language: 'lv'};
/** The call with this element throws once, as where its request got an error page. */
const breaking = <A extends readonly string[]>(call: (...args: A) => string, element: string) => {
  let isBroken = true;
  return (...args: A): string => {
    if (args[0] !== element || !isBroken) return call(...args);
    isBroken = false;
    throw new Error('Unexpected token < in JSON');
  };
};

/** A launch whose LMS breaks off when this element is set for the first time. */
function trackerIn(lms: FakeLms, standard: 'scorm12' | 'scorm2004', element: string): Tracker {
  if (standard === 'scorm12') {
    const api = lms.launch12();
    api.LMSSetValue = breaking(api.LMSSetValue.bind(api), element);
    return createScorm12Tracker(api, options);
  }
  const api = lms.launch2004();
  api.SetValue = breaking(api.SetValue.bind(api), element);
  return createScorm2004Tracker(api, options);
}

it.each(['scorm12', 'scorm2004'] as const)(
  'reports the answer whose id it was told: %s',
  async (standard) => {
    const lms = new FakeLms({standard});
    const tracker = trackerIn(lms, standard, 'cmi.interactions.0.id');
    await tracker.open();
    const interactions = [sampleInteraction(0)];
    await expect(tracker.save(sampleSnapshot({interactions}))).rejects.toMatchObject({code: 'threw'});
    await tracker.save(sampleSnapshot({counter: 2, interactions}));
    expect(interactionOf(lms, 0)).toMatchObject({id: idOf(0), type: 'choice'});
  },
);

it('names the objective whose id it was told', async () => {
  const lms = new FakeLms({standard: 'scorm2004'});
  const tracker = trackerIn(lms, 'scorm2004', 'cmi.objectives.0.id');
  await tracker.open();
  const objectives = [{id: 'module-1', description: 'Modulis', finished: true, scoreRaw: 80}];
  await expect(tracker.save(sampleSnapshot({objectives}))).rejects.toMatchObject({code: 'threw'});
  await tracker.save(sampleSnapshot({counter: 2, objectives}));
  expect(lms.stored).toMatchObject({
    'cmi.objectives.0.id': 'module-1',
    'cmi.objectives.0.success_status': 'passed',
  });
});

it('lowers no score that it could not be asked for', async () => {
  const lms = new FakeLms({standard: 'scorm12'});
  const first = createScorm12Tracker(lms.launch12(), options);
  await first.open();
  first.close(sampleSnapshot({scoreRaw: 80}));
  const api = lms.launch12();
  api.LMSGetValue = breaking(api.LMSGetValue.bind(api), 'cmi.core.score.raw');
  const tracker = createScorm12Tracker(api, options);
  await tracker.open();
  await expect(tracker.save(sampleSnapshot({counter: 2, scoreRaw: 45}))).rejects.toMatchObject({
    code: 'threw',
  });
  await tracker.save(sampleSnapshot({counter: 3, scoreRaw: 45}));
  expect(lms.stored['cmi.core.score.raw']).toBe('80');
});
