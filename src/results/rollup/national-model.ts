/** The national picture: what the roll-ups of many municipalities say together. Each period stands by itself, so a year and its quarters are never added. */
import type {AttitudeCounts, QuestionCounts, Rollup} from './rollup-model.ts';
import type {RoundingError} from './rounding.ts';

export interface National {
  /** The newest first, a year before its quarters. */
  readonly periods: readonly NationalPeriod[];
}

export interface NationalPeriod {
  readonly period: string;
  /** By name. */
  readonly towns: readonly Town[];
  /** In the order of the course. */
  readonly scopes: readonly NationalScope[];
  /** Of all together. */
  readonly shares: Shares;
  /** How many contents of the course the roll-ups speak of. */
  readonly contents: number;
}

export interface Town {
  readonly municipality: string;
  readonly rollup: Rollup;
  readonly shares: Shares;
}

/** All packages together. */
export interface Shares {
  /** Of those who began or are done, who is done. Where finishing is known of some municipalities, only of these. */
  readonly done: RoundedShare;
  /** Of first answers, the right ones. */
  readonly right: RoundedShare;
}

/** 0..1, with the 95 % interval that chance and rounding leave; undefined where it says nothing. */
export type RoundedShare = {readonly share: number; readonly low: number; readonly high: number} | undefined;

export interface NationalScope {
  readonly scope: string;
  readonly active: Sum;
  readonly done: Sum;
  readonly finished: Sum;
  readonly passed: Sum;
  /** Of those who are done, how many all below is of. */
  readonly detailed: Sum;
  /** So many people at most are missing below: where few are done, nothing more is told of them. */
  readonly missing: number;
  /** Of each band, and of all whose time is known. */
  readonly minutes: {readonly bands: readonly Sum[]; readonly all: Sum} | undefined;
  readonly questions: readonly NationalQuestion[];
  readonly attitudes: readonly NationalAttitude[];
}

/** A sum of rounded counts. */
export interface Sum {
  readonly count: number;
  readonly error: RoundingError;
}

export interface NationalQuestion extends Pick<QuestionCounts, 'id' | 'version' | 'classes'> {
  readonly answered: Sum;
  /** Of each kind. */
  readonly counts: readonly Sum[];
  /** Right first answers, 0..1, with the interval that chance and rounding leave. */
  readonly right: RoundedShare;
}

export interface NationalAttitude extends Pick<AttitudeCounts, 'id' | 'version'> {
  readonly pairs: Sum;
  /** How many rated 1, 2, 3, 4, 5. */
  readonly before: readonly Sum[];
  readonly after: readonly Sum[];
  /** Mean of the ratings after, less that before, and its 95 % interval, as if nobody's two ratings had to do with each other: wider than need be. */
  readonly shift: {readonly mean: number; readonly low: number; readonly high: number} | undefined;
}
