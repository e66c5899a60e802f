/** An LMS that puts white space around what it gives back, or says in words that it has nothing. */
import {describe, expect, it} from 'vitest';
import {LmsLink} from '../../src/runtime/trackers/scorm/lms-link.ts';
import {createScorm12Tracker} from '../../src/runtime/trackers/scorm12/scorm12.ts';
import {createScorm2004Tracker} from '../../src/runtime/trackers/scorm2004/scorm2004.ts';
import {isNameless, type Launch} from '../../src/runtime/tracker.ts';
import {FakeLms} from '../fake-lms/fake-lms.ts';
import {finishedSnapshot, sampleIds} from './sample-snapshot.ts';
import {savedIn} from './tracker-world.ts';

const options = {isOnline: () => true, interactionIds: () => sampleIds, language: 'lv'};

describe.each(['scorm12', 'scorm2004'] as const)('values as such an LMS gives them: %s', (standard) => {
  /** @param change what becomes of each value */
  const launchIn = (lms: FakeLms, change: (value: string) => string): Promise<Launch> => {
    if (standard === 'scorm12') {
      const api = lms.launch12();
      const get = api.LMSGetValue.bind(api);
      api.LMSGetValue = (element) => change(get(element));
      return createScorm12Tracker(api, options).open();
    }
    const api = lms.launch2004();
    const get = api.GetValue.bind(api);
    api.GetValue = (element) => change(get(element));
    return createScorm2004Tracker(api, options).open();
  };

  it('are read without the white space: the state is the same, and so is a success', async () => {
    const lms = new FakeLms({standard});
    const snapshot = finishedSnapshot(85);
    await savedIn(lms, standard, snapshot);
    const launch = await launchIn(lms, (value) => `\n ${value}\r\n`);
    expect(launch).toMatchObject({suspendData: snapshot.suspendData, hasSucceeded: true});
  });

  it.each(['null', 'undefined'])(
    'are nothing where it says "%s": no state, and nobody is named',
    async (nothing) => {
      const launch = await launchIn(new FakeLms({standard}), () => nothing);
      expect(launch).toMatchObject({suspendData: '', learnerName: '', language: '', resumed: false});
      expect(isNameless(launch)).toBe(true);
    },
  );
});

it('is understood also where it says why it refuses', () => {
  const link = new LmsLink({SetValue: () => ' false\r\n', GetLastError: () => '406\r\n'}, '');
  expect(link.set('cmi.score.raw', 'x')).toBe('406');
});
