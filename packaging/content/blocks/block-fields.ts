/** The fields of lesson.yaml that blocks of several kinds have. */
import * as v from 'valibot';
import {roleIds} from '../../../src/domain/course/roles.ts';
import {factIds, fields, flag, id, list, matching, oneOf} from '../schemas/fields.ts';
import {trackingNumber} from '../schemas/tracking.ts';

/** One letter a–z: what a choice, card, statement or item is stored by. */
export const letter = matching(/^[a-z]$/, 'one letter a–z');
export const letters = (what: string) => list(letter, `${what}, one letter each, like [a, b, c]`);
/** The name of a group, or of a label. */
export const word = matching(/^[a-z]{2,}(-[a-z]+)*$/, 'a word of at least two small letters');
/** A number, whole or not. */
export const figure = (what: string) =>
  v.pipe(v.number(`is not a number, but must be ${what}.`), v.description(what));

export const roles = (sentence: string) =>
  list(oneOf(roleIds, 'an institution'), `${sentence}, like [social-service, school]`);

/** Of whatever claims something. */
export const claiming = {
  id: id('the block'),
  facts: v.exactOptional(
    factIds('the ids of the facts the block claims, like [F01]; [] for a told story, which claims none'),
  ),
};
/** Of every block. */
export const base = {
  ...claiming,
  roles: v.exactOptional(roles('the institutions the block is meant for')),
};
/** Of every block whose state is saved. */
const tracked = {
  ...base,
  tracking: trackingNumber,
  required: v.exactOptional(flag('whether the lesson is complete only with this block done')),
};
/** Of every question of a quiz. */
export const question = {
  ...claiming,
  tracking: trackingNumber,
  objective: id('the lesson whose goal the question tests'),
  recalls: v.exactOptional(id('an earlier module, a lesson of which "objective" then names')),
};

/** A block or a question of a kind with these fields of its own. */
export const withTracked = <const F extends v.ObjectEntries>(own: F) => fields({...tracked, ...own});
export const withQuestion = <const F extends v.ObjectEntries>(own: F) => fields({...question, ...own});
