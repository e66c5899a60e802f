import {quizSizes} from '../../packaging/limits/quiz-sizes.ts';
import {longest, type QuizSize} from '../../src/domain/suspend-data/longest.ts';
import type {PackageContent} from '../e2e/package-content.ts';
import type {Figure} from './figure.ts';
import {multiplied} from './many-modules.ts';

/** How long suspend data gets, computed from the widths of every slot: the course as it is, and ten times it. */
export function suspendFigures(content: PackageContent): readonly Figure[] {
  const once = longest(content.course, quizzesOf(content));
  const ten = multiplied(content, 10);
  const tenTimes = longest(ten.course, quizzesOf(ten));
  return [
    {name: 'suspend data, all answers', value: once.chars, unit: 'characters', most: 1200},
    {
      name: 'suspend data, 10 × the course, tiers 1 and 2',
      value: tenTimes.tier12Chars,
      unit: 'characters',
      most: 4096,
    },
  ];
}

export const quizzesOf = (content: PackageContent): readonly QuizSize[] =>
  content.course.modules.flatMap(({id, tracking}) =>
    quizSizes(
      tracking,
      content.module(id).lessons.map((lesson) => content.lesson(id, lesson.id)),
    ),
  );
