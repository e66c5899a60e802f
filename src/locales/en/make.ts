/** Words of the page that makes packages, in English. */
import {makeLv} from '../lv/make.ts';
import {makeContactEn} from './make-contact.ts';
import {makeTakeEn} from './make-take.ts';
import {makeChangesEn} from './make-changes.ts';
import {makeChecksEn} from './make-checks.ts';
import {makeFilmsEn} from './make-films.ts';
import {makeLookEn} from './make-look.ts';
import {makeTextsEn} from './make-texts.ts';
import {makeTranslateEn} from './make-translate.ts';
import {fileSize} from './numbers.ts';

const institutions: typeof makeLv.institutions = {
  'social-service': 'Municipal social service',
  'orphans-court': 'Orphans’ and custody court',
  'state-police': 'State Police',
  'municipal-police': 'Municipal police',
  'border-guard': 'State Border Guard',
  'employment-agency': 'State Employment Agency',
  'school': 'School, career counsellor',
  'labour-inspectorate': 'State Labour Inspectorate',
  'child-protection': 'Children’s Protection Centre',
  'prison': 'Prison',
  'health-care': 'Family doctor, medical institution',
  'ngo': 'Non-governmental organisation, crisis centre',
  'day-centre': 'Day centre',
  'registry-office': 'Civil registry office',
  'migration-office': 'Office of Citizenship and Migration Affairs, consular officer',
  'justice': 'Prosecutor’s office, court, probation',
  'municipality': 'Municipal leadership, working group co-ordinator',
};

