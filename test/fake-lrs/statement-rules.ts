/** Rules of cmi5 §9 on statements, each with its words. Written from the standard, not from our AU. */
import type {Complaints} from './complaints.ts';
import type {FakeLrsSettings} from './fake-lrs-settings.ts';
import {at, verbOf, xapiRules, type Json} from './xapi-rules.ts';

export type StatementLog = (Readonly<Record<string, unknown>> & {readonly session: number})[];

export interface StatementSituation {
  readonly log: StatementLog;
  readonly complaints: Complaints;
  readonly session: number;
  readonly actor: unknown;
  readonly registration: string;
  readonly template: Readonly<Record<string, unknown>>;
  readonly settings: FakeLrsSettings;
}

type Rule = (statement: Json, situation: StatementSituation) => boolean;

const defined = [
  'initialized',
  'launched',
  'completed',
  'passed',
  'failed',
  'abandoned',
  'waived',
  'terminated',
  'satisfied',
];

const categories = (statement: Json): readonly unknown[] => {
  const found = at(statement, 'context', 'contextActivities', 'category');
  return Array.isArray(found) ? found.map((category) => at(category, 'id')) : [];
};
const inSession = ({log, session}: StatementSituation) => log.filter((stored) => stored.session === session);
const sent = (list: StatementLog, ...verbs: readonly string[]) =>
  list.some((stored) => verbs.includes(verbOf(stored)));

const rules: Readonly<Record<string, Rule>> = {
  ...xapiRules,
  'has another actor': ({actor}, situation) => JSON.stringify(actor) === JSON.stringify(situation.actor),
  'names no registration': (statement, {registration}) =>
    at(statement, 'context', 'registration') === registration,
  'lost the session id': (statement, {template}) => {
    const [name, id] = Object.entries(Object(template['extensions']))[0] ?? ['', ''];
    return at(statement, 'context', 'extensions', name) === id;
  },
  "lost the template's grouping": (statement, {template}) =>
    JSON.stringify(at(statement, 'context', 'contextActivities', 'grouping')) ===
    JSON.stringify(at(template, 'contextActivities', 'grouping')),
  "lost the template's category": (statement, {template}) =>
    categories(statement).includes(at(template, 'contextActivities', 'category', 'id')),
  'came before the preferences were read': (_, {complaints, session}) =>
    complaints.preferencesRead === session,
  'came before initialized': (statement, situation) =>
    verbOf(statement) === 'initialized' || sent(inSession(situation), 'initialized'),
  'came after terminated': (_, situation) => !sent(inSession(situation), 'terminated'),
  'is a second initialized': (statement, situation) =>
    verbOf(statement) !== 'initialized' || !sent(inSession(situation), 'initialized'),
  'is a second judgement of the session': (statement, situation) =>
    !['passed', 'failed'].includes(verbOf(statement)) || !sent(inSession(situation), 'passed', 'failed'),
  'is a second one of the registration': (statement, {log}) =>
    !['passed', 'completed'].includes(verbOf(statement)) || !sent(log, verbOf(statement)),
  'is failed after passed': (statement, {log}) => verbOf(statement) !== 'failed' || !sent(log, 'passed'),
  'passes below the mastery score': (statement, {settings: {masteryScore = 0}}) =>
    verbOf(statement) !== 'passed' || Number(at(statement, 'result', 'score', 'scaled') ?? 1) >= masteryScore,
  'fails at the mastery score or above': (statement, {settings: {masteryScore = 1}}) =>
    verbOf(statement) !== 'failed' || Number(at(statement, 'result', 'score', 'scaled')) < masteryScore,
  'has not the category of a statement that cmi5 defines': (statement) =>
    defined.includes(verbOf(statement)) ===
    categories(statement).includes('https://w3id.org/xapi/cmi5/context/categories/cmi5'),
  'has not the category moveon, or has it wrongly': (statement) =>
    (at(statement, 'result', 'success') !== undefined ||
      at(statement, 'result', 'completion') !== undefined) &&
    defined.includes(verbOf(statement))
      ? categories(statement).includes('https://w3id.org/xapi/cmi5/context/categories/moveon')
      : !categories(statement).includes('https://w3id.org/xapi/cmi5/context/categories/moveon'),
  'tells progress after completed': (statement, {log}) =>
    verbOf(statement) !== 'progressed' || !sent(log, 'completed'),
  'writes in a mode for reading': (statement, {settings: {launchMode = 'Normal'}}) =>
    launchMode === 'Normal' || ['initialized', 'terminated'].includes(verbOf(statement)),
};

/** Adds a complaint for every rule that the statement breaks. */
export function checkStatement(statement: Json, situation: StatementSituation): void {
  for (const [words, holds] of Object.entries(rules)) {
    if (!holds(statement, situation)) situation.complaints.add(`${verbOf(statement)} ${words}`);
  }
}
