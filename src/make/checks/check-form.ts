import {html} from 'lit';
import type {CheckableFact} from '../../domain/exchange/facts/fact-checking.ts';
import type {CheckDraft} from '../draft/draft.ts';
import {textField} from '../fields/text-field.ts';
import {words} from '../words.ts';
import {checkFaults} from './check-faults.ts';

/** The fields of one check. @param isTold whether mistakes in it are told yet: not while one has just begun */
export function checkForm(
  fact: CheckableFact,
  check: CheckDraft,
  isTold: boolean,
  act: {readonly change: (check: CheckDraft) => void; readonly remove: () => void},
) {
  const said = words().checks;
  const faults = isTold ? checkFaults(check, fact) : {};
  const field = (name: keyof CheckDraft, label: string, hint: string, type: 'text' | 'date' = 'text') => {
    const fault = faults[name];
    return textField(
      {
        ...{id: `${fact.id}-${name}`, label, type, isRequired: name !== 'text' || fact.isLaw},
        ...(hint !== '' && {hints: [hint]}),
        ...(fault && {error: said.faults[fault]}),
      },
      check[name],
      (value) => act.change({...check, [name]: value}),
    );
  };
  return html`<fieldset>
    <legend>${said.yours}</legend>
    ${field('by', said.by, said.byHint)} ${field('on', said.on, '', 'date')}
    ${field('text', fact.phones ? said.textRung : said.text, fact.isLaw ? said.textHint : said.textFree)}
    <button class="button" @click=${act.remove}>${said.remove}</button>
  </fieldset>`;
}
