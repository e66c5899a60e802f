/**
 * Runs in the page around a SCO: a SCORM 1.2 LMS that knows its learner and keeps nothing.
 * `host.html?commit=true` says yes to each commit, `commit=false` no.
 */
const yes = () => 'true';
const isTaken = new URLSearchParams(location.search).get('commit') ?? 'true';
let lastError = '0';

/** What it says at each launch: somebody who was never here. */
const values: Readonly<Record<string, string>> = {
  'cmi.core._children':
    'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
  'cmi.core.score._children': 'raw,min,max',
  'cmi.core.student_id': 'a.abele',
  'cmi.core.student_name': 'Ābele, Anna',
  'cmi.core.credit': 'credit',
  'cmi.core.lesson_mode': 'normal',
  'cmi.core.lesson_status': 'not attempted',
  'cmi.core.entry': 'ab-initio',
  'cmi.core.total_time': '0000:00:00',
  'cmi.interactions._count': '0',
  'cmi.objectives._count': '0',
};

Object.assign(window, {
  API: {
    LMSInitialize: yes,
    LMSGetValue: (element: string) => values[element] ?? '',
    LMSSetValue: yes,
    LMSCommit: () => {
      lastError = isTaken === 'true' ? '0' : '101';
      return isTaken;
    },
    LMSFinish: () => isTaken,
    LMSGetLastError: () => lastError,
    LMSGetErrorString: () => (lastError === '0' ? '' : 'General exception'),
    LMSGetDiagnostic: () => '',
  },
});
const frame = document.createElement('iframe');
frame.title = 'SCO';
frame.src = 'content/index.html';
document.body.append(frame);
