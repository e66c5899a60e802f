import {describe, expect, it} from 'vitest';
import {mirroredTests} from '../mirrored-tests.ts';

describe('the tests that are asked whether they notice a change', () => {
  it.each([
    ['src/domain/blocks/quiz/quiz.ts', 'test/domain'],
    ['src/make/draft/draft.ts', 'test/make'],
    ['packaging/profile/words/own-words.ts', 'test/packaging/profile'],
    ['src/package-check/finding.ts', 'test/packaging/check'],
    ['packaging/package/zip.ts', 'test/packaging/zip'],
  ])('of %s stand in %s', (file, folder) => {
    expect(mirroredTests(file)).toContain(folder);
  });

  it.each(['src/results-page/results-app.ts', 'src/components/shell/shell.ts'])(
    'of %s need a browser',
    (file) => {
      expect(mirroredTests(file)).toEqual([]);
    },
  );
});
