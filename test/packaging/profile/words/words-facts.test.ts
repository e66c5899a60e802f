import {expect, it} from 'vitest';
import {factsIn} from '../../../../packaging/profile/words/words-facts.ts';
import {own, published, replaced, settingWith} from './own-words-project.ts';

it('reads numbers with what follows them, without marks and without the ends of sentences', () => {
  expect(factsIn('Zvaniet (116006); ir 73. pants un 180 dienas: 29 295 €,,,, [^note-1] {term=x9}')).toEqual([
    '116006',
    '73. pants',
    '180 dienas',
    '29 295 €',
  ]);
});

it('an ending in other words takes the check from the facts of its case', () => {
  const lesson = 'definitions/stages';
  const heading = /^### (.*?) \{#end\}$/m.exec(published(lesson))?.[0] ?? '';
  const {own: setting} = settingWith([
    own(lesson, (text) => replaced(text, heading, heading.replace(' {#end}', ' pie mums {#end}'))),
  ]);
  expect(setting.values?.changed?.[0]?.facts.length).toBeGreaterThan(0);
});
