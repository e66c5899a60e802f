import {beforeEach, describe, expect, it} from 'vitest';
import {KeptBlocks} from '../../src/entries/player/kept/kept-blocks.ts';

let texts: Map<string, string>;
let writes: number;
beforeEach(() => {
  [texts, writes] = [new Map(), 0];
});
const open = (attempt = 'a1') =>
  new KeptBlocks(
    {
      read: (name) => texts.get(name) ?? '',
      keep: (name, text) => {
        writes += 1;
        texts.set(name, text);
      },
    },
    attempt,
  );

describe('the block where one was', () => {
  it('is known at the next visit, the last one seen last', () => {
    const blocks = open();
    for (const [lesson, block] of [
      ['forms/law', 'norms'],
      ['forms/kinds', 'work'],
      ['forms/law', 'end'],
    ] as const)
      blocks.keep(lesson, block);
    expect([...open().all]).toEqual([
      ['forms/kinds', 'work'],
      ['forms/law', 'end'],
    ]);
  });

  it('is written once', () => {
    const blocks = open();
    blocks.keep('forms/law', 'norms');
    blocks.keep('forms/law', 'norms');
    expect(writes).toBe(1);
  });

  it('of an earlier attempt is none of this one', () => {
    open('a1').keep('forms/law', 'norms');
    expect(open('a2').all.size).toBe(0);
  });

  it('is kept for so many lessons as anybody has open', () => {
    const blocks = open();
    for (let lesson = 1; lesson <= 25; lesson++) blocks.keep(`forms/lesson-${lesson}`, 'norms');
    expect([...open().all.keys()].map((name) => name.replace('forms/lesson-', ''))).toEqual(
      Array.from({length: 20}, (_, index) => String(index + 6)),
    );
  });

  it.each(['{', 'null', '5', '{"attempt":"a1"}', '{"attempt":"a1","blocks":{"forms/law":5}}'])(
    'is unknown where the device has %s',
    (text) => {
      texts.set('blocks', text);
      expect(open().all.size).toBe(0);
    },
  );
});
