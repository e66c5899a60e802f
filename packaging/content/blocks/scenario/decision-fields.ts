import * as v from 'valibot';
import {fields, flag, id, matching, oneOf, record} from '../../schemas/fields.ts';
import {trackingNumber} from '../../schemas/tracking.ts';
import {claiming, letter, question} from '../block-fields.ts';

/** A decision of a scenario; without `facts` and `objective` it has those of the scenario and its lesson. */
export const decisionSchema = fields({
  id: id('the decision'),
  tracking: trackingNumber,
  facts: claiming.facts,
  objective: v.exactOptional(question.objective),
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
});
export type DecisionLogic = v.InferOutput<typeof decisionSchema>;
