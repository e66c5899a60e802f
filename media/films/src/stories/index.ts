import type {Film} from '../film.ts';
import {actMeansPurpose} from './act-means-purpose.ts';
import {firstConversation} from './first-conversation.ts';
import {growingDebt} from './growing-debt.ts';
import {oneTable} from './one-table.ts';
import {stepByStep} from './step-by-step.ts';
import {whyLeavingIsHard} from './why-leaving-is-hard.ts';

/** Every film of the course. */
export const films: readonly Film[] = [
  actMeansPurpose,
  stepByStep,
  growingDebt,
  whyLeavingIsHard,
  firstConversation,
  oneTable,
];
