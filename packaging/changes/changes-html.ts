import {hrefOf} from '../../src/domain/course/route.ts';
import type {Change} from '../../src/domain/pages/changes.ts';
import type {LanguageCode} from '../../src/languages/codes.ts';
import {editionWords} from '../../src/locales/by-language/editions.ts';
import {documentWords} from '../../src/locales/documents.ts';
import {writingOf} from '../languages/index.ts';
import {escapeHtml} from '../page/page-edits.ts';
import type {ToldChanges, ToldRevision} from './changed-revisions.ts';

/** The list as HTML, for the page in one language. */
export function changesHtml(told: ToldChanges, language: LanguageCode): string {
  const {changesNone, changesBegin, changesUncounted} = documentWords[language];
  const {revisions, lawState} = told;
  const [first] = revisions.slice(-1);
  const law =
    lawState === undefined ? [] : [`<p>${escapeHtml(editionWords[language].lawState(lawState))}</p>`];
  if (!first) return [...law, `<p>${escapeHtml(changesUncounted)}</p>`].join('\n');
  const changed = revisions.filter(({changes}) => changes.length > 0);
  const begin = escapeHtml(changesBegin.replace('{}', writingOf(language).day(first.on)));
  return [
    ...law,
    ...(changed.length === 0 ? [`<p>${escapeHtml(changesNone)}</p>`] : []),
    ...changed.map((revision) => revisionHtml(revision, told, language)),
    `<p class="muted">${begin}</p>`,
  ].join('\n');
}

/** Where a revision stands on the page. */
export const anchorOf = ({number}: ToldRevision): string => `r${number}`;

function revisionHtml(revision: ToldRevision, told: ToldChanges, language: LanguageCode): string {
  const {on, changes} = revision;
  const id = anchorOf(revision);
  return `<section aria-labelledby="${id}"><h2 id="${id}"><time datetime="${on}">${writingOf(language).day(on)}</time></h2>
<ul${told.language === language ? '' : ` lang="${told.language}"`}>
${changes.map((change) => `<li>${changeHtml(change, language)}</li>`).join('\n')}
</ul></section>`;
}

function changeHtml({what, places}: Change, language: LanguageCode): string {
  const links = places.map(
    ({title, ...place}) =>
      `<li><a href="../learn/${escapeHtml(hrefOf(place))}">${escapeHtml(title)}</a></li>`,
  );
  return `${escapeHtml(what)}
<p lang="${language}">${escapeHtml(documentWords[language].changesWhere)}</p>
<ul>${links.join('')}</ul>`;
}
