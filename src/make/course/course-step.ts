import {css, html, nothing} from 'lit';
import {customElement} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import type {MakingChoices, MakingModule} from '../../domain/exchange/package-making.ts';
import {ownLanguageName} from '../../locales/own-names.ts';
import {language} from '../../languages/on-screen.ts';
import '../films/film-slots.ts';
import {moveButtons} from '../fields/move-buttons.ts';
import {textField, wordsField} from '../fields/text-field.ts';
import {makeStyles} from '../make-styles.ts';
import {StepElement} from '../step-element.ts';
import {words} from '../words.ts';
import {localLinesForm} from './local-lines.ts';
import {chosenOf, mayLeaveOut, moduleChoices, moved, type ModuleChoice} from './module-order.ts';

/** Languages, modules, pass marks and the certificate.
 * @fires make-request */
@customElement('course-step')
export class CourseStepElement extends StepElement {
  static override styles = [
    sharedStyles,
    makeStyles,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--kr-space-3);
        align-items: center;
        padding: 2px 0;
      }
      li .choice {
        flex: 1 1 14rem;
        min-width: 0;
      }
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
    `,
  ];

  override render() {
    const {choices} = this.view;
    if (!choices) return html`<p role="status">${words().loadingParts}</p>`;
    return html`${this.renderLanguages(choices)} ${this.renderModules(choices)}
    ${this.renderPassMarks(choices)} ${this.renderCertificate()} ${this.renderLocalLines(choices)}
    ${this.renderFilms()} ${this.renderTexts()}`;
  }

  override async focusField(id: string): Promise<void> {
    await super.focusField(id);
    const films = this.renderRoot.querySelector('film-slots');
    const fold = films?.closest('details');
    if (!films || !fold || !id.startsWith('film-')) return;
    fold.open = true;
    await films.focusField(id);
  }

  private renderLocalLines(choices: MakingChoices) {
    return localLinesForm(choices, this.view.draft, this.languages, (localLines) =>
      this.change({localLines}),
    );
  }

  private renderFilms() {
    const {draft} = this.view;
    return html`<details class="card" ?open=${Object.keys(draft.videos).length > 0}>
      <summary>${words().films.title}</summary>
      <film-slots .view=${this.view}></film-slots>
    </details>`;
  }

  private renderTexts() {
    const {changeTexts, changeTextsHint} = words();
    return html`<p><a href="#texts">${changeTexts}</a>. ${changeTextsHint}</p>`;
  }

  private renderLanguages({languages: all}: MakingChoices) {
    const {languages: title, languagesHint, mainLanguage, oneLanguage} = words();
    const chosen = this.languages;
    const set = (codes: readonly string[]) =>
      this.change({languages: codes.join() === all.join() ? [] : codes});
    return html`<fieldset>
      <legend>${title}</legend>
      <p class="hint">${languagesHint} ${chosen.length === 1 ? oneLanguage : nothing}</p>
      ${all.map(
        (code) =>
          html`<label class="choice">
            <input
              type="checkbox"
              .checked=${chosen.includes(code)}
              ?disabled=${chosen.length === 1 && chosen.includes(code)}
              @change=${() =>
                set(chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code])}
            />
            <span lang=${code}>${ownLanguageName(code)}</span>
          </label>`,
      )}
      ${
        chosen.length < 2
          ? nothing
          : html`<label for="main">${mainLanguage}</label>
              <select
                id="main"
                @change=${(event: Event) => {
                  // Only the field above fires it.
                  const main = (event.target as HTMLSelectElement).value;
                  set([main, ...chosen.filter((code) => code !== main)]);
                }}
              >
                ${chosen.map(
                  (code) =>
                    html`<option value=${code} ?selected=${code === chosen[0]}>
                      ${ownLanguageName(code)}
                    </option>`,
                )}
              </select>`
      }
    </fieldset>`;
  }

  private renderModules(choices: MakingChoices) {
    const {modules: title, modulesHint} = words();
    const list = moduleChoices(choices, this.view.draft.modules);
    const set = (changed: readonly ModuleChoice[]) => this.change({modules: chosenOf(choices, changed)});
    return html`<fieldset>
      <legend>${title}</legend>
      <p class="hint">${modulesHint}</p>
      <ol>
        ${repeat(
          list,
          ({id}) => id,
          ({id, isIn}) => {
            const name = titleOf(choices.modules.find((module) => module.id === id));
            const canMove = (by: -1 | 1) => isIn && moved(list, id, by) !== list;
            return html`<li>
              <label class="choice">
                <input
                  type="checkbox"
                  .checked=${isIn}
                  ?disabled=${isIn && !mayLeaveOut(list, id)}
                  @change=${() => set(list.map((each) => (each.id === id ? {id, isIn: !isIn} : each)))}
                />
                ${name}
              </label>
              ${moveButtons({id, name}, {up: canMove(-1), down: canMove(1)}, (by) => set(moved(list, id, by)))}
            </li>`;
          },
        )}
      </ol>
    </fieldset>`;
  }

  private renderPassMarks({modules}: MakingChoices) {
    const {passMarks: title, passMarksHint, passMark} = words();
    const {passMarks} = this.view.draft;
    return html`<details class="card">
      <summary>${title}</summary>
      <p class="hint">${passMarksHint}</p>
      ${modules.flatMap((module) => {
        const {id, passMark: usual} = module;
        if (usual === undefined) return [];
        return [
          textField(
            {
              id: `mark-${id}`,
              label: passMark(titleOf(module)),
              type: 'number',
              placeholder: String(usual),
            },
            String(passMarks[id] ?? ''),
            (typed) => {
              const others = Object.entries(passMarks).filter(([module]) => module !== id);
              const own = /^\d+$/.test(typed) ? [[id, Number(typed)] as const] : [];
              this.change({passMarks: Object.fromEntries([...others, ...own])});
            },
          ),
        ];
      })}
    </details>`;
  }

  private renderCertificate() {
    const {certificate, issuer, issuerMissing, note, noteMissing} = words();
    const {draft} = this.view;
    return html`<details class="card">
      <summary>${certificate}</summary>
      ${wordsField(
        {id: 'issuer', label: issuer, hints: [issuerMissing]},
        draft.issuer,
        this.languages,
        (changed) => this.change({issuer: changed}),
      )}
      ${wordsField({id: 'note', label: note, hints: [noteMissing]}, draft.note, this.languages, (changed) =>
        this.change({note: changed}),
      )}
    </details>`;
  }
}

const titleOf = (module: MakingModule | undefined): string => module?.titles[language()] ?? module?.id ?? '';

declare global {
  interface HTMLElementTagNameMap {
    'course-step': CourseStepElement;
  }
}
