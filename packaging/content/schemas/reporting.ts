import * as v from 'valibot';
import {anyNumberOf, factId, factIds, fields, id, list, record} from './fields.ts';

const facts = factIds('the ids of the facts it rests on, like [F01]; [] for none');

const when = v.pipe(
  v.record(id('a question'), list(id('an option'), 'the options of which one must be picked')),
  v.description('the questions it depends on with their options, like {person: [adult]}'),
);

/** `modules/reporting.yaml`: sections, the questions of the aid and its answers, and the laws. */
export const reportingSchema = fields({
  aid: fields({
    questions: record(
      id('a question'),
      fields({
        options: list(id('an option'), 'the options in their order, like [child, adult]'),
        when: v.exactOptional(when),
      }),
      'the questions in their order',
    ),
    answers: record(
      id('an answer'),
      fields({facts, when, laws: anyNumberOf(id('a law'), 'the laws it rests on; [] for none')}),
      'what to do, the most urgent first',
    ),
  }),
  sections: record(id('a section'), fields({facts}), 'the sections in their order'),
  laws: record(
    id('a law'),
    fields({facts: list(factId, 'the facts of kind law that stand in it, the first with its address')}),
    'the laws in their order',
  ),
});
export type ReportingLogic = v.InferOutput<typeof reportingSchema>;
