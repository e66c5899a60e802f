/**
 * What a room has done so far: where it is, hands counted, ways taken in cases, what it decided. Nothing of it is about
 * anybody: a count has no names, and notes are the room's.
 */
export interface SeminarState {
  /** Id of its agenda. */
  readonly agenda: string;
  /** Place among the slides of the whole agenda. */
  readonly at: number;
  /** Slide → option → hands. */
  readonly hands: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Slide of a decision → the option that the room took. */
  readonly chosen: Readonly<Record<string, string>>;
  /** Part of the agenda → what was decided, as somebody typed it. */
  readonly notes: Readonly<Record<string, string>>;
}

export type SeminarAction =
  | {readonly type: 'go'; readonly at: number}
  /** `hands`: undefined where the field was emptied. */
  | {
      readonly type: 'count';
      readonly slide: string;
      readonly option: string;
      readonly hands: number | undefined;
    }
  | {readonly type: 'choose'; readonly slide: string; readonly option: string}
  | {readonly type: 'note'; readonly part: string; readonly text: string};

/** More people than this are in no room. */
export const mostHands = 999;

export const beginSeminar = (agenda: string): SeminarState => ({
  agenda,
  at: 0,
  hands: {},
  chosen: {},
  notes: {},
});

/** Pure; gives the same state where nothing changes. */
export function seminarAfter(state: SeminarState, action: SeminarAction): SeminarState {
  switch (action.type) {
    case 'go':
      return action.at === state.at || action.at < 0 ? state : {...state, at: action.at};
    case 'count':
      return {...state, hands: {...state.hands, [action.slide]: counted(state, action)}};
    case 'choose':
      return {...state, chosen: {...state.chosen, [action.slide]: action.option}};
    case 'note':
      return {...state, notes: {...state.notes, [action.part]: action.text}};
  }
}

function counted(
  {hands}: SeminarState,
  {slide, option, hands: typed}: Extract<SeminarAction, {type: 'count'}>,
): Readonly<Record<string, number>> {
  const others = Object.fromEntries(Object.entries(hands[slide] ?? {}).filter(([key]) => key !== option));
  if (typed === undefined || !Number.isFinite(typed)) return others;
  return {...others, [option]: Math.min(mostHands, Math.max(0, Math.floor(typed)))};
}

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
    isPlace(fields.get('at')) &&
    ['hands', 'chosen', 'notes'].every(isTable)
  );
}
