/** Words of the step in which the course is translated, in English. */
import type {makeTranslateLv} from '../lv/make-translate.ts';

export const makeTranslateEn: typeof makeTranslateLv = {
  lead: 'Beside each Latvian text there is a field for its translation. What you type is kept on this device. To go on elsewhere, or to hand your work to the authors of the course, save it as a file.',
  signs:
    'Signs such as {term=…}, [^…] and ** stay as they are: translate the words between them. Numbers must be the same. A translation cannot change right answers.',
  language: 'Translate into',
  chooseLanguage: 'Choose a language',
  otherLanguage: 'Another language: two letters, such as lt',
  begin: 'Begin in this language',
  noLanguage: 'Two small Latin letters are needed. Latvian (lv) is the original.',
  loading: 'Loading the texts…',
  progress: 'How much is translated',
  pages: 'Pages beside the lessons, texts of films',
  doneOf: (done, of) => `${done} of ${of}`,
  part: 'Part',
  choosePart: 'Choose a part',
  openIn: (title, open) => (open === 0 ? title : `${title} (left: ${open})`),
  units: (title) => `Texts: ${title}`,
  original: 'In Latvian',
  states: {
    missing: 'Not translated',
    stale: 'The original has changed since it was translated',
    wrong: 'To be corrected',
    done: 'Translated',
  },
  stillRight: 'The translation is still right',
  takeBack: 'Take back what was there',
  faults: {
    markdown: 'A sign stands here that would turn words into something else:',
    signs: 'The signs differ from the original.',
    numbers: 'The numbers differ from the original.',
  },
  lacking: (signs) => `Missing: ${signs}`,
  added: (signs) => `Too many: ${signs}`,
  terms: 'In the glossary',
  noTerm: 'none yet',
  save: 'Save the work as a file (XLIFF)',
  saveHint:
    'Translation tools open this file, too, and it can be brought back here later. What has to be corrected is not put into it.',
  bring: 'Take work from a file',
  brought: (file) => `The work from the file ${file} was taken in.`,
  refused: 'The file was not taken, and nothing has changed. The reasons:',
  saveFiles: 'Save as files of the course (zip)',
  saveFilesHint:
    'Only parts that are translated as a whole: for the authors of the course, for the folder ‘modules’.',
  lackingInFiles: (n) => `Parts that were begun still lack texts: ${n}. These parts are not in the file.`,
  forget: 'Delete this translation from the device',
  forgetSure: 'Yes, delete',
  left: 'Translations of texts that the course no longer has',
  leftText: 'Copy what you need. These translations do not go into the saved file.',
  fromTexts: 'Translate the course into another language',
};
