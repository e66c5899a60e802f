import {describe, expect, it} from 'vitest';
import {beginnings, emptyPlan, heldParts, readPlan, writePlan} from '../../../src/domain/seminar/plan.ts';
import {judge, partOf, story} from '../fixtures/seminar-parts.ts';

describe('a plan', () => {
  const parts = [partOf('hello'), judge, story];

  it('leaves parts out and says when each of the others begins', () => {
    const plan = {startsAt: '23:50', leftOut: ['myths']};
    expect(heldParts(parts, plan).map(({id}) => id)).toEqual(['hello', 'case']);
    expect([...(beginnings(parts, plan) ?? [])]).toEqual([
      ['hello', '23:50'],
      ['case', '23:55'],
    ]);
    expect([...(beginnings(parts, {startsAt: '23:57', leftOut: []}) ?? [])].at(-1)).toEqual([
      'case',
      '00:07',
    ]);
    expect(beginnings(parts, emptyPlan)).toBeUndefined();
  });

  it('of nothing is one of all', () => {
    expect(heldParts(parts, {startsAt: '', leftOut: parts.map(({id}) => id)})).toEqual(parts);
  });

  it('is kept as text, and what is none is empty', () => {
    const plan = {startsAt: '09:30', leftOut: ['myths']};
    expect(readPlan(writePlan(plan))).toEqual(plan);
    for (const text of [undefined, '', '{', 'null', '[]', '{"startsAt":"25:00","leftOut":[3]}'])
      expect(readPlan(text), text ?? 'nothing').toEqual(emptyPlan);
  });
});
