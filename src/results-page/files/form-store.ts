/** Forms of tables, kept in this browser from one visit to the next. They hold nobody (`NamedForm`). */
import type {NamedForm} from '../../results/known-forms.ts';
import {columnRoles, type ColumnChoice} from '../../results/read/columns/column-choice.ts';
import {isRecord} from '../../results/read/values/json-value.ts';

export interface FormStore {
  read(): readonly NamedForm[];
  /** False: the browser does not let this page keep anything. */
  write(forms: readonly NamedForm[]): boolean;
}

/** One entry with all of them. */
export const formsKey = 'kr:results:forms';

/** @param open gives the store of the page, and throws where it is denied */
export function formStore(open: () => Storage = () => window.localStorage): FormStore {
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(open().getItem(formsKey) ?? '[]');
        return Array.isArray(kept) ? kept.filter(isForm) : [];
      } catch {
        // Denied, or not written by this page: then there is nothing to begin with.
        return [];
      }
    },
    write(forms) {
      try {
        if (forms.length === 0) open().removeItem(formsKey);
        else open().setItem(formsKey, JSON.stringify(forms));
        return true;
      } catch {
        return false;
      }
    },
  };
}

function isForm(value: unknown): value is NamedForm {
  if (!isRecord(value)) return false;
  const {name, fingerprint, choice} = value;
  return typeof name === 'string' && name !== '' && typeof fingerprint === 'string' && isChoice(choice);
}

function isChoice(value: unknown): value is ColumnChoice {
  if (!isRecord(value)) return false;
  const {headingRow, roles, activity, scoreMax, dateOrder, isList, hasAllSheets} = value;
  return (
    typeof headingRow === 'number' &&
    Array.isArray(roles) &&
    roles.every((role) => columnRoles.some((known) => known === role)) &&
    typeof activity === 'string' &&
    typeof scoreMax === 'number' &&
    scoreMax > 0 &&
    [isList, hasAllSheets].every((is) => ['undefined', 'boolean'].includes(typeof is)) &&
    [undefined, 'day-first', 'month-first'].some((known) => known === dateOrder)
  );
}
