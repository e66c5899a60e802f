/** What each type of practice block holds besides the fields of all blocks. */
import * as v from 'valibot';
import {fields, flag, id, list, matching, oneOf, record} from './fields.ts';

export const letter = matching(/^[a-z]$/, 'one letter a–z');
const digit = matching(/^[1-9]$/, 'one digit 1–9');
export const word = matching(/^[a-z]{2,}(-[a-z]+)*$/, 'a word of at least two small letters');
export const letters = (what: string) => list(letter, `${what}, one letter each, like [a, b, c]`);
const figure = (what: string) =>
  v.pipe(v.number(`is not a number, but must be ${what}.`), v.description(what));

export const choice = {
  type: v.literal('choice'),
  choices: record(
    letter,
    oneOf(['right', 'wrong'], 'what the choice is'),
    'the choices, like {a: wrong, b: right}',
  ),
  many: v.exactOptional(flag('whether several may be picked')),
};
export const judge = {
  type: v.literal('judge'),
  statements: record(
    letter,
    oneOf(['fact', 'myth'], 'what the statement is'),
    'the statements, like {a: fact, b: myth}',
  ),
};
export const sort = {
  type: v.literal('sort'),
  groups: list(word, 'the groups, a word each, like [act, means]'),
  cards: record(letter, word, 'the cards with their group, like {a: act, b: means}'),
};
export const match = {
  type: v.literal('match'),
  pairs: record(digit, letter, 'the left items with their right side, like {1: b, 2: a}'),
  targets: letters('the right sides'),
};
export const order = {type: v.literal('order'), order: letters('the items in the right order')};
export const mark = {
  type: v.literal('mark'),
  passages: record(
    letter,
    oneOf(['sign', 'fine'], 'what the passage is'),
    'the passages to tell apart, like {a: sign, b: fine, c: sign}',
  ),
};
export const estimate = {
  type: v.literal('estimate'),
  answer: figure('the right figure'),
  from: figure('the lower end of the scale'),
  to: figure('the upper end of the scale'),
  step: v.pipe(
    figure('the distance between two figures of the scale'),
    v.gtValue(0, 'is not above 0, but must be the distance between two figures of the scale.'),
  ),
  tolerance: v.pipe(
    figure('how far a guess may be off and still be right'),
    v.minValue(0, 'is below 0: write how far a guess may be off and still be right.'),
  ),
};

/** Where a film stops and asks. */
export const pause = fields({
  id: id('the pause'),
  at: v.pipe(
    figure('the second at which the film stops, like 12.5'),
    v.gtValue(0, 'is not above 0, but must be the second at which the film stops.'),
  ),
  choices: choice.choices,
  many: choice.many,
});

/** A decision of a scenario. */
export const decision = {
  many: v.exactOptional(flag('whether several may be picked')),
  options: record(
    letter,
    oneOf(['good', 'partly', 'poor'], 'how good the option is'),
    'the options, like {a: good, b: partly, c: poor}',
  ),
  next: v.exactOptional(
    record(
      letter,
      matching(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'the id of a later decision, or end'),
      'where options lead that do not follow the rule, like {a: d3, b: end}',
    ),
  ),
};