export const makeEn: typeof makeLv = {
  institutions,
  fileSize,
  changes: makeChangesEn,
  checks: makeChecksEn,
  films: makeFilmsEn,
  texts: makeTextsEn,
  translate: makeTranslateEn,
  brand: makeLv.brand,
  title: 'A course package for your municipality',
  lead: 'Step by step to a package for your LMS; you need not change any texts. Nothing to install.',
  private: 'Everything happens in this browser: neither texts nor logo are sent anywhere.',
  stepsName: 'Steps',
  stepNames: {
    system: 'LMS',
    municipality: 'Municipality',
    checks: 'Checks',
    course: 'Course',
    texts: 'Texts',
    translate: 'Translation',
    look: 'Preview',
    take: 'Package',
  },
  stepTitles: {
    system: 'Which LMS do you have?',
    municipality: 'Your municipality',
    checks: 'Checks by a lawyer (if needed)',
    course: 'Your course',
    texts: 'Texts in your own words (if needed)',
    translate: 'Translating the course',
    look: 'This is how the course will look',
    take: 'The package and how to set it up',
  },
  next: (step) => `Next: ${step}`,
  back: (step) => `Back: ${step}`,

  kept: 'What you enter is kept on this device.',
  notKept: {
    full: 'This device has no room, so what you enter is not kept. Save it as a file before you close the page.',
    refused:
      'The browser keeps nothing here (as in a private window). Save what you have entered as a file before you close the page.',
    elsewhere:
      'Something else is already kept on this device, for example what was entered in another tab. What you enter here is not kept: save it as a file. To continue with what is kept, reload the page.',
  },
  saveProfile: 'Save what you have entered as a file',

  systems: 'LMSs',
  otherSystem: 'Another or a national LMS',
  unknownSystem: 'I do not know',
  chooseSystem: 'Choose a system. If you do not know which one it is, choose ‘I do not know’.',
  suits: 'This suits you',
  standardNamed: (standard) => `Standard: ${standard}.`,
  scopeCourse: 'The whole course as one item.',
  scopeMulti: 'Each module separately.',
  likeliest:
    'Nearly all systems accept SCORM 1.2. Before you assign the course, take one module to its end and see whether it counts as complete.',
  askVendor: 'If somebody else runs the system, ask them which one it is and how large a file it accepts.',
  filmsTitle: 'Films',
  withFilms: 'With films',
  withoutFilms: 'Without films: text stands in their place',
  sizeAbout: (size) => `about ${size}`,
  filmsHint:
    'The upload page of the system shows how large a file it accepts. If the limit is below the size of the package, take the one without films.',
  settingsFor: (name) => `What to set: ${name}`,
  knownBy: {tried: 'tried', docs: 'from its documentation', source: 'from its source'},
  toChange: 'Change this',
  toLeave: 'As it should be',
  toKnow: 'What to know',
  beginFrom: 'Do you already have a file from this page?',
  beginFromText:
    'A file (…-profile.zip) saved last year or by a colleague brings back everything that was entered then. It replaces what is entered now.',
  chooseProfile: 'Choose the file',
  brought: (file) => `Everything in ${file} has been entered.`,
  keptFields: (fields) =>
    `The file also has fields that have no form here: ${fields}. They stay as they are and go into the package.`,
  zipFaults: {
    'no-zip': 'This is not a whole ZIP file. Take the file that this page saved.',
    'package':
      'This is a course package: upload it to your LMS, or try it on the page ‘Try a SCORM package’ of this site. What belongs here is the file …-profile.zip that this page saved.',
    'too-large': 'This file is too large, so it was not opened.',
    'no-profile':
      'There is no profile of a municipality in this file. Take the file …-profile.zip that this page saved.',
    'several-profiles': 'There are several profiles in this file. Leave only one.',
    'strange-file': 'There is something in this file that this page never saves, so it was not opened:',
    'no-text': 'This file is no text in UTF-8, so nothing was taken in:',
  },

  fieldName: 'Name of the municipality',
  nameHint: 'Shown at the foot of every page, on the help page and on the certificate.',
  nameMissing: 'If empty: the course says ‘your municipality’.',
  fileWillBe: (id) => `The name of the package will contain: ${id}`,
  inLanguage: (label, language) => `${label} (${language})`,
  otherLanguages: (label) => `${label}: in other languages`,
  otherLanguagesHint: 'What you leave empty is shown in the main language.',
  contacts: 'Contacts',
  contactsHint:
    'Whom to call in your municipality. The first contact of an institution also appears in the lessons.',
  contactsMissing: 'If there is none: the national telephone numbers are shown.',
  contact: (n) => `Contact ${n}`,
  addContact: 'Add a contact',
  removeContact: (n) => `Remove contact ${n}`,
  institution: 'Institution',
  contactName: 'Name of the contact',
  contactNameHint: 'What the institution is called where you are.',
  purpose: 'What people call for',
  purposeHint: 'One sentence.',
  phones: 'Telephone',
  phonesHint: 'With +371; separate several with commas.',
  email: 'E-mail',
  url: 'Website',
  urlHint: 'Begins with https://',
  hours: 'When somebody answers',
  moreAbout: 'E-mail, website, hours',
  confirmedBy: 'Who confirmed it',
  confirmedByHint: 'The office or the page where the contact was checked. Learners see it.',
  confirmedOn: 'When it was confirmed',
  helpLines: 'Lines above the contacts',
  helpLinesHint: 'Each line is one sentence on the help page.',
  helpLinesMissing: 'If empty: there are no such lines.',
  localLines: 'How it is done here',
  localLinesHint:
    'Lines on the page of each module: whom to call inside the municipality, how things are done locally. Up to 240 characters a line, up to six lines a module. If empty: there are no such lines. Write nothing about clients.',
  localLinesIn: (title) => `Module “${title}”`,
  logo: 'Logo',
  logoHint: 'SVG up to 20 kB or PNG up to 60 kB (sides of 64–1024 pixels). Drop it here or choose the file.',
  logoMissing: 'If there is none: the sign of the course.',
  chooseLogo: 'Choose a logo',
  removeLogo: 'Remove the logo',
  logoIs: (file) => `Chosen: ${file}`,
  logoRefused: {
    'logo-large':
      'This logo is too large, or neither SVG nor PNG. It can be made smaller and turned into PNG here, in the browser.',
    'logo-small':
      'This logo is too small: each side of a PNG must be at least 64 pixels long. Choose a larger picture or an SVG file.',
    'logo-huge': 'It could not be made smaller: the file is larger than 20 MB. Choose a smaller file.',
    'logo-dense':
      'It could not be made smaller: even at the smallest size the picture takes more than 60 kB. Choose a simpler picture.',
    'logo-kind':
      'It could not be made smaller: the browser does not take this file for a picture, or it is too elongated (the longer side may be at most five times the shorter one).',
  },
  logoShrink: 'Make it smaller and use it',
  logoAlt: 'Your logo',
  colour: 'Colour',
  colourHint: 'For buttons and links. One is enough: this page adapts it to the light and the dark theme.',
  colourMissing: 'If you choose none: the teal of the course.',
  removeColour: 'Back to the colour of the course',
  themes: {light: 'In the light theme', dark: 'In the dark theme'},
  passes: 'The colour is easy to read.',
  tooFaint: (contrast, needs) => `The contrast is ${contrast}; it needs ${needs}.`,
  nearestTaken: (colour) => `So the nearest readable one is used: ${colour}.`,
  noNearest: 'No readable one is near it: choose another.',
  sample: 'Button',

  languages: 'Languages',
  languagesHint: 'Learners can switch between them.',
  mainLanguage: 'Main language',
  oneLanguage: 'One language has to stay.',
  modules: 'Modules',
  modulesHint: 'The final test asks only about those that are left.',
  moveUp: (title) => `Up: ${title}`,
  moveDown: (title) => `Down: ${title}`,
  passMark: (title) => `Pass mark, %: ${title}`,
  passMarks: 'Pass marks',
  passMarksHint: 'An empty field keeps the pass mark of the course, which it shows in grey.',
  certificate: 'Certificate',
  issuer: 'Issued by',
  issuerMissing: 'If empty: the name of the municipality.',
  note: 'A note at the foot of the certificate',
  noteMissing: 'If empty: there is no note.',
  changeTexts: 'Change the texts of lessons or add a lesson of your own',
  changeTextsHint: 'Not needed: without it the course is as published.',
  loadingParts: 'Loading the course…',

  ...makeLookEn,

  contactFields: makeContactEn,
  ...makeTakeEn,

  faults: {
    'unreachable': 'Parts of the course cannot be loaded. Check the internet connection and try again.',
    'sum':
      'A loaded file differs from the published one. The site may be changing right now: reload the page.',
    'problems': 'There are mistakes in what you entered; the step ‘Package’ lists them.',
    'limits': 'In this form the course is too large for this system.',
    'choice': 'There is no such package.',
    'shelf':
      'The course cannot be shown here: the device has no room, or the browser keeps nothing. The package can still be made.',
    'draft-large':
      'Everything that you have entered is too large to be saved in one file. Make your films smaller, or give their addresses.',
    'broken': 'It did not work. Reload the page and try again; what you entered stays.',
  },
};
