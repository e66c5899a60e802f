import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {compileCourse} from '../../packaging/content/compile/compile-course.ts';
import {readContent} from '../../packaging/content/read/read-content.ts';
import {answersFor, questionsFor, type AidPicks, type Reporting} from '../../src/domain/pages/reporting.ts';

const root = join(import.meta.dirname, '../..');

describe("the aid of the course's own page", () => {
  let page: Reporting;
  const idsAfter = (picks: AidPicks) => answersFor(page.aid, picks).map(({id}) => id);

  beforeAll(async () => {
    const {files} = compileCourse(await readContent(root), {scope: 'course'});
    page = JSON.parse(files.get('content/lv/reporting.json') ?? '') as Reporting;
  });

  it('has a child reported today, whatever was picked of an adult before', () => {
    const picks = {person: 'child', danger: 'none', consent: 'refused', known: 'sign'};
    expect(idsAfter(picks)).toEqual(['report-child']);
    expect(questionsFor(page.aid, picks).map(({id}) => id)).toEqual(['danger', 'person']);
  });

  it('calls at once in danger, and reports the child besides', () => {
    expect(idsAfter({person: 'child', danger: 'now'})).toEqual(['call-now', 'report-child']);
  });

  it('never lets an officer promise silence', () => {
    for (const consent of ['not-asked', 'given', 'refused']) {
      const picks = {person: 'adult', danger: 'none', institution: 'police', known: 'sign', consent};
      expect(idsAfter(picks)).toContain('open-proceedings');
    }
  });

  it('keeps the name where an adult refuses and there is only a sign', () => {
    const picks = {person: 'adult', danger: 'none', institution: 'other', known: 'sign', consent: 'refused'};
    expect(idsAfter(picks)).toEqual(['sign-only', 'refused']);
  });

  it('sends to the law what is known for certain, or injured', () => {
    const picks = {
      person: 'adult',
      danger: 'none',
      institution: 'health',
      known: 'certain',
      consent: 'refused',
    };
    const laws = answersFor(page.aid, picks).flatMap((answer) => answer.laws);
    expect(laws).toEqual(['medical-treatment', 'criminal-law']);
  });
});
