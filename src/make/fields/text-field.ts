import {html, nothing} from 'lit';
import type {TypedWords} from '../draft/draft.ts';
import {ownLanguageName} from '../../locales/own-names.ts';
import {language} from '../../languages/on-screen.ts';
import {words} from '../words.ts';

export interface TextField {
  /** Unique in the element that shows it. */
  readonly id: string;
  readonly label: string;
  /** What it is for, and what is shown when it stays empty. */
  readonly hints?: readonly string[];
  readonly type?: 'text' | 'email' | 'url' | 'tel' | 'date' | 'number';
  readonly placeholder?: string;
  readonly isLong?: boolean;
  readonly isRequired?: boolean;
  /** What is wrong with what was typed: told at the field. */
  readonly error?: string;
  /** What becomes of it, or what to think of: told at the field, too. */
  readonly remark?: string;
  /** Language of what is typed. */
  readonly lang?: string;
}

/** A labelled field; its hints are read with it. */
export function textField(field: TextField, value: string, onInput: (value: string) => void) {
  const {id, label, hints = [], type = 'text', placeholder, isLong, isRequired, lang, error, remark} = field;
  const listen = (event: Event) => {
    // Only fields of this template fire it.
    const {value: typed, validity} = event.target as HTMLInputElement | HTMLTextAreaElement;
    // Half a date has no value yet: to take it for empty would clear what is being typed.
    if (!validity.badInput) onInput(typed);
  };
  const described = [
    ...(hints.length > 0 ? [`${id}-hint`] : []),
    ...(remark ? [`${id}-remark`] : []),
    ...(error ? [`${id}-error`] : []),
  ];
  const describedBy = described.length > 0 ? described.join(' ') : nothing;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hints.length > 0 ? html`<p class="hint" id="${id}-hint">${hints.join(' ')}</p>` : nothing}
    ${
      isLong
        ? html`<textarea
            id=${id}
            rows="3"
            lang=${lang ?? nothing}
            aria-describedby=${describedBy}
            .value=${value}
            @input=${listen}
          ></textarea>`
        : html`<input
            id=${id}
            type=${type}
            lang=${lang ?? nothing}
            placeholder=${placeholder ?? nothing}
            aria-describedby=${describedBy}
            aria-invalid=${error ? 'true' : nothing}
            ?required=${isRequired}
            .value=${value}
            @input=${listen}
          />`
    }
    ${remark ? html`<p class="hint" id="${id}-remark">${remark}</p>` : nothing}
    ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
  </div>`;
}

/**
 * A field for each language: the main one open, the others folded.
 * @param languages of the packages, the main one first
 */
export function wordsField(
  field: Omit<TextField, 'lang' | 'type'>,
  value: TypedWords,
  languages: readonly string[],
  onInput: (value: TypedWords) => void,
) {
  const [main = '', ...others] = languages;
  const one = (code: string, of: TextField) =>
    textField({...of, lang: code}, value[code] ?? '', (text) => onInput({...value, [code]: text}));
  // Whoever reads another language than that of the package is told which one to write in.
  const label = main === language() ? field.label : words().inLanguage(field.label, ownLanguageName(main));
  return html`${one(main, {...field, label})}
  ${
    others.length === 0
      ? nothing
      : html`<details>
          <summary>${words().otherLanguages(field.label)}</summary>
          <p class="hint">${words().otherLanguagesHint}</p>
          ${others.map((code) =>
            one(code, {
              ...field,
              id: `${field.id}-${code}`,
              label: words().inLanguage(field.label, ownLanguageName(code)),
              hints: [],
              isRequired: false,
            }),
          )}
        </details>`
  }`;
}
