/** Mistakes in a municipality's own words: each at its line, all at once, and nothing made of them. */
import {beforeAll, describe, expect, it} from 'vitest';
import type {ContentProblem} from '../../../../packaging/content/problems.ts';
import {courseWith, fileOf, own, pieMums, problemsOf, published} from './own-words-project.ts';
import {seeded, withMistake} from './seeded-mistakes.ts';

describe('twenty seeded mistakes', () => {
  const files = new Map<string, string>();
  let found: readonly ContentProblem[];

  beforeAll(() => {
    for (const lesson of new Set(seeded.map(([name]) => name))) {
      const mistakes = seeded.filter(([name]) => name === lesson);
      files.set(...own(lesson, (words) => mistakes.reduce(withMistake, words)));
    }
    found = problemsOf(courseWith(files));
  }, 120_000);

  it.each(seeded.map((mistake) => ({mistake, lesson: mistake[0], section: mistake[1], code: mistake[4]})))(
    '$code in $lesson $section',
    ({mistake, lesson, code}) => {
      const file = fileOf(lesson);
      const before = published(lesson).split('\n');
      const after = withMistake(published(lesson), mistake).split('\n');
      const changed = after[before.findIndex((line, i) => line !== after[i])] ?? '';
      const lines = (files.get(file) ?? '').split('\n');
      const head = lines.indexOf('---', 1);
      const line = lines.indexOf(changed, head) + 1;
      expect(line).toBeGreaterThan(head);
      expect(found).toContainEqual(expect.objectContaining({file, line, code}));
    },
  );

  it('and no others', () => {
    expect(found).toHaveLength(seeded.length);
  });
});

it('characters that nobody sees, as they are and as escapes, each at its line', () => {
  const lesson = 'definitions/forms';
  const [file, text] = own(lesson, (words) =>
    pieMums(words)
      .replace(' pie mums', ' pie\u0007 mums')
      .replace(/^title: .*$/m, 'title: "A\\u0001b"'),
  );
  const told = problemsOf(courseWith(new Map([[file, text]])));
  expect(told.map(({code}) => code)).toEqual(told.map(() => 'control-character'));
  const lines = text.split('\n');
  const at = (words: string) => lines.findIndex((line) => line.includes(words)) + 1;
  expect(told.filter((each) => each.file === file).map(({line}) => line)).toEqual(
    expect.arrayContaining([at('"A\\u0001b"'), at('\u0007')]),
  );
});
