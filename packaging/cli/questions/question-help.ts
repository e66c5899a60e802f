import {resolve} from 'node:path';
import {profileNames} from '../../profile/profile-names.ts';

export const questionHelp = `Writes the questions of each module, pre-check and quiz, and of the final test as Moodle XML and GIFT into dist/questions.
They hold the right answers: they are for a trainer's own quizzes, and no learner should find them.

  npm run questions -- [options]

  --scope LIST       ids of modules   (default: all)
  --languages LIST   languages   (default: all published)
  --profile NAME     ${profileNames(resolve(import.meta.dirname, '../../..')).join(', ')}   (default: default)
  --out DIR          where to write; files of the same names are written over, nothing else is touched   (default: dist/questions)
  --help             this text

A LIST has commas and no spaces. Examples:

  npm run questions
  npm run questions -- --scope definitions,final-test --languages lv

Moodle: Question bank → Import → "Moodle XML format" (Moodle 4.4 or newer), or "GIFT format" (any; what is to be put in order is matched with its place).

Exit: 0 written, 1 the content has mistakes or a file could not be written, 2 an option is wrong.`;
