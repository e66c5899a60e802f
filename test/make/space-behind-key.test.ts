import {EditorState} from '@codemirror/state';
import {expect, it} from 'vitest';
import {refuseLocked, spaceBehindKey} from '../../src/make/texts/editor-extensions.ts';

const text = '---\ntitle: A\n---\n\n## Durvis {#door}\n\n- alt:\n- caption: Zvans\n';
const reported = new Map<string, never>();
const begin = () => {
  const refused: unknown[] = [];
  const state = EditorState.create({
    doc: text,
    extensions: [
      refuseLocked({published: text, reported}, (broken) => broken && refused.push(broken.kind)),
      spaceBehindKey(reported),
    ],
  });
  return {state, refused};
};
const behind = (words: string) => text.indexOf(words) + words.length;

it.each([
  ['- alt:', 'D', '- alt: D\n'],
  ['- alt:', 'Divas durvis', '- alt: Divas durvis\n'],
  ['- alt:', ' D', '- alt: D\n'],
  ['Zvans', '!', '- caption: Zvans!\n'],
])('behind “%s” stays what is typed: “%s”', (words, insert, becomes) => {
  const {state, refused} = begin();
  const from = behind(words);
  const done = state.update({
    changes: {from, insert},
    userEvent: 'input.type',
    selection: {anchor: from + insert.length},
  });
  expect(done.newDoc.toString()).toContain(becomes);
  expect(done.newDoc.sliceString(0, done.newSelection.main.head).endsWith(insert)).toBe(true);
  expect(refused).toEqual([]);
});

it('in front of a key nothing is taken, nor what undoing would put behind one', () => {
  const {state, refused} = begin();
  const from = text.indexOf('- alt:');
  expect(state.update({changes: {from, insert: 'D'}, userEvent: 'input.type'}).newDoc.toString()).toBe(text);
  const undone = state.update({changes: {from: behind('- alt:'), insert: 'D'}, userEvent: 'undo'});
  expect(undone.newDoc.toString()).toBe(text);
  expect(refused).toEqual(['key', 'key']);
});
