/** What the search needs of a window; a `Window` is one. */
export interface FrameLike {
  readonly parent: FrameLike | null;
  readonly opener: unknown;
}

export type ApiName = 'API' | 'API_1484_11';

/** No LMS nests deeper; the limit only stops a chain of windows that never ends. */
const MAX_LEVELS = 500;

/**
 * Finds the LMS's run-time object, `API` (SCORM 1.2) or `API_1484_11` (SCORM 2004): first in `start`
 * and its parents, then, for each of these from the inside out, in its opener and the opener's
 * parents. A frame of another origin throws when it is looked into; it is passed over, since its
 * own parent may hold the API. Returns undefined when there is none.
 */
export function findApi(name: ApiName, start: FrameLike): object | undefined {
  const ancestry = ancestryOf(start);
  for (const frame of ancestry) {
    const api = lookIn(frame, name);
    if (api) return api;
  }
  for (const frame of ancestry) {
    for (const opened of ancestryOf(openerOf(frame))) {
      const api = lookIn(opened, name);
      if (api) return api;
    }
  }
  return undefined;
}

/** The frame and its parents, innermost first. */
function ancestryOf(start: FrameLike | undefined): FrameLike[] {
  const ancestry: FrameLike[] = [];
  let frame = start;
  while (frame && ancestry.length <= MAX_LEVELS) {
    ancestry.push(frame);
    const parent = parentOf(frame);
    frame = parent === frame ? undefined : parent;
  }
  return ancestry;
}

function lookIn(frame: FrameLike, name: ApiName): object | undefined {
  const initialize = name === 'API' ? 'LMSInitialize' : 'Initialize';
  try {
    const found: unknown = Reflect.get(frame, name);
    // Pages have used the short name API for things of their own.
    const isLms = isObject(found) && typeof Reflect.get(found, initialize) === 'function';
    return isLms ? found : undefined;
  } catch {
    return undefined;
  }
}

function parentOf(frame: FrameLike): FrameLike | undefined {
  try {
    return frame.parent ?? undefined;
  } catch {
    return undefined;
  }
}

function openerOf(frame: FrameLike): FrameLike | undefined {
  try {
    const {opener} = frame;
    // An opener is a window or null; nothing else can stand there.
    return isObject(opener) ? (opener as FrameLike) : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
