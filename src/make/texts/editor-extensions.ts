/** What the editor of a lesson does besides editing: it refuses what is locked, and shows locks and mistakes. */
import {
  EditorState,
  StateEffect,
  StateField,
  Transaction,
  type Extension,
  type Range,
} from '@codemirror/state';
import {Decoration, EditorView, type DecorationSet} from '@codemirror/view';
import {
  brokenLock,
  locksOf,
  spacedLock,
  type BrokenLock,
  type ReportedWords,
} from '../../domain/words/words-locks.ts';

export interface LockedLesson {
  readonly published: string;
  readonly reported: ReadonlyMap<string, ReportedWords>;
}

/** No change goes through, typed, pasted or dropped, that touches what is locked. */
export const refuseLocked = (
  {published, reported}: LockedLesson,
  onRefuse: (broken: BrokenLock | undefined) => void,
): Extension =>
  EditorState.transactionFilter.of((transaction) => {
    if (!transaction.docChanged) return transaction;
    const changed = transaction.newDoc.toString();
    const broken =
      brokenLock(published, changed, reported) ??
      spacedLock(transaction.startState.doc.toString(), changed, reported);
    onRefuse(broken);
    return broken ? [] : transaction;
  });

/** Words typed right behind a key get the space that has to stand there: without it they would be refused. */
export const spaceBehindKey = (reported: LockedLesson['reported']): Extension =>
  EditorState.transactionFilter.of((transaction) => {
    const {startState, changes} = transaction;
    if (!transaction.isUserEvent('input')) return transaction;
    const typed: {readonly at: number; readonly text: string}[] = [];
    changes.iterChanges((from, to, _from, _to, inserted) => {
      if (from === to) typed.push({at: from, text: inserted.toString()});
    });
    const [only] = typed;
    if (!only || typed.length > 1 || !/^\S/.test(only.text)) return transaction;
    const line = startState.doc.lineAt(only.at);
    const isBehindKey = locksOf(startState.doc.toString(), reported).some(
      (lock) => lock.kind === 'key' && lock.line === line.number && lock.sign === line.text,
    );
    if (!isBehindKey || only.at !== line.to) return transaction;
    const insert = ` ${only.text}`;
    return {
      changes: {from: only.at, insert},
      selection: {anchor: only.at + insert.length},
      scrollIntoView: true,
      // As it was typed: undo takes words, not letters.
      userEvent: transaction.annotation(Transaction.userEvent) ?? 'input',
    };
  });

const lockedLine = Decoration.line({class: 'locked-line'});
const lockedSign = Decoration.mark({class: 'locked-sign'});
const wrongLine = Decoration.line({class: 'wrong-line'});

/** Draws locked lines and signs. */
export const showLocked = (reported: LockedLesson['reported']): Extension => {
  const draw = (state: EditorState): DecorationSet => {
    const ranges = locksOf(state.doc.toString(), reported).flatMap(
      ({kind, sign, line}): Range<Decoration>[] => {
        const {from, text} = state.doc.line(line);
        if (kind === 'words') return [lockedLine.range(from)];
        const words = kind === 'id' ? sign.replace(/^#+ /, '') : sign;
        const at = kind === 'id' ? text.lastIndexOf(words) : text.indexOf(words);
        return at < 0 ? [] : [lockedSign.range(from + at, from + at + words.length)];
      },
    );
    return Decoration.set(ranges, true);
  };
  return StateField.define<DecorationSet>({
    create: draw,
    update: (drawn, {docChanged, state}) => (docChanged ? draw(state) : drawn),
    provide: (field) => EditorView.decorations.from(field),
  });
};

/** Lines with mistakes, from 1. */
export const setWrongLines = StateEffect.define<readonly number[]>();

/** Draws them, and moves them along until the next check. */
export const showWrongLines: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (drawn, {changes, effects, state}) =>
    effects.reduce(
      (before, effect) =>
        effect.is(setWrongLines)
          ? Decoration.set(
              [...new Set(effect.value)]
                .filter((line) => line >= 1 && line <= state.doc.lines)
                .map((line) => wrongLine.range(state.doc.line(line).from)),
              true,
            )
          : before,
      drawn.map(changes),
    ),
  provide: (field) => EditorView.decorations.from(field),
});
