import {wordsParts} from './words-parts.ts';
import {headAddress} from './words-units.ts';

/**
 * How much of a unit is reported to an LMS, and so the same in every package: of a question all that is read before it is
 * answered, of a decision what is asked and its options, of ratings the statements.
 */
export type ReportedWords = 'question' | 'decision' | 'statements';

/** What nobody changes: ids and keys, marks, how far a law was read, and words that are reported. */
export type LockKind = 'id' | 'key' | 'mark' | 'law' | 'words';

export interface Lock {
  readonly kind: LockKind;
  /** As it stands there. */
  readonly sign: string;
  /** From 1. */
  readonly line: number;
}

const heading = /^(#{2,3}) .*(\{#[\w-]+\})\s*$/;
const keyed = /^- (?:[a-z][a-z0-9-]*|\d):(?= |$)/;
const feedback = /^\s*>/;
const inLine = /\{mark=\w+\}|\{law(?:-brief)?\.\w+\}/g;

/**
 * Everything in the words of a lesson that is locked, in its order.
 * @param reported address of a unit → what of it is reported
 */
export function locksOf(text: string, reported: ReadonlyMap<string, ReportedWords>): readonly Lock[] {
  return wordsParts(text).flatMap(({section, line, text: part}) => {
    const address = section === '' ? headAddress : section;
    const level = reported.get(address);
    return part.split('\n').flatMap((written, i): Lock[] => {
      const at = line + i;
      const whole = wholeLine(written, level);
      if (whole) return [{kind: 'words', sign: written.trim(), line: at}];
      const [, marks, id] = heading.exec(written) ?? [];
      if (id !== undefined) return [{kind: 'id', sign: `${marks} ${id}`, line: at}];
      const key = address === headAddress ? undefined : keyed.exec(written)?.[0];
      return [
        ...(key === undefined ? [] : [{kind: 'key', sign: key, line: at} as const]),
        ...[...written.matchAll(inLine)].map(([sign]): Lock => ({
          kind: sign.startsWith('{mark') ? 'mark' : 'law',
          sign,
          line: at,
        })),
      ];
    });
  });
}

function wholeLine(written: string, level: ReportedWords | undefined): boolean {
  switch (level) {
    case undefined:
      return false;
    case 'question':
      return written.trim() !== '' && !feedback.test(written);
    case 'decision':
      return heading.test(written) || keyed.test(written);
    case 'statements':
      return keyed.test(written);
  }
}

/** Where words differ from the published ones in what is locked. */
export interface BrokenLock {
  readonly kind: LockKind;
  /** What has to stand there; undefined where there is one too many. */
  readonly wanted: string | undefined;
  /** In the changed words. */
  readonly line: number;
}

/** The first thing that is locked and was changed, taken away or added; undefined where there is none. */
export function brokenLock(
  published: string,
  changed: string,
  reported: ReadonlyMap<string, ReportedWords>,
): BrokenLock | undefined {
  const wanted = locksOf(published, reported);
  const found = locksOf(changed, reported);
  const length = Math.max(wanted.length, found.length);
  const at = Array.from({length}, (_, i) => i).find((i) => !isSame(wanted[i], found[i]));
  if (at === undefined) return undefined;
  const [must, is] = [wanted[at], found[at]];
  const kind = must?.kind ?? is?.kind ?? 'id';
  if (is && !isSame(wanted[at + 1], is)) return {kind, wanted: must?.sign, line: is.line};
  // What was taken away is told where it stood, as far as the words before it have moved.
  const stood = lineAt(wanted, at) - lineAt(wanted, at - 1) + lineAt(found, at - 1);
  return {kind, wanted: must?.sign, line: Math.min(stood, changed.split('\n').length)};
}

const lineAt = (locks: readonly Lock[], i: number): number => locks[i]?.line ?? 1;

const isSame = (one: Lock | undefined, other: Lock | undefined): boolean =>
  one?.kind === other?.kind && one?.sign === other?.sign;

/**
 * Where an edit puts space around a locked line: no other word, but another text of the lesson. The first one; undefined where there
 * is none. What stood there before stays allowed.
 */
export function spacedLock(
  before: string,
  changed: string,
  reported: ReadonlyMap<string, ReportedWords>,
): BrokenLock | undefined {
  const linesOf = (text: string) => {
    const lines = text.split('\n');
    return locksOf(text, reported)
      .filter(({kind}) => kind === 'words' || kind === 'id')
      .map((lock) => ({...lock, written: lines[lock.line - 1] ?? ''}));
  };
  const [was, is] = [linesOf(before), linesOf(changed)];
  const at = is.findIndex(({written}, i) => {
    const space = spaceAround(written);
    return space !== '' && space !== spaceAround(was[i]?.written ?? '');
  });
  const found = is[at];
  return found && {kind: found.kind, wanted: found.sign, line: found.line};
}

const spaceAround = (line: string): string =>
  [/^\s*/, /\s*$/].map((space) => space.exec(line)?.[0] ?? '').join('');
