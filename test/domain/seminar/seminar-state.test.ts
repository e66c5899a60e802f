import {expect, it} from 'vitest';
import {beginSeminar, seminarAfter} from '../../../src/domain/seminar/seminar-state.ts';

it('a note of one part leaves those of the others', () => {
  const {notes} = [
    {type: 'note', part: 'hello', text: 'Tiekamies martā.'},
    {type: 'note', part: 'case', text: 'Zvanīsim.'},
    {type: 'note', part: 'case', text: 'Zvanīsim kopā.'},
  ].reduce((state, note) => seminarAfter(state, {...note, type: 'note'}), beginSeminar('short'));
  expect(notes).toEqual({hello: 'Tiekamies martā.', case: 'Zvanīsim kopā.'});
});
