import {html} from 'lit';
import type {DataTable, TableName} from '../../results/export/table-words.ts';
import {ResultsRequestEvent} from '../results-request.ts';
import {words} from '../words.ts';

/**
 * Saves a table as CSV.
 * @param host dispatches `save-table`
 * @param name of the table, for who does not see where the button stands
 */
export const csvButton = (host: HTMLElement, table: TableName, name: string, label = words().saveCsv) =>
  html`<button
    class="button small"
    aria-label=${label === words().saveCsv ? words().saveCsvOf(name) : label}
    @click=${() => host.dispatchEvent(new ResultsRequestEvent({type: 'save-table', table}))}
  >
    ${label}
  </button>`;

/** Saves a table that several figures or tables below are views of, by its own name. */
export function sharedCsvButton(host: HTMLElement, table: DataTable) {
  const {saveCsvOf, codebook} = words();
  return csvButton(host, table, '', saveCsvOf(codebook.tables[table]));
}
