/** Reading of unknown JSON without trusting any of it. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** An object that is no list. */
export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member that is an object; empty for anything else. */
export function recordAt(value: unknown, name: string): JsonRecord {
  const found = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return isRecord(found) ? found : {};
}

/** A member that is a list; empty for anything else. */
export function listAt(value: unknown, name: string): readonly unknown[] {
  const found = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  // `isArray` says `any[]`; nothing is known of the items.
  return Array.isArray(found) ? (found as readonly unknown[]) : [];
}

/** A member that is a text; '' for anything else. */
export function textAt(value: unknown, name: string): string {
  const found = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return typeof found === 'string' ? found : '';
}

/** A member that is a finite number; undefined for anything else. */
export function numberAt(value: unknown, name: string): number | undefined {
  const found = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}
