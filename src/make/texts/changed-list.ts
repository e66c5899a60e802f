import {html, nothing} from 'lit';
import type {ChangedWords, StaleChoice} from '../../domain/exchange/lesson-words.ts';
import {headAddress} from '../../domain/words/words-units.ts';
import type {MakeRequest} from '../make-request.ts';
import {words} from '../words.ts';
import type {OpenLesson} from './texts-view.ts';
import './words-diff.ts';

type Ask = (request: MakeRequest) => void;

/** What a piece of a lesson is called: its heading as published. */
export function nameOf({address, published}: Pick<ChangedWords, 'address' | 'published'>): string {
  if (address === headAddress) return words().texts.head;
  const [, heading = address] = /^#+ (.*?)\s*\{#/.exec(published) ?? [];
  return heading;
}

/** What differs from the published lesson, each with a way back. */
export function changedList({changed, place}: Pick<OpenLesson, 'changed' | 'place'>, ask: Ask) {
  const {changed: title, changedNone, takeBack} = words().texts;
  return html`<section class="card" aria-labelledby="changed">
    <h3 id="changed">${title} (${changed.length})</h3>
    ${changed.length === 0 ? html`<p>${changedNone}</p>` : nothing}
    ${changed.map((piece) => {
      const name = nameOf(piece);
      return html`<details @toggle=${showDiff}>
        <summary>${name}</summary>
        <words-diff .was=${piece.published} .now=${piece.own} .code=${place.language}></words-diff>
        <p>
          <button class="button" @click=${() => ask({type: 'take-back', address: piece.address})}>
            ${takeBack(name)}
          </button>
        </p>
      </details>`;
    })}
  </section>`;
}

/** A part that nobody has opened costs nothing while somebody types. */
function showDiff({target}: Event): void {
  // Only the part above fires it.
  const part = target as HTMLDetailsElement;
  const diff = part.querySelector('words-diff');
  if (diff) diff.shown = part.open;
}

/** Pieces whose published words have changed since: old, new and own, the facts first, and the choice. */
export function staleList({stale, place}: Pick<OpenLesson, 'stale' | 'place'>, ask: Ask) {
  if (stale.length === 0) return nothing;
  const {stale: title, staleText, keepOwn, takePublished} = words().texts;
  return html`<section class="notice warning" aria-labelledby="stale">
    <h3 id="stale">${title}</h3>
    <p>${staleText}</p>
    ${stale.map((piece) => {
      const name = nameOf(piece);
      return html`<section class="card" aria-label=${name}>
        <h4>${name}</h4>
        ${staleFacts(piece)} ${staleWords(piece, place.language)}
        <p class="row">
          <button class="button" @click=${() => ask({type: 'take-back', address: piece.address})}>
            ${takePublished(name)}
          </button>
          <button class="button" @click=${() => ask({type: 'keep-words', address: piece.address})}>
            ${keepOwn(name)}
          </button>
        </p>
      </section>`;
    })}
  </section>`;
}

/** Own words that cannot stand in the lesson, to be copied; while the draft is held, with the way on. */
export function leftList({words: {left}, isHeld, place}: OpenLesson, ask: Ask) {
  if (left.length === 0) return nothing;
  const {left: title, leftText, leaveWords, versions} = words().texts;
  return html`<section class="notice warning" aria-labelledby="left">
    <h3 id="left">${title}</h3>
    <p>${leftText}</p>
    ${left.map(
      ({address, published, own}) =>
        html`<details>
          <summary>${published === '' ? address || versions.own : nameOf({address, published})}</summary>
          <h4>${versions.own}</h4>
          <p class="diff" lang=${place.language}>${own}</p>
          ${
            published === ''
              ? nothing
              : html`<h4>${versions.published}</h4>
                  <p class="diff" lang=${place.language}>${published}</p>`
          }
        </details>`,
    )}
    ${
      isHeld
        ? html`<p>
            <button class="button" @click=${() => ask({type: 'leave-words'})}>${leaveWords}</button>
          </p>`
        : nothing
    }
  </section>`;
}

function staleFacts({facts, was}: StaleChoice) {
  const {facts: title, versions, noFacts, notKept} = words().texts;
  const said = (list: readonly string[]): string => (list.length === 0 ? noFacts : list.join('; '));
  return html`<h5>${title}</h5>
    <dl>
      <dt>${versions.was}</dt>
      <dd>${was === undefined ? notKept : said(facts.was)}</dd>
      <dt>${versions.published}</dt>
      <dd>${said(facts.published)}</dd>
      <dt>${versions.own}</dt>
      <dd>${said(facts.own)}</dd>
    </dl>`;
}

function staleWords({was, published, own}: StaleChoice, language: string) {
  const {whatChanged, versions} = words().texts;
  return html`${
      was === undefined
        ? html`<h5>${versions.published}</h5>
            <p class="diff" lang=${language}>${published}</p>`
        : html`<h5>${whatChanged}</h5>
            <words-diff shown .was=${was} .now=${published} .code=${language}></words-diff>`
    }
    <h5>${versions.own}</h5>
    <p class="diff" lang=${language}>${own}</p>`;
}
