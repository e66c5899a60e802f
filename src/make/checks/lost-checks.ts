import {html, nothing} from 'lit';
import type {CheckableFact} from '../../domain/exchange/facts/fact-checking.ts';
import {dayText} from '../draft/day.ts';
import type {CheckDraft, Draft} from '../draft/draft.ts';
import {words} from '../words.ts';

/** Kept checks whose fact, or contact, the course no longer has: no form of a fact shows them. */
export function lostChecks(
  checks: Draft['checks'],
  checkable: readonly Pick<CheckableFact, 'id'>[],
): readonly (readonly [id: string, check: CheckDraft])[] {
  const known = new Set(checkable.map(({id}) => id));
  return Object.entries(checks).filter(([id]) => !known.has(id));
}

/** They can only be taken away. */
export function lostList(lost: ReturnType<typeof lostChecks>, remove: (id: string) => void) {
  const {lost: title, lostHint, checkedBy, remove: removeName} = words().checks;
  if (lost.length === 0) return nothing;
  return html`<section aria-labelledby="lost">
    <h3 id="lost" tabindex="-1">${title}</h3>
    <p>${lostHint}</p>
    <ul>
      ${lost.map(
        ([id, check], at) =>
          html`<li>
            <span id="lost-${at}"><code>${id}</code>. ${checkedBy(check.by, dayText(check.on))}</span>
            <button class="button" aria-describedby="lost-${at}" @click=${() => remove(id)}>
              ${removeName}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}
