/** A corrected law is never hidden behind last year's words. */
import {describe, expect, it} from 'vitest';
import {sumOfWords} from '../../../../packaging/content/words/sum-of-words.ts';
import {wordsUnits} from '../../../../src/domain/words/words-units.ts';
import {content, fileOf, own, pieMums, published, replaced, settingWith} from './own-words-project.ts';

/** Ten blocks in three lessons. */
const edited: Readonly<Record<string, readonly string[]>> = {
  'definitions/forms': ['three-notes', 'before-you-start', 'many-forms', 'seven-forms'],
  'definitions/means-and-consent': ['unlocked-door', 'six-means', 'vulnerability'],
  'definitions/law': ['what-law-is-for', 'two-sections', 'help-in-law'],
};
const corrected = [
  ['definitions/forms', 'many-forms'],
  ['definitions/law', 'two-sections'],
  ['definitions/law', 'help-in-law'],
] as const;

const unitOf = (lesson: string, address: string): string =>
  wordsUnits(published(lesson))
    .find((unit) => unit.address === address)
    ?.text.trim() ?? '';

const ours = Object.entries(edited).map(([lesson, addresses]) =>
  own(lesson, (text) => addresses.reduce(pieMums, text)),
);

/** The published course a year later: 99 where something was 60, and one sentence more. */
const later = new Map(content);
for (const [lesson, address] of corrected) {
  const path = `modules/${lesson}/lv.md`;
  const unit = unitOf(lesson, address);
  later.set(
    path,
    replaced(later.get(path) ?? '', unit, unit.replace(/^(## .*\n\n)/, '$1Termiņš ir 99 dienas. ')),
  );
}

const stale = (files: Iterable<readonly [string, string]>) =>
  settingWith(files, {authored: later}).problems.filter(({code}) => code === 'words-stale');

describe('words whose published ones have changed since', () => {
  it('are named, these and no others', () => {
    expect(settingWith(ours).problems).toEqual([]);
    const named = stale(ours);
    expect(
      named.map(({file, line}) => [
        file,
        ours
          .find(([path]) => path === file)?.[1]
          .split('\n')
          [line - 1]?.split(':')[0]
          ?.trim(),
      ]),
    ).toEqual(expect.arrayContaining(corrected.map(([lesson, address]) => [fileOf(lesson), address])));
    expect(named).toHaveLength(corrected.length);
  });

  it('are shown old, new and own, facts first', () => {
    const [first] = stale(ours);
    const lines = first?.message.split('\n') ?? [];
    expect(lines[1]).toBe('Numbers, phones, sections of law, deadlines:');
    expect(lines[2]).toMatch(/^ {2}published then: /);
    expect(lines[3]).toMatch(/^ {2}published now: .*99 dienas/);
    expect(lines[4]).toMatch(/^ {2}your words: /);
    expect(lines[2]).not.toContain('99');
    expect(first?.message).toMatch(/published then:\n {2}\| ## /);
    expect(first?.message).toMatch(/your words:\n {2}\| ## .* pie mums/);
    expect(first?.message).toMatch(/To keep your words, write "[\w-]+: x[0-9a-f]{8}" here/);
  });

  it('are built again once somebody has chosen', () => {
    const [lesson, address] = corrected[0];
    const now = wordsUnits(later.get(`modules/${lesson}/lv.md`) ?? '').find(
      (unit) => unit.address === address,
    );
    const kept = ours.map(([path, text]) =>
      path === fileOf(lesson)
        ? ([
            path,
            text.replace(
              new RegExp(`(replaces:[^]*?  ${address}: )x\\w+`),
              `$1${sumOfWords(now?.text ?? '')}`,
            ),
          ] as const)
        : ([path, text] as const),
    );
    expect(stale(kept)).toHaveLength(corrected.length - 1);
  });

  it('are none where the published words have become the same', () => {
    const path = 'modules/definitions/forms/lv.md';
    const taken = new Map(content).set(path, pieMums(published('definitions/forms'), 'many-forms'));
    const files = ours.filter(([file]) => file === fileOf('definitions/forms'));
    expect(settingWith(files, {authored: taken}).problems).toEqual([]);
  });
});
