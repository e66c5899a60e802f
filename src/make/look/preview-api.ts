/**
 * What the course finds in place of an LMS while it is looked at: SCORM 1.2 that takes everything and keeps it until the
 * page is left. Nobody's work is in it, so it judges nothing; `lms/` of the site does.
 */
export function previewApi() {
  const values = new Map<string, string>();
  const done = () => 'true';
  return {
    LMSInitialize: done,
    LMSFinish: done,
    LMSCommit: done,
    LMSGetValue: (name: string) => values.get(name) ?? defaults.get(name) ?? '',
    LMSSetValue: (name: string, value: string) => {
      values.set(name, value);
      return 'true';
    },
    LMSGetLastError: () => '0',
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
  };
}

const defaults = new Map([
  ['cmi.core.lesson_status', 'not attempted'],
  // The course then says that nothing is kept, in place of “sent to the LMS”.
  ['cmi.core.lesson_mode', 'browse'],
  ['cmi.core.credit', 'no-credit'],
  ['cmi.core.entry', 'ab-initio'],
  ['cmi.interactions._count', '0'],
  ['cmi.objectives._count', '0'],
]);
