import {html} from 'lit';
import type {MakingChoices} from '../../domain/exchange/package-making.ts';
import type {Draft} from '../draft/draft.ts';
import {wordsField} from '../fields/text-field.ts';
import {saidIn} from '../said-in.ts';
import {words} from '../words.ts';

/** Id of the field of a module. */
export const localLinesId = (module: string): string => `local-${module}`;

/** A field for each module of the package: how it is done in this municipality. One that was left out later keeps its field while words stand in it. */
export function localLinesForm(
  {modules}: Pick<MakingChoices, 'modules'>,
  draft: Pick<Draft, 'localLines' | 'modules'>,
  languages: readonly string[],
  onChange: (lines: Draft['localLines']) => void,
) {
  const {localLines: title, localLinesHint, localLinesIn} = words();
  const {localLines} = draft;
  const isPacked = (id: string, isApart: boolean) =>
    isApart || draft.modules.length === 0 || draft.modules.includes(id);
  const isSaid = (id: string) => Object.values(localLines[id] ?? {}).some((text) => text.trim() !== '');
  return html`<details class="card" ?open=${Object.keys(localLines).length > 0}>
    <summary>${title}</summary>
    <p class="hint">${localLinesHint}</p>
    ${modules
      .filter(({id, isApart}) => isPacked(id, isApart) || isSaid(id))
      .map(({id, titles}) =>
        wordsField(
          {id: localLinesId(id), label: localLinesIn(saidIn(titles).text), isLong: true},
          localLines[id] ?? {},
          languages,
          (typed) => onChange({...localLines, [id]: typed}),
        ),
      )}
  </details>`;
}
