import {html} from 'lit';

/** A field in which one of several is chosen. */
export function selectField(
  {id, label}: {readonly id: string; readonly label: string},
  options: readonly {readonly value: string; readonly name: string}[],
  chosen: string,
  onChoose: (value: string) => void,
) {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${(event: Event) => {
        // Only the field below fires it.
        onChoose((event.target as HTMLSelectElement).value);
      }}
    >
      ${options.map(({value, name}) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
    </select>
  </div>`;
}
