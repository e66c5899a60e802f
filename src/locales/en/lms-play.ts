/** Words of the built-in LMS about courses of several items, launching, the log and faults, in English. */
import type {lmsPlayLv} from '../lv/lms-play.ts';

export const lmsPlayEn: typeof lmsPlayLv = {
  wholeCourse: 'The whole course',
  startCourse: 'Start the course',
  continueCourse: 'Continue the course',
  restartCourse: 'Start everything afresh',
  restartSure:
    'Start the whole course afresh? Earlier results stay in the export, but every part will have to be done again.',
  previous: 'Previous part',
  next: 'Next part',
  closed: 'still closed',
  closedHint: 'Still closed. The package opens it when what has to come first is done.',
  refusedStep: 'The rules of the package do not allow this step now. Choose another part.',

  advanced: 'More options',
  mode: 'Mode',
  modeNormal: 'Normal (normal)',
  modeBrowse: 'Browse, nothing is saved (browse)',
  credit: 'Taken for credit (credit)',
  masteryScore: 'Pass mark',
  masteryHint: 'From 0 to 100; replaces the one in the package. If left empty, that of the package is used.',
  masteryOverride: 'The LMS decides on success when there is both a pass mark and a score',
  parameters: 'Parameters to add to the address of the content',
  parametersHint: 'For example, ?language=en or #page=3. Usually the field is left empty.',
  playHere: 'The content runs at this site’s own address',
  playHereHint:
    'Needed only for content that opens windows of its own or shows PDF files: at the other address their place stays empty. At this address the package can read, change and delete everything that this site keeps in the browser.',
  notKept: 'In this mode nothing is saved.',

  noRoomForCommit:
    'The browser has no space to save the latest data, so the content was answered ‘false’ (error 391). What was saved before is not lost. Free some space, for example by deleting a package, and continue.',

  search: 'Search',
  nothingFound: 'Nothing matches.',
  shownElements: (shown, all) =>
    shown === all ? `Number of elements: ${all}.` : `Showing ${shown} of ${all} elements.`,
  exportModel: 'Download the data (JSON)',
  exportCalls: 'Download the log (JSON)',
  showCalls: 'Show',
  callFilter: {
    all: 'all calls',
    refused: 'only refused calls',
    reading: 'reading (GetValue)',
    writing: 'writing (SetValue)',
    session: 'session and commits',
  },
  lastCalls: (shown, found, all) =>
    shown === all ? `Number of calls: ${all}.` : `Showing the last ${shown} of ${found}; ${all} altogether.`,

  faultsIntro:
    'Here the LMS can be made to fail. That shows whether the content loses anything, and what it tells the learner.',
  faultsOn: 'The LMS is failing as you chose. You can turn this off on the tab ‘Faults’.',
  commitAnswers: 'On saving (Commit, Terminate)',
  commitAnswer: {
    'none': 'everything is saved',
    'refused': 'answers ‘false’, error 391; nothing is saved',
    'session-gone': 'the session has expired: ‘false’, error 101; nothing is saved',
    'lost': 'no internet: answers ‘true’, but nothing is saved (as Moodle does)',
  },
  delays: 'The answer is delayed',
  delay: (seconds) =>
    seconds === 0
      ? 'no delay'
      : `${seconds} ${seconds === 1 ? 'second' : 'seconds'}; the page does not respond meanwhile`,
  strict: 'Limits of SCORM 1.2 to the letter',
  strictHint:
    'For example, suspend_data up to 4096 characters, identifiers without diacritics. The limits of SCORM 2004 always apply.',

  like: 'Behaves like',
  likeItself: 'this system itself',
  likeHint:
    'The content meets what it meets in the chosen system: how that system saves when a page is closed, and what it gives when the content is opened again. The choice holds until it is changed or the page is reloaded.',
  likeOn: (name) =>
    `As you chose, the LMS is behaving like ${name}. You can change this on the tab ‘Faults’.`,
  lmsNames: {
    'moodle': 'Moodle 4.5',
    'ilias12': 'ILIAS 5.4',
    'ilias2004': 'ILIAS 5.4',
    'forma': 'forma.lms 2.4',
    'forma4': 'forma.lms 4.0',
    'chamilo': 'Chamilo 1.11',
    'moodle-app': 'Moodle app',
    'sync-xhr': 'a system that receives nothing from a closed page',
    'frappe': 'Frappe LMS',
    'openolat': 'OpenOlat',
    'cornerstone': 'Cornerstone',
    'successfactors': 'SuccessFactors',
    'no-count': 'a system without the elements _count and _children',
  },

  results: 'Results',
  resultsIntro:
    'You can download the results of all learners in one file and open it on the results page. The file stays on your device.',
  exportResults: 'Download the results (JSON)',
};
