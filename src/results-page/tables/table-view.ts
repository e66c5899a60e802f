import {html, nothing, type TemplateResult} from 'lit';
import {words} from '../words.ts';

/** A small table as data: the first cell of each row names it. */
export interface TableView {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Columns, from 0, that hold words; the others are numbers, set flush right. Left out: only the first. */
  readonly wordColumns?: readonly number[];
  /** On a phone each row is a card, its cells below each other under their headings; what is unknown is left out there. */
  readonly isStacked?: boolean;
  /** What the sign for the unknown means in this table: said under it, where it has one. */
  readonly unknownNote?: string;
}

/** Words, or a button or link with them. */
export type TableCell = string | TemplateResult;

/** The table in a box that scrolls sideways by keyboard, too. */
export function tableTemplate(
  name: string,
  {columns, rows, wordColumns = [0], isStacked = false, unknownNote}: TableView,
) {
  const classOf = (index: number, cell?: TableCell) =>
    [wordColumns.includes(index) ? '' : 'number', cell === words().unknown ? 'void' : ''].join(' ').trim();
  // What is shown as blocks is no table to some browsers, unless it says so.
  const role = (is: string) => (isStacked ? is : nothing);
  return html`<div class="scroll ${isStacked ? 'stacked' : ''}" role="region" tabindex="0" aria-label=${name}>
      <table role=${role('table')}>
        <thead role=${role('rowgroup')}>
          <tr role=${role('row')}>
            ${columns.map(
              (column, index) =>
                html`<th scope="col" role=${role('columnheader')} class=${classOf(index)}>${column}</th>`,
            )}
          </tr>
        </thead>
        <tbody role=${role('rowgroup')}>
          ${rows.map(
            ([first = '', ...cells]) =>
              html`<tr role=${role('row')}>
                <th scope="row" role=${role('rowheader')} class=${classOf(0)}>${first}</th>
                ${cells.map(
                  (cell, index) =>
                    html`<td
                      role=${role('cell')}
                      class=${classOf(index + 1, cell)}
                      data-label=${isStacked ? (columns[index + 1] ?? '') : nothing}
                    >
                      ${cell}
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      unknownNote !== undefined && rows.some((cells) => cells.includes(words().unknown))
        ? html`<p class="hint">${unknownNote}</p>`
        : nothing
    }`;
}
