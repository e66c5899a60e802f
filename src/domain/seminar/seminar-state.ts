/**
 * What a room has done so far: where it is, hands counted, ways taken in cases, what it decided. Nothing of it is about
 * anybody: a count has no names, and notes are the room's.
 */
export interface SeminarState {
  /** Id of its agenda. */
  readonly agenda: string;
  /** Place among the slides of the whole agenda. */
  readonly at: number;
  /** How many people are in the room, if somebody said; then a count is a share of them. */
  readonly people?: number | undefined;
  /** Slide → option → hands. */
  readonly hands: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Slide of a decision → the option with which the story goes on. */
  readonly chosen: Readonly<Record<string, string>>;
  /** Slide of a decision → every option that the room took, the first one first. */
  readonly tries: Readonly<Record<string, readonly string[]>>;
  /** Part of the agenda → what was decided, as somebody typed it. */
  readonly notes: Readonly<Record<string, string>>;
  /** Part of the agenda → its clock, once it ran. */
  readonly clocks: Readonly<Record<string, PartClock>>;
  /** Date and place for the minutes, as somebody typed them. */
  readonly occasion: string;
}

export interface PartClock {
  readonly leftMs: number;
  /** Somebody stopped it; else it runs while its part is on the wall. */
  readonly isStopped: boolean;
}

export type SeminarAction =
  | {readonly type: 'go'; readonly at: number}
  /** Undefined where the field was emptied; so of `hands`. */
  | {readonly type: 'people'; readonly people: number | undefined}
  | {
      readonly type: 'count';
      readonly slide: string;
      readonly option: string;
      readonly hands: number | undefined;
    }
  | {readonly type: 'choose'; readonly slide: string; readonly option: string}
  /** Back from a way that leads nowhere: nothing is chosen, and the try is remembered. */
  | {readonly type: 'reopen'; readonly slide: string}
  | {readonly type: 'note'; readonly part: string; readonly text: string}
  | {readonly type: 'clock'; readonly part: string; readonly clock: PartClock}
  | {readonly type: 'occasion'; readonly text: string};

/** More people than this are in no room. */
export const mostHands = 999;

export const beginSeminar = (agenda: string): SeminarState => ({
  ...{agenda, at: 0, occasion: ''},
  ...{hands: {}, chosen: {}, tries: {}, notes: {}, clocks: {}},
});

/** Pure; gives the same state where nothing changes. */
export function seminarAfter(state: SeminarState, action: SeminarAction): SeminarState {
  switch (action.type) {
    case 'go':
      return action.at === state.at || action.at < 0 ? state : {...state, at: action.at};
    case 'people':
      return {...state, people: wholeNumber(action.people) || undefined};
    case 'count':
      return {...state, hands: {...state.hands, [action.slide]: counted(state, action)}};
    case 'choose':
      return {
        ...state,
        chosen: {...state.chosen, [action.slide]: action.option},
        tries: {...state.tries, [action.slide]: tried(state, action)},
      };
    case 'reopen':
      return {...state, chosen: without(state.chosen, action.slide)};
    case 'note':
      return {...state, notes: {...state.notes, [action.part]: action.text}};
    case 'clock':
      return {...state, clocks: {...state.clocks, [action.part]: action.clock}};
    case 'occasion':
      return {...state, occasion: action.text};
  }
}

function counted(
  {hands}: SeminarState,
  {slide, option, hands: typed}: Extract<SeminarAction, {type: 'count'}>,
): Readonly<Record<string, number>> {
  const others = without(hands[slide] ?? {}, option);
  const whole = wholeNumber(typed);
  return whole === undefined ? others : {...others, [option]: whole};
}

/** The same option twice in a row is one try. */
function tried(
  {tries}: SeminarState,
  {slide, option}: Extract<SeminarAction, {type: 'choose'}>,
): readonly string[] {
  const before = tries[slide] ?? [];
  return before.at(-1) === option ? before : [...before, option];
}

const wholeNumber = (typed: number | undefined): number | undefined =>
  typed === undefined || !Number.isFinite(typed)
    ? undefined
    : Math.min(mostHands, Math.max(0, Math.floor(typed)));

const without = <T>(table: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(table).filter(([each]) => each !== key));

/** As text to keep in this tab. */
export const writeSeminar = (state: SeminarState): string => JSON.stringify(state);

/** The reverse; undefined for what is none, or of another agenda. */
export function readSeminar(text: string | undefined, agenda: string): SeminarState | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isState(value) && value.agenda === agenda ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Beyond the last slide the wall shows the last one: a case may have fewer than before. */
const isPlace = (at: unknown): boolean => Number.isSafeInteger(at) && Number(at) >= 0;

function isState(value: unknown): value is SeminarState {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const isTable = (name: string): boolean =>
    typeof fields.get(name) === 'object' && fields.get(name) !== null;
  return (
    typeof fields.get('agenda') === 'string' &&
    typeof fields.get('occasion') === 'string' &&
    isPlace(fields.get('at')) &&
    ['hands', 'chosen', 'tries', 'notes', 'clocks'].every(isTable)
  );
}
