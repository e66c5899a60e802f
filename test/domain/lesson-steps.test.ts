import {describe, expect, it} from 'vitest';
import type {Block} from '../../src/domain/blocks/blocks.ts';
import {stepsOf} from '../../src/domain/course/lesson-steps.ts';

const prose = (id: string, letters: number): Block => ({
  id,
  type: 'prose',
  look: 'text',
  title: '',
  body: [['p', 'a'.repeat(letters)]],
});
const reflection: Block = {id: 'think', type: 'reflection', title: 'Pārdomām', body: []};
const idsOf = (blocks: readonly Block[]) => stepsOf(blocks).map((step) => step.map(({id}) => id));

describe('the steps of a lesson', () => {
  it('keep short prose together, as much as one reads on a phone', () => {
    expect(idsOf([prose('a', 300), prose('b', 300), prose('c', 200), prose('d', 200)])).toEqual([
      ['a', 'b', 'c'],
      ['d'],
    ]);
  });

  it('leave long prose alone', () => {
    expect(idsOf([prose('a', 900), prose('b', 100)])).toEqual([['a'], ['b']]);
  });

  it('leave alone what one does or looks at', () => {
    expect(idsOf([prose('a', 10), reflection, prose('b', 10), prose('c', 10)])).toEqual([
      ['a'],
      ['think'],
      ['b', 'c'],
    ]);
  });

  it('are one for a lesson without blocks', () => expect(stepsOf([])).toEqual([[]]));

  it('hold each block once and in order', () => {
    const all = [prose('a', 500), reflection, prose('b', 500), prose('c', 500)];
    expect(stepsOf(all).flat()).toEqual(all);
  });
});
