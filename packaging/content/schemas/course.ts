import * as v from 'valibot';
import {day} from './facts.ts';
import {fields, id, list, matching, record, text, whole} from './fields.ts';

/** A module's id; "course" and "course-multi" are names of scopes, `#/page/…` are addresses of pages. */
export const moduleId = /^(?!(?:course(?:-multi)?|page)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const passMark = whole(1, 100, 'the pass mark of a quiz in percent, 1 to 100');

const cover = matching(/^[a-z][a-z0-9-]*\.svg$/, 'the drawing of the start page, like cover.svg');

/** What a learner's state has room for. */
const mostRevisions = 511;

const revisionsSentence =
  'the revisions of the content, 1 to 511, each with its day, like {1: \'2026-11-27\'}: one more whenever facts get a "changed"';
const revisions = v.pipe(
  record(
    v.pipe(
      matching(/^[1-9]\d*$/, 'the number of a revision, 1 to 511'),
      v.check(
        (number) => Number(number) <= mostRevisions,
        (issue) => `is ${issue.input}, but ${mostRevisions} is the last number that there is room for.`,
      ),
    ),
    day('the day from which on the course says it so'),
    revisionsSentence,
  ),
  v.check(
    (days) => Object.values(days).every((on, i, all) => i === 0 || (all[i - 1] ?? '') <= on),
    'has a revision that is older than the one before it. Write the days in the order of the numbers.',
  ),
);

/** `modules/course.yaml` */
export const courseSchema = fields({
  id: id('the course'),
  version: matching(/^\d+\.\d+\.\d+$/, 'the version as three numbers, like 1.4.0'),
  languages: list(
    matching(/^[a-z]{2}$/, 'a language of two letters, like lv'),
    'the published languages, the default one first, like [lv]',
  ),
  passMark,
  revisions: v.exactOptional(revisions),
  cover: v.exactOptional(cover),
  lawState: v.exactOptional(
    matching(
      /^\d{4}-(0[1-9]|1[0-2])$/,
      "the month of the oldest text of law that the course rests on, like '2024-03'",
    ),
  ),
  modules: record(
    matching(
      moduleId,
      'the id of a module: small letters, digits and hyphens, and not "course", "course-multi" or "page"',
    ),
    whole(1, 255, 'the permanent number of the module, 1 to 255'),
    'the modules in their order, each with its permanent number, like "definitions: 1"',
  ),
  apart: v.exactOptional(
    list(
      id('a module'),
      'the modules that are packages of their own and no part of the course, like [refresher]',
    ),
  ),
});
export type CourseLogic = v.InferOutput<typeof courseSchema>;

/** `modules/<module>/module.yaml` */
export const moduleSchema = fields({
  lessons: list(id('a lesson'), 'the lessons in their order, like [pre-check, quiz]'),
  passMark: v.exactOptional(passMark),
  cover: v.exactOptional(cover),
});

const wordsSaid = (sentence: string) => text(`what is said ${sentence}`);

/** What is said of how far a law was read. */
const lawWordsSchema = fields({
  quoted: wordsSaid('of a section that was read only as others quote it'),
  part: wordsSaid('of a section of which only a part was read'),
  never: wordsSaid('of a section that nobody read'),
  changed: wordsSaid('of a section that a municipality says in its own words'),
  checked: wordsSaid('of a section that a municipality checked, with {by}, {on} and {text} in it'),
  text: wordsSaid('before the address of a law, with {law} in it'),
  brief: fields({
    quoted: wordsSaid('in brackets of a section that was read only as others quote it'),
    part: wordsSaid('in brackets of a section of which only a part was read'),
    never: wordsSaid('in brackets of a section that nobody read'),
    changed: wordsSaid('in brackets of a section that a municipality says in its own words'),
    checked: wordsSaid('in brackets of a section that a municipality checked'),
  }),
});
export type LawWords = v.InferOutput<typeof lawWordsSchema>;

/** Front matter of `modules/<lang>.md` */
export const courseWordsSchema = fields({
  title: text('the title of the course'),
  description: text('what the course is, in one or two sentences'),
  municipality: v.exactOptional(
    text('what {profile.name} says in a package of no municipality in particular, like "Jūsu pašvaldība"'),
  ),
  law: v.exactOptional(lawWordsSchema),
});

/** Front matter of `modules/<module>/<lang>.md` */
export const moduleWordsSchema = fields({
  title: text('the title of the module'),
  summary: text('what the module is about, in one sentence'),
});

/** Front matter of `modules/<module>/<lesson>/<lang>.md` */
export const lessonWordsSchema = fields({
  title: text('the title of the lesson'),
  goals: list(text('one goal'), 'what one can do after the lesson, as a list'),
});
