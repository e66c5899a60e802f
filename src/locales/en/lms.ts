/** Words of the built-in LMS, in English. */
import {lmsLv} from '../lv/lms.ts';
import {lmsFindingsEn} from './lms-findings.ts';
import {lmsPlayEn} from './lms-play.ts';
import {lmsReportEn} from './lms-report.ts';
import {count, fileSize} from './numbers.ts';
import {packagesEn} from './packages.ts';

export const lmsEn: typeof lmsLv = {
  ...lmsPlayEn,
  ...lmsReportEn,
  ...packagesEn,
  findings: lmsFindingsEn,
  title: 'Built-in LMS',
  brand: lmsLv.brand,
  intro:
    'Try a SCORM package before you put it into your LMS. Everything happens in this browser: files and results are not sent anywhere.',
  trust:
    'The content of a package runs with the same rights as this page. Open only packages whose origin you know.',
  trustApart:
    'The content of a package runs at another web address. It can neither read nor change what this site keeps in the browser.',
  madeHere: 'You made this package in this browser.',
  foreignPackage:
    'This package is not on this site’s list. It will run with the same rights as this page and can read, change and delete everything that this site keeps in the browser: results, other packages, and progress in the course taken on the site. Start it only if you know where it comes from. First download the results, and save your own progress to a file.',
  loading: 'Loading…',
  noWorker:
    'Packages cannot be opened in this browser: a ‘service worker’ is needed. Open the page by an https address (or from this same computer), not in a private window.',
  notHandedOver:
    'The package is no longer here, or the browser could not keep it. Download it on the page where you made it, and choose the file here.',
  failed: 'Something failed. Reload the page and try again.',
  noRoom:
    'The browser has no space to save this. Free some space, for example by deleting a package. What is saved already is not lost.',
  noStorage:
    'This page keeps packages and results in the browser, but the browser does not allow that now: space has run out, or storage is turned off. Free some space or allow storage, and reload the page. What is saved already is not lost.',
  databaseLost:
    'The data of this page are no longer in the browser: packages and results have been deleted. The content of a package can do that, and so does clearing the site’s data in the browser. Reload the page and add the packages again. Results that you downloaded earlier stay in your file.',
  databaseClosed: 'The connection to the browser’s storage was broken. Reload the page.',
  /** The page on another origin that plays packages: nobody answers there, or the browser forbids it. */
  stageTrouble: {
    silent:
      'The web address at which the content of packages runs does not answer. Check the connection, close the package and start it again. What is saved already is not lost.',
    unable:
      'The browser does not allow the content of the package to run at another web address: a ‘service worker’ is needed there. Open the page in another browser, or not in a private window. What is saved already is not lost.',
  },

  learner: 'Learner',
  firstLearner: 'Learner 1',
  newLearner: 'New learner',
  newLearnerName: 'First name and surname',
  addLearner: 'Add',

  done: {
    'learner-added': (name) => `Learner added: ${name}.`,
    'package-removed': (name) => `The package ‘${name}’ has been deleted.`,
  },

  addPackage: 'Add a package',
  dropHere: 'Drop a SCORM zip file here, or choose one from the device.',
  chooseFile: 'Choose a zip file',
  reading: (file) => `Reading the file ‘${file}’…`,
  refused: (file) => `The package ‘${file}’ was not added`,
  builtPackages: 'Packages of this course',
  openBuilt: (standard, file) => `${standard}. Open: ${file}`,
  noBuilt: 'No package is published with this site.',
  ownPackages: 'Packages you added',
  noOwn: 'No package has been added yet.',
  open: 'Open',
  openNamed: (name) => `Open: ${name}`,
  remove: 'Delete',
  removeNamed: (name) => `Delete: ${name}`,
  removeSure: (name) => `Delete the package ‘${name}’ and the attempts of all learners in it?`,
  files: (n) => count(n, 'file'),
  fileSize,

  backToList: 'All packages',
  closePlayer: 'Finish and close',
  contents: 'Table of contents',
  start: 'Start',
  continue: 'Continue',
  newAttempt: 'Start a new attempt',
  review: 'Review',
  reviewHint: 'In a review the content can be seen, but the result does not change.',
  attempt: (n) => `Attempt ${n}`,
  notStarted: 'not started',
  saved: (when) => `saved ${when}`,
  asset: 'an asset, which does not communicate with the LMS',
  frame: (title) => `Learning content: ${title}`,
  showData: 'LMS data',

  tabs: {overview: 'Overview', interactions: 'Answers', model: 'Data', calls: 'Calls', faults: 'Faults'},
  dataOf: 'What the LMS keeps',
  completion: 'Completion',
  success: 'Success',
  score: 'Score',
  scaled: 'Score (from −1 to 1)',
  totalTime: 'Total time',
  progress: 'Progress',
  location: 'Location',
  suspendData: 'Suspend data',
  characters: (n) => count(n, 'character'),
  commits: 'Commits',
  commitCount: (stored, all) => (stored === all ? `${all}` : `${all}, of which ${stored} saved`),
  uncommitted: 'The content has sent values but has not had them committed yet.',
  none: '—',
  status: {
    'not attempted': 'not attempted',
    'incomplete': 'incomplete',
    'completed': 'completed',
    'passed': 'passed',
    'failed': 'failed',
    'browsed': 'browsed',
    'unknown': 'unknown',
  },
  minutesSeconds: (minutes, seconds) => `${minutes}\u00a0min ${seconds}\u00a0s`,

  noInteractions: 'The content has not sent any answer yet.',
  noModel: 'There are no data yet.',
  noCalls: 'The content has not called the LMS yet.',
  interaction: {
    id: 'Interaction',
    type: 'Type',
    response: 'Response',
    patterns: 'Correct response',
    result: 'Result',
    weighting: 'Weighting',
    latency: 'Latency',
    time: 'Time',
  },
  element: 'Element',
  value: 'Value',
  notCommitted: 'not committed yet',
  call: {at: 'Time', call: 'Call', args: 'Arguments', result: 'Result', error: 'Error'},
  faults: {
    'profile': () =>
      'This file holds what a municipality entered; it is not a course package. Open it on the page ‘Make your own package’ of this site, make the package, and drop that here.',
    'no-manifest': () =>
      'There is no imsmanifest.xml at the root of the zip file, so this is not a SCORM package. Export the course as SCORM 1.2 or SCORM 2004.',
    'manifest-in-folder': ({path}) =>
      `imsmanifest.xml is in the folder ‘${path}’, but it must be at the root of the zip file. Pack the contents of the folder, not the folder itself.`,
    'not-scorm': ({path}) =>
      `This is not a SCORM package: it holds ${path} (cmi5 or xAPI). SCORM 1.2 and SCORM 2004 packages can be opened here.`,
    'manifest-broken': ({line, column, reason}) =>
      `imsmanifest.xml is not well-formed XML: line ${line}, character ${column} (${reason}). Correct the file and pack it again.`,
    'not-a-manifest': ({reason}) =>
      `imsmanifest.xml begins with the element ‘${reason}’, but must begin with ‘manifest’. Check that it is the right file.`,
    'nothing-to-launch': () =>
      'There is nothing in the manifest to launch. At least one ‘item’ is needed that refers to a ‘resource’ with ‘href’.',
    'missing-file': ({path}) =>
      `The launch file named in the manifest, ‘${path}’, is not in the zip file. Check the path, including upper and lower case.`,
    'foreign-file': ({path}) =>
      `The manifest launches content from another site (${path}). Only what is in the package itself can be opened here.`,
    'storage-full': ({reason}) =>
      `The browser refused to save the package (${reason}). Free some space, for example by deleting other packages.`,
    'download-failed': ({status}) =>
      `The package could not be downloaded${status > 0 ? ` (HTTP ${status})` : ''}. Try again.`,
    'changed-package': () =>
      'The downloaded package does not match the published checksum (SHA-256). Reload the page; if that does not help, tell whoever maintains the site.',
  },
};
