import type {Decision} from '../../src/domain/blocks/scenario/scenario-block.ts';
import {nextAfter} from '../../src/domain/blocks/scenario/decision.ts';

/** Letters with which the story goes on: all good ones, or the first of them. */
export function rightDecisionOf(decision: Decision): readonly string[] {
  const good = decision.options.filter(({quality}) => quality === 'good').map(({key}) => key);
  if (decision.many) return good;
  const leading = good.find((key) => nextAfter(decision, {[key]: 'x'}) !== undefined);
  return leading === undefined ? [] : [leading];
}
