import {html, type TemplateResult} from 'lit';

/** A small table as data: the first cell of each row names it. */
export interface TableView {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Columns, from 0, that hold words; the others are numbers, set flush right. Left out: only the first. */
  readonly wordColumns?: readonly number[];
}

/** Words, or a button or link with them. */
export type TableCell = string | TemplateResult;

/** The table in a box that scrolls sideways by keyboard, too. */
export function tableTemplate(name: string, {columns, rows, wordColumns = [0]}: TableView) {
  const className = (index: number) => (wordColumns.includes(index) ? '' : 'number');
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${name}>
    <table>
      <thead>
        <tr>
          ${columns.map((column, index) => html`<th scope="col" class=${className(index)}>${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first = '', ...cells]) =>
            html`<tr>
              <th scope="row" class=${className(0)}>${first}</th>
              ${cells.map((cell, index) => html`<td class=${className(index + 1)}>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
