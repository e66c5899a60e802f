/** A branching case: its decisions, their options, its end. */
import type {RichText} from '../../text/rich-text.ts';
import type {Reported, TrackedBase} from '../block-base.ts';

/** How good a decision is. Several options of one decision may be good. */
export type Quality = 'good' | 'partly' | 'poor';

/** One decision of a scenario. Its answer is like that of a choice: `{a: 'x'}`. */
export interface Decision extends Reported {
  /** Unique in its lesson. */
  readonly id: string;
  readonly title: string;
  /** How the story goes on before the decision; maybe empty. */
  readonly body: RichText;
  readonly tracking: number;
  /** True when several may be picked. */
  readonly many: boolean;
  readonly options: readonly DecisionOption[];
  /** Id of the lesson whose objective it exercises. */
  readonly objective: string;
}

export interface DecisionOption {
  readonly key: string;
  readonly text: RichText;
  readonly quality: Quality;
  /** Why it is good or not. */
  readonly feedback: RichText;
  /** What happens to the person then; maybe empty. */
  readonly consequence: RichText;
  /** Id of the decision it leads to, or `end`; absent: nowhere, one goes back and chooses otherwise. */
  readonly next?: string;
}

/** A branching case: decisions lead to one another; done when its end is reached (`seen`). */
export interface ScenarioBlock extends TrackedBase {
  readonly type: 'scenario';
  /** The first one is the start. */
  readonly decisions: readonly Decision[];
  readonly ending: {readonly title: string; readonly body: RichText};
  /** Of an optional one: names of the institutions it is meant for, as one text. */
  readonly whose?: string;
}
