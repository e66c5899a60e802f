/** What an LMS is told stays, also where every line of it stays and Markdown makes another text of them. */
import {describe, expect, it} from 'vitest';
import {brokenInUnit} from '../../../../packaging/profile/words/reported-text.ts';
import type {ReportedWords} from '../../../../src/domain/words/words-locks.ts';

const question = `### Kas ir pareizi? {#q1}

Izlasiet.

- a: Opcija

  > Paskaidrojums.

- b: Cita

  > Paskaidrojums.`;
const decision = question.replace('#q1', '#d1').replaceAll('  >', '  Sekas.\n\n  >');
const ratings = `## Viedokļi {#ratings}

Novērtējiet.

- a: Apgalvojums
- b: Cits`;
const list = '\n* a: Apgalvojums\n* b: Pavisam cits';

const seeds: readonly (readonly [
  what: string,
  level: ReportedWords,
  text: string,
  from: string,
  to: string,
  line: number,
])[] = [
  ['a quotation under the heading', 'question', question, 'Izlasiet.', '> Pareizi ir b.\n\nIzlasiet.', 3],
  ['a quotation that joins an option', 'question', question, 'Opcija\n', 'Opcija\n      > vairāk\n', 6],
  ['an explanation that becomes code of its option', 'question', question, '  > P', '      > P', 7],
  ['a line that joins an option', 'decision', decision, 'Opcija\n', 'Opcija\n  vairāk\n', 6],
  ['a line that joins a statement', 'statements', ratings, 'ums\n', 'ums\n  vairāk\n', 6],
  ['a second list', 'statements', ratings, '- b: Cits', `- b: Cits\n${list}`, 7],
  ['a second section', 'decision', decision, 'Izlasiet.', `Izlasiet.\n\n   ### Vēl {#d2}`, 5],
];

const brokenBy = (level: ReportedWords, published: string, own: string) => {
  const id = /\{#(\w+)\}/.exec(published)?.[1] ?? '';
  const address = level === 'statements' ? id : `block/${id}`;
  return brokenInUnit({address, published, own}, new Map([[address, level]]));
};

describe('words that are reported', () => {
  it.each(seeds)('are refused with their line: %s', (_, level, text, from, to, line) => {
    expect(text).toContain(from);
    expect(brokenBy(level, text, text.replace(from, to))).toEqual({kind: 'words', wanted: undefined, line});
  });

  it('leave what stands around them free', () => {
    const explained = (text: string) => text.replace('> Paskaidrojums.', '> Cits.\n  >\n  > - un saraksts');
    expect(brokenBy('question', question, explained(question))).toBeUndefined();
    expect(brokenBy('decision', decision, explained(decision).replace('Sekas.', 'Citas.'))).toBeUndefined();
    expect(brokenBy('decision', decision, decision.replace('Izlasiet.', 'Lasiet.'))).toBeUndefined();
    expect(
      brokenBy('statements', ratings, ratings.replace('Novērtējiet.', '* viens\n* divi')),
    ).toBeUndefined();
  });
});
