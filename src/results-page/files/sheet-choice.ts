import {html, nothing} from 'lit';
import type {ColumnChoice, TablePreview} from '../../results/read/columns/column-choice.ts';
import {ResultsRequestEvent} from '../results-request.ts';
import {words} from '../words.ts';

/**
 * Which sheet of a workbook the columns are of, and whether those with the same headings are read with it; nothing where there is but one.
 * @param host dispatches `open-columns`
 * @param change takes what is ticked
 */
export function sheetChoice(
  host: HTMLElement,
  {name, sheets, sheet, alike, guess}: TablePreview,
  choice: ColumnChoice,
  change: (change: Pick<ColumnChoice, 'hasAllSheets'>) => void,
) {
  const {sheetOfBook, allSheets} = words();
  if (sheets.length === 0) return nothing;
  const onSheet = ({target}: Event) =>
    host.dispatchEvent(
      // The handler stands on the list of sheets only.
      new ResultsRequestEvent({
        type: 'open-columns',
        name,
        sheet: (target as HTMLSelectElement).selectedIndex,
      }),
    );
  const onAll = ({target}: Event) => change({hasAllSheets: (target as HTMLInputElement).checked});
  return html`<label
      >${sheetOfBook}
      <select class="sheet" @change=${onSheet}>
        ${sheets.map((title, at) => html`<option .selected=${at === sheet}>${title}</option>`)}
      </select>
    </label>
    ${
      alike > 0 && choice.headingRow === guess.headingRow && choice.headingRow > 0
        ? html`<label class="check"
            ><input type="checkbox" .checked=${choice.hasAllSheets === true} @change=${onAll} />
            ${allSheets(alike)}</label
          >`
        : nothing
    }`;
}
