/** What an administrator is shown of a visit to find out why an LMS refuses it: no answers, no names. */
import type {Call} from './call.ts';
import {isShown, shortened, shownBody, shownValue, type Shown} from './shown-value.ts';
import {withoutSecrets} from './without-secrets.ts';

/** A call as it is shown. */
export interface ShownCall {
  /** `10:41:07.123`, UTC. */
  readonly time: string;
  readonly tookMs: number | undefined;
  readonly name: string;
  readonly element: string;
  readonly value: Shown | undefined;
  readonly answer: Shown | undefined;
  readonly code: string;
  readonly text: string;
}

/** Facts in the order in which they are listed; undefined: not known here. */
export type TechnicalFacts = Readonly<Record<FactName, string | number | boolean | undefined>>;

export type FactName =
  | (
      | 'writtenAt'
      | 'course'
      | 'version'
      | 'revision'
      | 'player'
      | 'scope'
      | 'language'
      | 'profile'
      | 'address'
    )
  | ('standard' | 'lms' | 'mode' | 'credit' | 'mayWrite' | 'isAlone' | 'isOutdated')
  | ('save' | 'isStale' | 'error' | 'kept' | 'waiting')
  | ('browser' | 'width' | 'height' | 'isFramed' | 'isOnline' | 'savesData')
  | ('localStorage' | 'indexedDb' | 'persisted');

export interface TechnicalReport {
  readonly facts: TechnicalFacts;
  readonly refusals: readonly ShownCall[];
  /** The newest last. */
  readonly calls: readonly ShownCall[];
}

export interface TechnicalSources {
  readonly facts: TechnicalFacts;
  readonly refusals: readonly Call[];
  readonly calls: readonly Call[];
  /** What must not be shown wherever it stands: the learner's name and id, saved state. */
  readonly secrets: readonly string[];
}

/** Leaves out of what was noted all that is nobody's business. */
export function technicalReport({facts, refusals, calls, secrets}: TechnicalSources): TechnicalReport {
  const all = [...new Set([...wordsAndAll(secrets), ...[...calls, ...refusals].flatMap(longSecretsOf)])];
  const shown = (call: Call): ShownCall => shownCall(call, all);
  const error = typeof facts.error === 'string' ? withoutSecrets(facts.error, all) : facts.error;
  return {facts: {...facts, error}, refusals: refusals.map(shown), calls: calls.map(shown)};
}

function shownCall(call: Call, secrets: readonly string[]): ShownCall {
  const {atMs, tookMs, name, element = '', value, answer, code = '', text = ''} = call;
  const own = [...secrets, ...secretsOf(call)];
  const isRead = name.endsWith('GetValue');
  return {
    time: new Date(atMs).toISOString().slice('2026-11-27T'.length, -1),
    tookMs,
    name,
    element,
    value: value === undefined ? undefined : valueOf(call, value),
    answer:
      answer === undefined
        ? undefined
        : isRead
          ? shownValue(element, answer)
          : {text: shortened(withoutSecrets(answer, own))},
    code,
    text: withoutSecrets([text.trim(), causeOf(call)].filter(Boolean).join(' · '), own),
  };
}

const isScorm = ({name}: Call): boolean => /(?:Get|Set)Value$/.test(name);

const valueOf = (call: Call, value: string): Shown =>
  isScorm(call) ? shownValue(call.element ?? '', value) : shownBody(value);

/** What a call had to hide. */
function secretsOf(call: Call): readonly string[] {
  const {name, element = '', value = '', answer = ''} = call;
  if (isScorm(call) && isShown(element)) return [];
  return [value, name.endsWith('GetValue') ? answer : ''].filter(Boolean);
}

/** A letter that was somebody's answer is no secret in the words about another call. */
const longSecretsOf = (call: Call): readonly string[] => secretsOf(call).filter(({length}) => length > 5);

/** An LMS may turn a name round. */
const wordsAndAll = (secrets: readonly string[]): readonly string[] =>
  secrets.flatMap((secret) => [secret, ...secret.split(/[\s,;]+/).filter(({length}) => length > 2)]);

/** Where a mistake of ours, or of the LMS's script, came from; what it says stands in the text already. */
function causeOf({cause}: Call): string {
  const stack = cause instanceof Error ? cause.stack : undefined;
  return (stack?.split('\n').slice(1, 4) ?? []).map((line) => line.trim()).join(' ');
}
