/** Reads what the other page of a thin package said. What has not exactly the agreed shape is passed over. */
import {runTimeNames, runTimes} from '../../../domain/standards/standards.ts';
import type {FilmState, Interaction, Launch, ObjectiveState, Snapshot} from '../../tracker.ts';
import {protocolNumber, type Answer, type Ask, type Hello, type Welcome} from './protocol.ts';
import {either, list, number, oneOf, optional, shaped, text, truth, type Check} from './shape.ts';

/** Bounds no course of ours comes near to; they keep a broken page from filling the other one's memory. */
const most = {id: 255, words: 5_000, suspendDataChars: 1_000_000, entries: 5_000, parts: 100} as const;

const id = text(most.id);
const words = text(most.words);
const count = number(0, Number.MAX_SAFE_INTEGER);
/** Of a clock that may have been set back. */
const ms = number(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
const share = number(0, 1);
const score = optional(number(0, 100));
const parts = list(words, most.parts);

const objective = shaped<ObjectiveState>({id, description: words, finished: truth, scoreRaw: score});
const film = shaped<FilmState>({id, description: words, scaledShare: share});
const interaction = shaped<Interaction>({
  index: count,
  id,
  type: oneOf('true-false', 'choice', 'matching', 'sequencing', 'numeric', 'likert'),
  description: words,
  objective: id,
  response: parts,
  pattern: parts,
  alternatives: optional(list(parts, most.parts)),
  result: either(oneOf('correct', 'wrong', 'neutral'), number(0, 1)),
  weighting: number(0, most.words),
  answeredAtMs: ms,
  latencyMs: ms,
});
const snapshot = shaped<Snapshot>({
  counter: count,
  finished: truth,
  scoreRaw: score,
  progressMeasure: share,
  location: words,
  suspendData: text(most.suspendDataChars),
  objectives: list(objective, most.entries),
  films: list(film, most.entries),
  interactions: list(interaction, most.entries),
  sessionMs: ms,
});
const launch = shaped<Launch>({
  standard: oneOf(...runTimeNames.filter((name) => runTimes[name].reached === 'page')),
  learnerId: words,
  learnerName: words,
  language: words,
  mode: oneOf('normal', 'review', 'browse'),
  credit: truth,
  // A package of an earlier version does not say.
  mayWrite: optional(truth),
  hasSucceeded: optional(truth),
  resumed: truth,
  blanksAnswers: optional(oneOf(true)),
  suspendData: text(most.suspendDataChars),
  location: words,
  // An LMS may give the suspend data here, too.
  launchData: text(most.suspendDataChars),
  scaledPassingScore: optional(number(-1, 1)),
  suspendLimitChars: count,
  // No SCORM has it.
  returnUrl: oneOf(undefined),
});

type Shapes<M extends {readonly type: string}> = Readonly<Record<M['type'], Check>>;

const type = (name: string): Check => oneOf(name);
const asks: Shapes<Ask> = {
  'open': shaped<Extract<Ask, {type: 'open'}>>({
    type: type('open'),
    id: count,
    language: id,
    reportsWithout: list(id, most.parts),
  }),
  'keep': shaped<Extract<Ask, {type: 'keep'}>>({type: type('keep'), snapshot}),
  'interaction-ids': shaped<Extract<Ask, {type: 'interaction-ids'}>>({
    type: type('interaction-ids'),
    ids: list(id, most.entries),
  }),
  'save': shaped<Extract<Ask, {type: 'save'}>>({type: type('save'), id: count, snapshot}),
  'doubt': shaped<Extract<Ask, {type: 'doubt'}>>({type: type('doubt')}),
  'look': shaped<Extract<Ask, {type: 'look'}>>({type: type('look'), id: count}),
  'end': shaped<Extract<Ask, {type: 'end'}>>({type: type('end'), id: count, snapshot}),
};
const answers: Shapes<Answer> = {
  opened: shaped<Extract<Answer, {type: 'opened'}>>({
    type: type('opened'),
    id: count,
    launch,
    met: optional(list(id, most.entries)),
    // A package of an earlier version does not say, and takes no message with a number there.
    takesCredit: optional(truth),
  }),
  saved: shaped<Extract<Answer, {type: 'saved'}>>({
    type: type('saved'),
    id: count,
    waiting: list(count, most.entries),
  }),
  ended: shaped<Extract<Answer, {type: 'ended'}>>({type: type('ended'), id: count}),
  looked: shaped<Extract<Answer, {type: 'looked'}>>({type: type('looked'), id: count, isReachable: truth}),
  refused: shaped<Extract<Answer, {type: 'refused'}>>({
    type: type('refused'),
    id: count,
    code: id,
    reason: words,
  }),
};

/** Undefined: nothing that a course's page asks. */
export const readAsk = (data: unknown): Ask | undefined => readAs<Ask>(data, asks);
/** Undefined: nothing that a package's page answers. */
export const readAnswer = (data: unknown): Answer | undefined => readAs<Answer>(data, answers);

function readAs<M extends {readonly type: string}>(data: unknown, shapes: Shapes<M>): M | undefined {
  const name: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'type') : undefined;
  const check = new Map<unknown, Check>(Object.entries(shapes)).get(name);
  // The check has seen every property.
  return check?.(data) ? (data as M) : undefined;
}

/** Undefined: something else. A greeting with another number than ours is one of another version. */
export function readHello(data: unknown): Hello | undefined {
  const isHello = shaped<Hello>({kopigaRiciba: count, type: type('hello')})(data);
  return isHello ? (data as Hello) : undefined;
}

/** Undefined: something else, or a package of another version. */
export function readWelcome(data: unknown): Welcome | undefined {
  const check = shaped<Welcome>({
    kopigaRiciba: oneOf(protocolNumber),
    type: type('welcome'),
    hasLms: truth,
  });
  return check(data) ? (data as Welcome) : undefined;
}
