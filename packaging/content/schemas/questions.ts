import * as v from 'valibot';
import {practiceRecordKinds} from '../blocks/registry.ts';
import {fields, flag, matching, oneOf, text} from './fields.ts';

/** What may stand in the record: kinds of questions, with several right answers apart. */
const questionKinds: readonly string[] = [
  ...practiceRecordKinds,
  ...['decision', 'decision-many', 'attitude', 'evaluation'],
];

/** One line of `modules/<module>/questions.yaml`: `14: {owner: quiz/q01, kind: choice, options: 'a,b', right: 'b'}`. */
export const recordedQuestionSchema = fields({
  owner: matching(
    /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/,
    'the owner: LESSON/BLOCK, LESSON/QUESTION or LESSON/SCENARIO-DECISION',
  ),
  kind: oneOf(questionKinds, 'the kind of question'),
  options: text('the keys of all options, as the check writes them'),
  right: v.exactOptional(v.string('is no text, but must be the right answer, as the check writes it.')),
  retired: v.exactOptional(flag('whether the question is used no more')),
});
export type RecordedQuestion = v.InferOutput<typeof recordedQuestionSchema>;
