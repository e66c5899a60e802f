/** Forms of tables that the trainer has explained: how the columns of any table with the same headings are read. */
import {sha1Hex} from './join/persons/sha1.ts';
import type {ColumnChoice} from './read/columns/column-choice.ts';

/**
 * A form that has a name, as it is kept from one visit to the next. It holds nobody: of the table neither a cell nor a heading, only the fingerprint
 * (SHA-1) of its headings, and what the trainer has chosen and written.
 */
export interface NamedForm {
  readonly name: string;
  readonly fingerprint: string;
  readonly choice: ColumnChoice;
}
/** Without a name it is known until the page is closed. */
export type KnownForm = Omit<NamedForm, 'name'> & {readonly name?: string};

/** The headings of a table that stand in this row of its file, from 1; empty for none. */
export type HeadingsAt = (row: number) => readonly string[];

/** The same for tables with the same headings; undefined where there are none to know a table by. */
export function fingerprintOf(headings: readonly string[]): string | undefined {
  return headings.every((heading) => heading === '') ? undefined : sha1Hex(headings.join('\n'));
}

export class KnownForms {
  /** The newest last. */
  #forms: readonly KnownForm[] = [];

  /** Those with a name. */
  get named(): readonly NamedForm[] {
    return this.#forms.flatMap(({name, ...form}) => (name === undefined ? [] : [{...form, name}]));
  }

  /** The form of a table, if it was explained. */
  find(headingsAt: HeadingsAt): KnownForm | undefined {
    return this.#forms.findLast(
      ({fingerprint, choice}) => fingerprintOf(headingsAt(choice.headingRow)) === fingerprint,
    );
  }

  /**
   * The same for a workbook: of the first sheet with a known form, or of the one asked for. The form says which sheet that is.
   * @param headings of each sheet
   */
  findSheet(headings: readonly HeadingsAt[], wanted?: number): KnownForm | undefined {
    for (const [sheet, headingsAt] of headings.entries()) {
      const form = wanted === undefined || wanted === sheet ? this.find(headingsAt) : undefined;
      if (form) return {...form, choice: {...form.choice, ...(sheet > 0 && {sheet})}};
    }
    return undefined;
  }

  /** A later explanation of the same headings stands for the earlier one, as does another form of the same name. */
  learn(headingsAt: HeadingsAt, choice: ColumnChoice, name?: string): KnownForm | undefined {
    const fingerprint = fingerprintOf(headingsAt(choice.headingRow));
    if (fingerprint === undefined) return undefined;
    const named = name !== undefined && {name};
    // Another workbook has a table of these headings on another sheet.
    const {sheet, ...anySheet} = choice;
    this.add([{fingerprint, choice: anySheet, ...named}]);
    return {fingerprint, choice: {...anySheet, ...(sheet !== undefined && {sheet})}, ...named};
  }

  add(forms: readonly KnownForm[]): void {
    const kept = this.#forms.filter((old) =>
      forms.every(
        ({fingerprint, name}) =>
          old.fingerprint !== fingerprint && (old.name === undefined || old.name !== name),
      ),
    );
    this.#forms = [...kept, ...forms];
  }

  forget(name: string): void {
    this.#forms = this.#forms.filter((form) => form.name !== name);
  }
}
