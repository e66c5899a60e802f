import {expect, it} from 'vitest';
import {readLmsChoices} from '../../src/domain/exchange/lms-choice.ts';

const entry = {id: 'lms', name: 'LMS', standard: 'scorm12', scope: 'course', anchor: 'lms-lms'};

it.each([
  {value: [entry, {...entry, id: 'other'}], count: 2, why: 'entries'},
  {value: [entry, {...entry, anchor: 1}, null, 'x', {}], count: 1, why: 'only what is an entry'},
  {value: {0: entry}, count: 0, why: 'no list'},
  {value: undefined, count: 0, why: 'nothing'},
])('the choice of an LMS takes $why', ({value, count}) => expect(readLmsChoices(value)).toHaveLength(count));
