import {isRecord, listAt, recordAt, textAt} from '../values/json-value.ts';

export interface XapiItems {
  readonly items: readonly unknown[];
  /** `part`: the store has more than this page; `last`: it says that nothing follows; `whole`: no answer of a store. */
  readonly page: 'part' | 'last' | 'whole';
}

/**
 * What may be statements in a JSON value: a list, a store's answer `{statements, more}`, several such answers one after another, and records
 * of a store's own export that hold a statement each (Learning Locker: `{statement: {…}, voided}`).
 */
export function xapiItems(value: unknown): XapiItems {
  const answers = (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(isAnswer);
  if (answers.length > 0 && (!Array.isArray(value) || answers.length === value.length)) {
    const isLast = answers.some((answer) => textAt(answer, 'more') === '');
    return {
      items: answers.flatMap((answer) => listAt(answer, 'statements')).flatMap(unwrapped),
      page: isLast ? 'last' : 'part',
    };
  }
  // Moodle puts its rows into a list in a list.
  const list = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  const flat = list.length > 0 && list.every(Array.isArray) ? list.flat() : list;
  return {items: flat.flatMap(unwrapped), page: 'whole'};
}

const isAnswer = (value: unknown): boolean => isRecord(value) && Array.isArray(value['statements']);

/** A record that its store calls voided is none. */
function unwrapped(item: unknown): readonly unknown[] {
  const inner = recordAt(item, 'statement');
  if (!isRecord(inner['verb'])) return [item];
  return isRecord(item) && item['voided'] === true ? [{...inner, voided: true}] : [inner];
}

/**
 * The JSON of a store's answer with attachments (multipart/mixed: statements first, then the files), also with the headers of the answer before it;
 * undefined for other text. Source: xAPI 1.0.3 part 3, 1.5.2.
 */
export function jsonOfMultipart(text: string): string | undefined {
  const part = /(?:^|\n)--([^\s]{1,200})\r?\n(?:[^\n]*\r?\n)*?\r?\n(?=\s*[[{])/.exec(text.slice(0, 20_000));
  if (!part) return undefined;
  const from = part.index + part[0].length;
  const end = text.indexOf(`\n--${part[1] ?? ''}`, from);
  return text.slice(from, end < 0 ? undefined : end).trim();
}
