/** Which parts of a score an LMS is told, and when it is told none. */
import {describe, expect, it} from 'vitest';
import {createScorm12Tracker} from '../../src/runtime/trackers/scorm12/scorm12.ts';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import {sampleSnapshot} from './sample-snapshot.ts';
import {launchIn} from './tracker-world.ts';

describe.each([
  {standard: 'scorm12', score: 'cmi.core.score'},
  {standard: 'scorm2004', score: 'cmi.score'},
] as const)('the score that an LMS holds: $standard', ({standard, score}) => {
  it.each([45, 60])('of 60 is not sent again with a try of %d', async (scoreRaw) => {
    const lms = new FakeLms({standard});
    const first = launchIn(lms, standard);
    await first.tracker.open();
    await first.tracker.save(sampleSnapshot({scoreRaw: 60}));
    first.tracker.close(sampleSnapshot({counter: 2, scoreRaw: 60}));
    const {tracker, log} = launchIn(lms, standard);
    await tracker.open();
    await tracker.save(sampleSnapshot({counter: 3, scoreRaw}));
    expect(log.calls.filter(({name, args}) => /SetValue$/.test(name) && args[0]?.startsWith(score))).toEqual(
      [],
    );
    expect(
      log.calls.filter(({name, args}) => /SetValue$/.test(name) && !args[0]?.startsWith('cmi.')),
    ).toEqual([]);
  });
});

it('the parts of a score that an LMS of SCORM 1.2 does not have are not sent', async () => {
  const lms = new FakeLms({standard: 'scorm12'});
  const api = lms.launch12();
  const get = api.LMSGetValue.bind(api);
  api.LMSGetValue = (element) => (element === 'cmi.core.score._children' ? 'raw' : get(element));
  const tracker = createScorm12Tracker(api, {isOnline: () => true, interactionIds: () => []});
  await tracker.open();
  await tracker.save(sampleSnapshot({scoreRaw: 60}));
  expect(api.log.setsOf('cmi.core.score.raw')).toEqual(['60']);
  expect([...api.log.setsOf('cmi.core.score.min'), ...api.log.setsOf('cmi.core.score.max')]).toEqual([]);
});
