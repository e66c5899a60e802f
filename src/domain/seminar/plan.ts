/** How a trainer holds an agenda: when it begins and which parts are left out. Kept on the device; about nobody. */
import type {AgendaPart} from '../pages/seminar.ts';

export interface SeminarPlan {
  /** `09:30`; '' where nobody said. */
  readonly startsAt: string;
  /** Ids of parts that are left out. */
  readonly leftOut: readonly string[];
}

export const emptyPlan: SeminarPlan = {startsAt: '', leftOut: []};

export const writePlan = (plan: SeminarPlan): string => JSON.stringify(plan);

/** The reverse; of what is no plan, an empty one. */
export function readPlan(text: string | undefined): SeminarPlan {
  try {
    const {startsAt, leftOut} = Object(JSON.parse(text ?? '{}')) as Record<string, unknown>;
    return {
      startsAt: typeof startsAt === 'string' && minuteOfDay(startsAt) !== undefined ? startsAt : '',
      leftOut: Array.isArray(leftOut) ? leftOut.filter((id) => typeof id === 'string') : [],
    };
  } catch {
    return emptyPlan;
  }
}

/** Parts that are held, in their order; all of them where every one is left out. */
export function heldParts<P extends AgendaPart>(parts: readonly P[], {leftOut}: SeminarPlan): readonly P[] {
  const held = parts.filter(({id}) => !leftOut.includes(id));
  return held.length > 0 ? held : parts;
}

/** When each held part begins: its id → `09:30`; undefined without a beginning. */
export function beginnings(
  parts: readonly AgendaPart[],
  plan: SeminarPlan,
): ReadonlyMap<string, string> | undefined {
  let minute = minuteOfDay(plan.startsAt);
  if (minute === undefined) return undefined;
  const times = new Map<string, string>();
  for (const {id, minutes} of heldParts(parts, plan)) {
    times.set(id, clockTime(minute));
    minute += minutes;
  }
  return times;
}

function minuteOfDay(time: string): number | undefined {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hour === undefined || minute === undefined ? undefined : Number(hour) * 60 + Number(minute);
}

/** `09:05`; past midnight it begins anew. */
function clockTime(minutes: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
