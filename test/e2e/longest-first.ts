import {basename} from 'node:path';
import {BaseSequencer, type TestSpecification} from 'vitest/node';

/** Files that take longest: begun first, so that no browser waits for the last of them at the end. */
const longest = [
  'take-course',
  'books-look',
  'screens.long',
  'take-module',
  'texts.long',
  'site-keyboard',
  'make',
  'learn-lrs',
  'learn-full',
  'learn-device',
];

/** Order of the end-to-end tests. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({moduleId}: TestSpecification) => {
      const place = longest.findIndex((name) => basename(moduleId).startsWith(name));
      return place < 0 ? longest.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
