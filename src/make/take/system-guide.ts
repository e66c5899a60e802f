import {html, nothing} from 'lit';
import type {KnownBy, LmsGuide, LmsGuideSetting} from '../../domain/exchange/lms-guide.ts';
import {language} from '../../languages/on-screen.ts';
import {words} from '../words.ts';

/** What has to be changed in an LMS, and folded what else to set and to know: of the table that the guide is made of. */
export function systemGuide({name, settings, limits}: LmsGuide) {
  const {toChange, toLeave, toKnow, guideRest} = words();
  const [changed, left] = [settings.filter(isChanged), settings.filter((line) => !isChanged(line))];
  const rest = html`${settingsList(toLeave, left)}
  ${
    limits.length === 0
      ? nothing
      : html`<h4>${toKnow}</h4>
          <ul>
            ${limits.map(({text, known}) => html`<li>${said(text)} ${mark(known)}</li>`)}
          </ul>`
  }`;
  return html`${settingsList(toChange, changed)}
  ${
    left.length + limits.length === 0
      ? nothing
      : html`<details>
          <summary>${guideRest(name)}</summary>
          ${rest}
        </details>`
  }`;
}

/** A sentence of the table in the language on screen. */
export const said = (sentence: Readonly<Record<string, string>>): string =>
  sentence[language()] ?? Object.values(sentence)[0] ?? '';

const isChanged = ({change}: LmsGuideSetting): boolean => change === true;

const mark = (known: KnownBy) => html`<small>(${words().knownBy[known]})</small>`;

function settingsList(title: string, settings: readonly LmsGuideSetting[]) {
  if (settings.length === 0) return nothing;
  return html`<h4>${title}</h4>
    <ul>
      ${settings.map(
        ({label, means, value, otherwise, known}) =>
          html`<li>
            ${label === undefined ? said(means) : html`<b lang="en">${label}</b> (${said(means)})`}:
            <strong>${said(value).replace(/[^.]$/, '$&.')}</strong> ${otherwise ? said(otherwise) : nothing}
            ${mark(known)}
          </li>`,
      )}
    </ul>`;
}
