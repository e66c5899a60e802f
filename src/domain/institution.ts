/**
 * What each institution can do: `content/<lang>/roles.json`, loaded when somebody picks an institution
 * or opens a plan. Letters of steps are permanent: a learner's ticks are kept under them.
 */
import type {Source} from './course.ts';
import type {RichText} from './rich-text.ts';

export interface RoleGuide {
  /** The same for everybody, before the steps of one's own institution. */
  readonly common: {readonly title: string; readonly text: RichText; readonly steps: readonly PlanStep[]};
  /** What nobody may ever do or leave out, as lists. */
  readonly rules: TitledText;
  /** Questions that everybody may ask, as a list. */
  readonly questions: TitledText;
  /** In the order in which they are offered. */
  readonly institutions: readonly Institution[];
  /** Footnotes of all of it, by their numbers from 1. */
  readonly sources: readonly Source[];
}

export interface TitledText {
  readonly title: string;
  readonly text: RichText;
}

export interface Institution {
  readonly id: string;
  /** Permanent, from 1: kept in saved progress. 0 is whoever picked none. */
  readonly number: number;
  readonly name: string;
  /** For a menu or a badge. */
  readonly short: string;
  /** Its part in the whole, or a remark; may be empty. */
  readonly text: RichText;
  /** What one may notice, as a list. */
  readonly notice: RichText;
  /** First actions in their order. */
  readonly steps: readonly PlanStep[];
  /** Ids of national contacts (`help.json`), the most important first. */
  readonly contacts: readonly string[];
  /** Ids of institutions whose local contact one should know. */
  readonly partners: readonly string[];
  /** What not to do, as a list. */
  readonly avoid: RichText;
  /** What happens then. */
  readonly next: RichText;
}

export interface PlanStep {
  /** One letter, unique in its list. */
  readonly key: string;
  /** One line, without a paragraph around it. */
  readonly text: RichText;
}
