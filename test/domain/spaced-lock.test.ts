import {describe, expect, it} from 'vitest';
import {spacedLock, type ReportedWords} from '../../src/domain/words/words-locks.ts';

const published = `# Lesson

## Notes {#notes}

Free words.

## {#quiz}

### What is it? {#q01}

- a: This
- b: That
`;
const reported = new Map<string, ReportedWords>([['quiz/q01', 'question']]);
const edit = (from: string, to: string) => spacedLock(published, published.replace(from, to), reported);

describe('space around a locked line', () => {
  it.each([
    ['behind an option', '- a: This', '- a: This ', 'words'],
    ['behind a question', '{#q01}', '{#q01}  ', 'words'],
    ['behind an id', '{#notes}', '{#notes} ', 'id'],
  ])('%s is refused', (_, from, to, kind) => {
    expect(edit(from, to)?.kind).toBe(kind);
  });

  it('elsewhere is the author’s', () => {
    expect(edit('Free words.', 'Free words. ')).toBeUndefined();
    expect(edit('## Notes', '## Our notes')).toBeUndefined();
  });

  it('that stood there before hinders no other edit, and may be taken away', () => {
    const spaced = published.replace('- a: This', '- a: This ');
    expect(spacedLock(spaced, spaced.replace('Free', 'Other'), reported)).toBeUndefined();
    expect(spacedLock(spaced, published, reported)).toBeUndefined();
  });
});
