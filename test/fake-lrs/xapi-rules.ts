/** Rules of xAPI that hold for any statement, each with its words. Written from the standard, not from our code. */
export type Json = Readonly<Record<string, unknown>>;

/** What stands at the end of a path of names; undefined when nothing does. */
export const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (part, name) => (typeof part === 'object' && part !== null ? Reflect.get(part, name) : undefined),
    value,
  );

/** Last word of the verb's address. */
export const verbOf = (statement: Json): string =>
  String(at(statement, 'verb', 'id'))
    .split('/')
    .at(-1) ?? '';

export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const utc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const duration = /^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/;

export const xapiRules: Readonly<Record<string, (statement: Json) => boolean>> = {
  'has no id of its own': ({id}) => typeof id === 'string' && uuid.test(id),
  'has no UTC timestamp': ({timestamp}) => typeof timestamp === 'string' && utc.test(timestamp),
  'has a score without a judgement': (statement) =>
    at(statement, 'result', 'score') === undefined ||
    ['passed', 'failed'].includes(verbOf(statement)) ||
    (verbOf(statement) === 'answered' && typeof at(statement, 'result', 'success') === 'boolean'),
  'is answered rightly without full credit, or with it and not rightly': (statement) =>
    verbOf(statement) !== 'answered' ||
    at(statement, 'result', 'success') === undefined ||
    at(statement, 'result', 'success') === (at(statement, 'result', 'score', 'scaled') === 1),
  'lacks its duration': (statement) =>
    !['passed', 'failed', 'completed', 'terminated'].includes(verbOf(statement)) ||
    duration.test(String(at(statement, 'result', 'duration'))),
  'lacks success or completion': (statement) =>
    ({
      passed: at(statement, 'result', 'success') === true,
      failed: at(statement, 'result', 'success') === false,
      completed: at(statement, 'result', 'completion') === true,
    })[verbOf(statement)] ?? true,
};
