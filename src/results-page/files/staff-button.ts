import {html, nothing} from 'lit';
import type {FileReport, Remark} from '../../results/model.ts';
import {ResultsRequestEvent} from '../results-request.ts';
import {words} from '../words.ts';

/**
 * Takes the teachers of a list in, or leaves them out again.
 * @param host dispatches `count-staff`
 * @param files where names are replaced, none of them is called as the remark says, and nothing can be asked
 */
export function staffButton(host: HTMLElement, {code, detail: name}: Remark, files: readonly FileReport[]) {
  if (!files.some((file) => file.name === name)) return nothing;
  const {countStaff, leaveStaffOut} = words();
  const isCounted = code === 'staff-counted';
  return html`<button
    class="button small"
    aria-label="${isCounted ? leaveStaffOut : countStaff}: ${name}"
    @click=${() => host.dispatchEvent(new ResultsRequestEvent({type: 'count-staff', name, isCounted: !isCounted}))}
  >
    ${isCounted ? leaveStaffOut : countStaff}
  </button>`;
}
