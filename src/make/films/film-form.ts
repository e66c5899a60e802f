import {html, nothing} from 'lit';
import type {MakingProblem} from '../../domain/exchange/making-problem.ts';
import {ownLanguageName} from '../../locales/own-names.ts';
import type {FileChosenEvent} from '../fields/file-field.ts';
import '../fields/file-field.ts';
import {textField} from '../fields/text-field.ts';
import {problemSentence} from '../problem-sentence.ts';
import {words} from '../words.ts';
import type {FilmDraft, FilmSource} from './film-draft.ts';
import type {FilmRefusal} from './film-files.ts';
import {filmFieldId, type FilmPart} from './film-problems.ts';

/** What is wrong with one field. */
export type FilmFault = {readonly part: FilmPart} & (
  {readonly refusal: FilmRefusal | 'draft-large'} | {readonly problem: MakingProblem} | {readonly lacks: true}
);

export interface FilmActs {
  readonly change: (change: Partial<FilmDraft>) => void;
  readonly bring: (part: FilmPart, file: File) => void;
  /** Left out where the film goes with what it stands in. */
  readonly remove?: () => void;
}

/** Whose form it is. */
export interface FormOfFilm {
  readonly slot: string;
  readonly title: string;
  readonly film: FilmDraft;
  /** In the place of what is said of captions in the course's places. */
  readonly captionsHint?: string;
}

/** The fields of the film of one place. @param languages of the packages, the main one first */
export function filmForm(
  {slot, title, film, captionsHint}: FormOfFilm,
  faults: readonly FilmFault[],
  languages: readonly string[],
  act: FilmActs,
) {
  const said = words().films;
  const id = (part: FilmPart) => filmFieldId(slot, part);
  const sources: readonly FilmSource[] = ['file', 'youtube', 'vimeo'];
  const text = (part: 'address' | 'author' | 'licence', hint: string, type: 'text' | 'url' = 'text') =>
    textField(
      {
        id: id(part),
        label: said.fields[part],
        hints: [hint],
        type,
        isRequired: true,
        error: errorOf(faults, part),
      },
      film[part],
      (typed) => act.change({[part]: typed}),
    );
  const file = (part: FilmPart, label: string, hint: string, accept: string, bytes: number | undefined) =>
    html`<div class="field" id=${id(part)} tabindex="-1" role="group" aria-labelledby="${id(part)}-name">
      <p class="name" id="${id(part)}-name">${label}</p>
      <p class="hint">${hint}</p>
      ${bytes === undefined ? nothing : html`<p>${said.chosen(words().fileSize(bytes))}</p>`}
      <file-field
        label=${`${bytes === undefined ? said.choose : said.chooseOther}: ${label}`}
        accept=${accept}
        @file-chosen=${({file: chosen}: FileChosenEvent) => act.bring(part, chosen)}
      ></file-field>
      ${faultsOf(faults, part)}
    </div>`;
  return html`<fieldset>
    <legend>${title}</legend>
    <div role="radiogroup" id=${id('source')} tabindex="-1" aria-label=${said.source}>
      ${sources.map(
        (source) =>
          html`<label class="choice">
            <input
              type="radio"
              name="source-${slot}"
              .checked=${film.source === source}
              @change=${() => act.change({source})}
            />
            ${said.sources[source]}
          </label>`,
      )}
      ${faultsOf(faults, 'source')}
    </div>
    ${
      film.source === 'file'
        ? html`${film.path !== undefined && !film.film ? html`<p>${said.ofCourse(film.path)}</p>` : nothing}
          ${file('file', said.fields.file, said.fileHint, '.mp4,video/mp4', film.film?.length)}
          ${file('poster', said.fields.poster, said.posterHint, 'image/*,.svg,.webp', film.poster?.bytes.length)}
          ${languages.map((language) =>
            file(
              `captions-${language}`,
              words().inLanguage(said.fields.captions, ownLanguageName(language)),
              captionsHint ?? said.captionsHint,
              '.vtt,.srt,text/vtt',
              film.captions[language]?.length,
            ),
          )}`
        : text('address', said.addressHints[film.source], 'url')
    }
    ${text('author', said.authorHint)} ${text('licence', said.licenceHint)}
    ${act.remove ? html`<button class="button" @click=${act.remove}>${said.remove(title)}</button>` : nothing}
  </fieldset>`;
}

/** For a field that has one line for it. */
function errorOf(faults: readonly FilmFault[], part: FilmPart): string {
  const fault = faults.find((each) => each.part === part);
  return fault ? sentenceOf(fault) : '';
}

function sentenceOf(fault: FilmFault): string {
  const {refusals, kinds} = words().films;
  if ('refusal' in fault) return refusals[fault.refusal];
  if ('lacks' in fault) return kinds[isTyped(fault.part) ? 'field-missing' : 'media-missing'] ?? '';
  const {code} = fault.problem;
  return kinds[code] ?? words().problemKinds[code] ?? problemSentence(code, '') ?? words().problemOther;
}

const isTyped = (part: FilmPart): boolean => ['address', 'author', 'licence'].includes(part);

function faultsOf(faults: readonly FilmFault[], part: FilmPart) {
  return html`<div role="status">
    ${faults
      .filter((fault) => fault.part === part)
      .map(
        (fault) =>
          html`<p class="error">${sentenceOf(fault)}</p>
            ${
              'problem' in fault
                ? html`<details>
                    <summary>${words().exactly}</summary>
                    <span lang="en"
                      >${fault.problem.file}:${fault.problem.line} ${fault.problem.message}</span
                    >
                  </details>`
                : nothing
            }`,
      )}
  </div>`;
}
