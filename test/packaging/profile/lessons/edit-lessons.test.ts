import {describe, expect, it} from 'vitest';
import {editLessons} from '../../../../packaging/profile/lessons/edit-lessons.ts';
import type {EditedLessons} from '../../../../packaging/profile/lessons/edited-lessons.ts';

/** @param listed `after < id`, in their order */
const lessonsOf = (...listed: readonly string[]): EditedLessons => ({
  lessons: {
    doors: listed.map((each) => {
      const [after = '', id = ''] = each.split(' < ');
      return {id, after};
    }),
  },
  files: {},
});
const moved = (before: EditedLessons, after: string) =>
  editLessons(before, {type: 'move', module: 'doors', lesson: 'own-1', after}).lessons['doors']?.map(
    (each) => `${each.after} < ${each.id}`,
  );

describe('a lesson that has another behind it', () => {
  const chain = ['handle < own-1', 'own-1 < own-2', 'own-2 < own-3'];

  it('takes along what stands behind it, and behind that', () => {
    expect(moved(lessonsOf(...chain, 'handle < own-4'), 'knock')).toEqual([
      'handle < own-4',
      'knock < own-1',
      'own-1 < own-2',
      'own-2 < own-3',
    ]);
  });

  it('is listed after the one that it is moved behind', () => {
    expect(moved(lessonsOf(...chain, 'handle < own-4'), 'own-4')).toEqual([
      'handle < own-4',
      'own-4 < own-1',
      'own-1 < own-2',
      'own-2 < own-3',
    ]);
  });

  it('is never moved behind itself, nor behind what stands behind it', () => {
    for (const after of ['own-1', 'own-3']) expect(moved(lessonsOf(...chain), after)).toEqual(chain);
  });
});

it('behind a lesson that has just been taken away none is moved and none is added', () => {
  const before = lessonsOf('handle < own-1');
  expect(moved(before, 'own-2')).toEqual(['handle < own-1']);
  expect(editLessons(before, {type: 'add', module: 'doors', after: 'own-2', language: 'lv'})).toBe(before);
});
