import {html} from 'lit';
import type {MakingProblem} from '../../domain/exchange/making-problem.ts';
import type {Draft} from '../draft/draft.ts';
import {contactFaults, contactFieldId} from '../municipality/contact-faults.ts';
import {problemSentence} from '../problem-sentence.ts';
import {words} from '../words.ts';
import {addressOf, placeOf, type FieldPlace, type FilmSlots} from './field-name.ts';
import {unfilled} from './unfilled.ts';

/**
 * What has to be put right, each with a link to its field: what the form itself sees by its own words, the rest by those of
 * the check. @param main the first language of the packages
 */
export function mistakesList(
  problems: readonly MakingProblem[],
  draft: Draft,
  main: string,
  slots: FilmSlots,
) {
  const {wrong, problemIn, problemKinds, problemOther, exactly} = words();
  const empty = unfilled(draft, main, slots);
  const wrongFields = wrongContactFields(draft);
  const others = problems.filter(
    ({code, field = []}) =>
      !(empty.length > 0 && code === 'field-missing') &&
      !(field[0] === 'contacts' && wrongFields.some(({kind}) => kind === field[3])),
  );
  return html`<div class="notice failure" id="mistakes">
    <p>${wrong}</p>
    <ul>
      ${empty.map(
        (place) =>
          html`<li>
            <a href=${addressOf(place)}>${problemIn(place.name)}</a> ${problemKinds['field-missing']}
          </li>`,
      )}
      ${wrongFields.map(
        (place) => html`<li><a href=${addressOf(place)}>${problemIn(place.name)}</a> ${place.sentence}</li>`,
      )}
      ${others.map((problem) => {
        const place = placeOf(problem, draft, slots);
        const {code, message, file} = problem;
        const [, language = ''] = /\/([a-z]{2})\.md$/.exec(file) ?? [];
        return html`<li>
          <a href=${addressOf(place)}>${problemIn(place.name)}</a>
          ${place.kinds?.[code] ?? problemKinds[code] ?? problemSentence(code, language) ?? problemOther}
          <details>
            <summary>${exactly}</summary>
            <span lang="en">${message}</span>
          </details>
        </li>`;
      })}
    </ul>
  </div>`;
}

interface WrongField extends FieldPlace {
  readonly kind: string;
  readonly sentence: string;
}

function wrongContactFields({contacts}: Draft): readonly WrongField[] {
  const said = words();
  return contacts.flatMap((contact, at) =>
    Object.entries(contactFaults(contact)).map(([kind, sentence]): WrongField => ({
      step: 'municipality',
      name: `${said.contact(at + 1)}, ${kind === 'phones' ? said.phones : kind === 'email' ? said.email : said.url}`,
      field: contactFieldId(at, kind),
      kind,
      sentence,
    })),
  );
}
