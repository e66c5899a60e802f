import {expect, it} from 'vitest';
import {leftFromTemplate} from '../../../../packaging/profile/lessons/left-from-template.ts';
import {headWords, newOption, newPart} from '../../../../packaging/profile/lessons/lesson-template.ts';
import {lessonsFolder} from '../../../../packaging/profile/lessons/lessons-place.ts';
import {ownPartKinds} from '../../../../src/domain/exchange/own-lessons.ts';

const path = `${lessonsFolder('paraugi')}doors/own-1/`;
const leftIn = (files: Readonly<Record<string, string>>) =>
  leftFromTemplate({
    id: 'paraugi',
    files: new Map(
      Object.entries(files).map(([name, text]) => [path + name, new TextEncoder().encode(text)]),
    ),
  });
const place = {module: 'doors', lesson: 'own-1', part: 'a'};

it.each<readonly [kind: string, words: string]>([
  ...ownPartKinds.map((kind) => [kind, newPart(kind, place, () => 1).words('lv')] as const),
  ['goal', headWords('lv')],
  ['option', newOption('c', 'lv')],
  ['copy in another language', newPart('prose', place, () => 1).words('ru')],
])('words of the template that still stand are told: %s', (_kind, words) => {
  expect(leftIn({'lv.md': words}).map(({field}) => field)).toEqual(['lessons.doors/own-1']);
});

it('one line for a lesson, at the line; none where somebody has written', () => {
  const text = newPart('prose', place, () => 1).words('lv');
  const [left, ...more] = leftIn({'lv.md': text, 'en.md': text});
  expect(left?.message).toContain(`${path}lv.md:3 `);
  expect(more).toEqual([]);
  expect(leftIn({'lv.md': '## Attēls {#a}\n\nMūsu durvis.\n', 'lesson.yaml': text})).toEqual([]);
});
