import {html, nothing} from 'lit';
import {isInOwnWords, type ChangedFact} from '../../domain/exchange/facts/content-changes.ts';
import {hrefOf} from '../../domain/course/route.ts';
import {dayText} from '../draft/day.ts';
import type {SinceThen} from '../make-view.ts';
import {saidIn} from '../said-in.ts';
import {words} from '../words.ts';

/**
 * What has changed since a municipality's package: what it says in its own words first. Nothing where nothing has and nobody
 * has asked.
 * @param isBrought the draft has just been brought in a file
 */
export function sinceNotice({package: file, madeWith, changes}: SinceThen, isBrought: boolean) {
  const {since, sinceUnknown, nothingSince, nothingKnown, packageNoProfile} = words().changes;
  const {changesOwn, changesCourse, makeAnew} = words().changes;
  if (changes.length === 0 && !isBrought && file === undefined) return nothing;
  const day = madeWith && dayText(madeWith.on);
  const own = changes.filter(isInOwnWords);
  const others = changes.filter((fact) => !isInOwnWords(fact));
  return html`<div class=${`notice ${changes.length > 0 ? 'warning' : ''}`}>
    ${file === undefined ? nothing : html`<p>${packageNoProfile(file)}</p>`}
    ${
      changes.length === 0
        ? html`<p>${day === undefined ? nothingKnown : nothingSince(day)}</p>`
        : html`<p>${day === undefined ? sinceUnknown : since(day)}</p>
            ${factList(own.length > 0 ? changesOwn : '', own)}
            ${factList(own.length > 0 ? changesCourse : '', others)}
            <p>${makeAnew}</p>`
    }
  </div>`;
}

function factList(title: string, facts: readonly ChangedFact[]) {
  if (facts.length === 0) return nothing;
  return html`${title === '' ? nothing : html`<h4>${title}</h4>`}
    <ul>
      ${facts.map(
        ({on, what, places}) =>
          html`<li>
            ${dayText(on)}: ${told(what)}
            <ul>
              ${places.map(({titles, ownWords, ...place}) => {
                const title = told(titles);
                return ownWords.length > 0
                  ? html`<li><a href="#texts">${words().changes.ownPlace} ${title}</a></li>`
                  : html`<li><a href="../learn/${hrefOf(place)}" target="_blank">${title}</a></li>`;
              })}
            </ul>
          </li>`,
      )}
    </ul>`;
}

function told(sentence: Readonly<Record<string, string>>) {
  const {text, lang} = saidIn(sentence);
  return lang === undefined ? text : html`<span lang=${lang}>${text}</span>`;
}
