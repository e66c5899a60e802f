import {trackedBase, type CompilerOf} from '../block-compiler.ts';

export const actionPlan: CompilerOf<'action-plan'> = {
  hasKeys: false,
  compile: (logic, words) => ({type: 'action-plan', ...trackedBase(logic, words)}),
};
