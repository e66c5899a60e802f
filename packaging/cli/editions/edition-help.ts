import {resolve} from 'node:path';
import {profileNames} from '../../profile/profile-names.ts';

const projectProfiles = profileNames(resolve(import.meta.dirname, '../../..'));

export const editionHelp = `Makes books (EPUB 3) of the course and of each module into dist/editions.

  npm run editions -- [options]

  --scope LIST       course, or ids of modules   (default: all; the final test is no book)
  --languages LIST   languages   (default: all published)
  --profile NAME     ${projectProfiles.join(', ')}   (default: default)
  --out DIR          where to write; books of an earlier run there go away, nothing else   (default: dist/editions)
  --help             this text

A LIST has commas and no spaces. Examples:

  npm run editions
  npm run editions -- --scope course --languages lv
  npm run editions -- --profile liepaja --out /tmp/books

Exit: 0 made, 1 the content has mistakes or a file could not be written, 2 an option is wrong.`;
