/** Checks of what came from another page: exactly the expected shape, or nothing. */
export type Check = (value: unknown) => boolean;

/** `most` in UTF-16 units. */
export const text =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most;

/** Both bounds belong to it; NaN never does. */
export const number =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;

export const truth: Check = (value) => typeof value === 'boolean';

export const oneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);

export const either =
  (one: Check, other: Check): Check =>
  (value) =>
    one(value) || other(value);

export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

export const list =
  (item: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(item);

/** An object with these properties and no others. The compiler asks for a check of each property of `T`. */
export const shaped =
  <T>(parts: {readonly [Name in keyof Required<T>]: Check}): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const checks = new Map<string, Check>(Object.entries(parts));
    return (
      Object.keys(value).every((name) => checks.has(name)) &&
      [...checks].every(([name, check]) => check(Reflect.get(value, name)))
    );
  };
