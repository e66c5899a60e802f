/** SCORM 1.2: a status that the LMS gave is never lowered. */
import {describe, expect, it} from 'vitest';
import {createScorm12Tracker} from '../../src/runtime/trackers/scorm12/scorm12.ts';
import {sampleIds, sampleSnapshot} from './sample-snapshot.ts';

/** An LMS that gives back what it holds, in normal mode, whatever its status. */
function lenientLms(status: string) {
  const held: Record<string, string> = {
    'cmi.core._children':
      'student_id,student_name,lesson_location,credit,lesson_status,entry,score,exit,session_time,lesson_mode',
    'cmi.core.student_id': 'anna',
    'cmi.core.lesson_status': status,
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.credit': 'credit',
    'cmi.core.entry': 'resume',
  };
  return {
    held,
    LMSInitialize: () => 'true',
    LMSFinish: () => 'true',
    LMSGetValue: (element: string) => held[element] ?? '',
    LMSSetValue: (element: string, value: string) => {
      held[element] = value;
      return 'true';
    },
    LMSCommit: () => 'true',
    LMSGetLastError: () => '0',
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
  };
}

describe('a success that the LMS gave', () => {
  it.each(['passed', 'completed'])('%s is not lowered by a state that says less', async (status) => {
    const lms = lenientLms(status);
    const tracker = createScorm12Tracker(lms, {isOnline: () => true, interactionIds: () => sampleIds});
    await tracker.open();
    await tracker.save(sampleSnapshot({scoreRaw: 40}));
    expect(lms.held['cmi.core.lesson_status']).toBe(status);
    tracker.close(sampleSnapshot({scoreRaw: 40}));
    expect(lms.held['cmi.core.lesson_status']).toBe(status);
  });
});
