import * as v from 'valibot';
import type {ActionPlanBlock} from '../../../../src/domain/blocks/action-plan/action-plan.ts';
import {trackedBase, type BlockCompiler} from '../block-compiler.ts';
import {withTracked} from '../block-fields.ts';

const secondsPerPlan = 240;

const schema = withTracked({type: v.literal('action-plan')});

export const actionPlan: BlockCompiler<typeof schema, ActionPlanBlock> = {
  schema,
  hasKeys: false,
  compile: (logic, words) => ({type: 'action-plan', ...trackedBase(logic, words)}),
  seconds: () => secondsPerPlan,
  printed: () => ({parts: [{is: 'plan'}]}),
};
