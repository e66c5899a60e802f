import {html, nothing} from 'lit';
import {problemSentence} from '../problem-sentence.ts';
import {words} from '../words.ts';
import type {OpenLesson} from './texts-view.ts';

/** Mistakes in the open lesson, each with the way to its line. */
export function problemList({problems, place}: OpenLesson, goTo: (line: number) => void) {
  if (problems.length === 0) return nothing;
  const {problems: title, line: lineName} = words().texts;
  const {problemOther, exactly} = words();
  return html`<section class="notice failure" aria-labelledby="problems">
    <h3 id="problems">${title} (${problems.length})</h3>
    <ul>
      ${problems.map(
        ({line, code, message}) =>
          html`<li>
            <button class="button" @click=${() => goTo(line)}>${lineName(line)}</button>
            ${problemSentence(code, place.language) ?? problemOther}
            <details>
              <summary>${exactly}</summary>
              <span lang="en">${message}</span>
            </details>
          </li>`,
      )}
    </ul>
  </section>`;
}
