import {describe, expect, it} from 'vitest';
import {
  notesAfterReading,
  staleParts,
  staleSummary,
  translatedFile,
} from '../../../../packaging/content/translation/stale-parts.ts';

const lv = 'modules/doors/lv.md';
const en = 'modules/doors/en.md';
const words = '---\ntitle: Durvis\n---\n\n## Viens {#one}\n\nPirmais.\n\n## Divi {#two}\n\nOtrais.\n';
const content = new Map([
  [lv, words],
  [en, words],
]);
const noted = new Map([
  ...content,
  [translatedFile('en'), notesAfterReading(content, {first: 'lv', language: 'en'})],
]);

describe('a translation is stale', () => {
  it('until it is noted what it was made from', () => {
    expect(staleParts(content, 'lv', 'en').map(({section}) => section)).toEqual(['', 'one', 'two']);
    expect(staleParts(noted, 'lv', 'en')).toEqual([]);
  });

  it('where the original has changed since, and nowhere else', () => {
    const changed = new Map([...noted, [lv, words.replace('Otrais.', 'Otrais, labots.')]]);
    expect(staleParts(changed, 'lv', 'en')).toEqual([{file: en, line: 9, section: 'two', original: lv}]);
    expect(staleSummary(changed, ['lv', 'en'])).toEqual([
      'en: the original of 1 sections has changed since; npm run check -- --stale lists them.',
    ]);
  });

  it('no more when it was read again; other files keep their notes', () => {
    const other = ['modules/help.lv.md', 'modules/help.en.md'] as const;
    const changed = new Map([
      ...noted,
      [lv, words.replace('Otrais.', 'Cits.')],
      [other[0], words],
      [other[1], words],
    ]);
    const notes = notesAfterReading(changed, {first: 'lv', language: 'en', files: [other[1]]});
    const left = staleParts(new Map([...changed, [translatedFile('en'), notes]]), 'lv', 'en');
    expect(left.map(({file, section}) => `${file} ${section}`)).toEqual([`${en} two`]);
  });
});
