import {describe, expect, it} from 'vitest';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import type {InputFile} from '../../src/results/read/file-reading.ts';
import type {Results} from '../../src/results/model.ts';
import {expectTruth} from './agreement.ts';
import {sample, sampleNames, settings, truth} from './moodle-samples.ts';
import {withNonsenseHeadings, withoutEmail} from './varied.ts';

const read = (files: readonly InputFile[]): Results =>
  joinReadings(files.map((file) => readFile(file, settings)));

/** The activity whose files have this name, whatever it is called. */
const activityWith = ({activities}: Results, file: string): string =>
  activities.find(({files}) => files.includes(file))?.key ?? '';

const everything = sampleNames.map(sample);
const course = [
  'scorm12-interactions-all.txt',
  'grades.csv',
  'activity-completion.csv',
  'participants.csv',
  'logs-scorm12.csv',
];
const told = {answers: 'all', grades: true, groups: true, completion: true, verdicts: true} as const;

describe('all samples at once', () => {
  it('are two activities of the site, one of two SCOs, and the course, with eight people', () => {
    const results = read(everything);
    expect(results.learners.map(({email}) => email).toSorted()).toEqual(
      truth('scorm12').map(({email}) => email),
    );
    expect(results.activities).toHaveLength(4);
    expectTruth(results, activityWith(results, 'scorm12-basic.txt'), 'scorm12', told);
    expectTruth(results, activityWith(results, 'scorm2004-basic.txt'), 'scorm2004', {
      grades: true,
      groups: true,
      completion: true,
    });
  });

  it('give the same in any order', () => {
    expect(read(everything.toReversed()).learners).toEqual(read(everything).learners);
  });

  it('count once when they are dropped twice', () => {
    const twice = [...everything, ...everything.map(({name, bytes}) => ({name: `${name} (2)`, bytes}))];
    const {learners} = read(twice);
    expect(learners.map(({work}) => work.map(({attempts}) => attempts.length))).toEqual(
      read(everything).learners.map(({work}) => work.map(({attempts}) => attempts.length)),
    );
  });
});

describe('files of one course', () => {
  it('are joined by e-mail', () => {
    expectTruth(read(course.map(sample)), 'a1', 'scorm12', told);
  });

  it('are joined when every heading is nonsense', () => {
    const results = read(course.map(sample).map(withNonsenseHeadings));
    expectTruth(results, activityWith(results, course[0] ?? ''), 'scorm12', {
      grades: true,
      answers: 'all',
      groups: true,
      completion: true,
      verdicts: true,
    });
  });

  it.each([
    [0, 1],
    [0, 3],
    [1, 2],
    [2, 4],
  ])('are the same when file %i has the name of file %i and the other way round', (one, other) => {
    const files = course.map(sample);
    const swapped = files.map((file, index) => ({
      ...file,
      name: course[index === one ? other : index === other ? one : index] ?? '',
    }));
    expectTruth(read(swapped), 'a1', 'scorm12', told);
  });

  it('are joined by name and by what was done where no file has an e-mail, which is said', () => {
    const results = read(
      ['scorm12-basic-details.txt', 'scorm12-interactions-all.txt', 'grades.csv']
        .map(sample)
        .map(withoutEmail),
    );
    expect(results.learners).toHaveLength(8);
    expectTruth(results, 'a1', 'scorm12', {answers: 'all', grades: true});
    expect(results.remarks.map(({code}) => code)).toEqual(
      expect.arrayContaining(['joined-by-name', 'same-name']),
    );
  });

  it('leave out a row that could be either of two people of one name, which is said', () => {
    const results = read([sample('scorm12-basic-details.txt'), withoutEmail(sample('participants.csv'))]);
    expect(results.remarks.find(({code}) => code === 'unclear-person')).toMatchObject({
      detail: 'participants.csv',
      count: 2,
    });
    const groups = results.learners.map(({name, traits}) => [name, traits['group'] ?? []] as const);
    expect(groups.filter(([name]) => name === 'Jānis Paraugs')).toEqual([
      ['Jānis Paraugs', []],
      ['Jānis Paraugs', []],
    ]);
    expect(groups.filter(([, group]) => group.length === 1)).toHaveLength(6);
  });

  it('that show the same people at other times are two activities', () => {
    expect(read(['scorm12-basic.txt', 'scorm2004-basic.txt'].map(sample)).activities).toHaveLength(2);
    expect(read(['scorm12-basic.txt', 'scorm12-basic-details.xlsx'].map(sample)).activities).toHaveLength(1);
  });

  it('without names of their questions are not asked the same ones because they have the same numbers', () => {
    const one = sample('scorm12-interactions-default.txt');
    const text = new TextDecoder().decode(one.bytes);
    const other = (title: string): InputFile => ({
      name: 'other.txt',
      bytes: new TextEncoder().encode(
        text.replaceAll('24 November', '3 December').replace('1. modulis: jēdzieni', title),
      ),
    });
    const asked = (files: readonly InputFile[]) =>
      analyse(read(files), {}, {passMark: 70}).questions.map(({id, module, answered}) => [
        id,
        module,
        answered,
      ]);
    const alone = asked([one]);
    expect(alone[0]).toEqual(['#0', '', 6]);
    expect(asked([one, other('2. modulis: vervēšana')])).toEqual(
      alone.flatMap(([id, module, answered]) => [
        [`${id} · 1. modulis: jēdzieni`, module, answered],
        [`${id} · 2. modulis: vervēšana`, module, answered],
      ]),
    );
    expect(asked([one, other('1. modulis: jēdzieni')]), 'the same package in two activities').toEqual(alone);
  });

  it('of a group alone add nobody twice', () => {
    const {learners, activities} = read(
      ['scorm12-basic.txt', 'scorm12-basic-liepaja.txt', 'scorm12-basic-without-attempts.txt'].map(sample),
    );
    expect([learners.length, activities.length]).toEqual([8, 1]);
  });
});
