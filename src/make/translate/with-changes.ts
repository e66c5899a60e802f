import type {TypedUnit} from '../../domain/exchange/translation-work.ts';

type Typed = ReadonlyMap<string, TypedUnit>;

/** `brought` with what somebody typed or took back while it was on its way, from `before` to `now`: that wins. */
export function withChanges(brought: Typed, before: Typed, now: Typed): Map<string, TypedUnit> {
  const typed = new Map(brought);
  for (const key of before.keys()) if (!now.has(key)) typed.delete(key);
  for (const [key, unit] of now) if (before.get(key)?.text !== unit.text) typed.set(key, unit);
  return typed;
}
