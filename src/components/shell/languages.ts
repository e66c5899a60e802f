import {css, html, nothing} from 'lit';
import type {Course} from '../../domain/course/course.ts';
import {strings} from '../../locales/index.ts';
import {ownLanguageName} from '../../locales/own-names.ts';
import {ChooseLanguageEvent} from './shell-events.ts';

/** A button for each language of the package, in its own words; nothing where there is one. */
export function renderLanguages({language, languages}: Course) {
  if (languages.length < 2) return nothing;
  const choose = (code: string) => (press: Event) =>
    press.currentTarget?.dispatchEvent(new ChooseLanguageEvent(code));
  return html`<div class="languages" role="group" aria-label=${strings().courseLanguage}>
    ${languages.map(
      (code) =>
        html`<button lang=${code} aria-pressed=${code === language} @click=${choose(code)}>
          ${ownLanguageName(code)}
        </button>`,
    )}
  </div>`;
}

export const languagesStyles = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kr-space-2);
    margin-top: var(--kr-space-4);
  }
  .languages button {
    min-height: 2.75rem;
    padding: 0 var(--kr-space-2);
    border: 1px solid var(--kr-line);
    border-radius: var(--kr-radius);
    background: var(--kr-surface);
    color: inherit;
    font: inherit;
    font-size: var(--kr-size-s);
  }
  .languages [aria-pressed='true'] {
    border-color: var(--kr-accent);
    background: var(--kr-accent-soft);
    font-weight: 600;
  }
`;
