import {css, html, type PropertyValues} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import {sharedStyles} from '../../components/shared-styles.ts';
import {hrefOf} from '../../domain/course/route.ts';
import {makeStyles} from '../make-styles.ts';
import {StepElement} from '../step-element.ts';
import {words} from '../words.ts';
import {EditSwitch} from './edit-switch.ts';
import {showWords} from './show-words.ts';

/** Where the municipality's words stand in the course. */
const places = [
  {name: 'start', href: hrefOf({})},
  {name: 'help', href: hrefOf({page: 'help'})},
  {name: 'about', href: hrefOf({page: 'about'})},
] as const;

/** The course as it will be: the files of the package, in a frame.
 * @fires make-request */
@customElement('look-step')
export class LookStepElement extends StepElement {
  static override styles = [
    sharedStyles,
    makeStyles,
    css`
      iframe {
        display: block;
        width: 100%;
        height: min(48rem, 85vh);
        margin-bottom: var(--kr-space-4);
        border: 1px solid var(--kr-control-line);
        border-radius: var(--kr-radius);
        background: var(--kr-surface);
      }
      .phone iframe {
        width: min(24rem, 100%);
        margin-inline: auto;
      }
      fieldset,
      nav ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--kr-space-4);
      }
      nav ul {
        margin: 0 0 var(--kr-space-3);
        padding: 0;
        gap: var(--kr-space-2);
        list-style: none;
      }
    `,
  ];

  @state() private screen: 'phone' | 'desktop' = 'desktop';
  /** Chosen here; undefined: as the frame shows it. */
  @state() private theme: 'light' | 'dark' | undefined;
  /** With which the course began: that of the reading settings kept here. Undefined: that of this device. */
  @state() private begunWith: 'light' | 'dark' | undefined;
  @query('iframe') private frame!: HTMLIFrameElement | null;
  private readonly editing: EditSwitch = new EditSwitch(
    this,
    () => this.frame,
    ({address, ...place}) => this.request({type: 'open-lesson', place, address}),
  );

  override render() {
    const {lookText, lookAgain, preparing, noLook, frame} = words();
    const {look, fault} = this.view;
    if (look === 'no-service-worker') return html`<p class="notice warning">${noLook}</p>`;
    if (!look) {
      return fault
        ? html`<p>
            <button class="button" @click=${() => this.request({type: 'look'})}>${lookAgain}</button>
          </p>`
        : html`<p role="status">${preparing}</p>`;
    }
    return html`<p>${lookText}</p>
      ${this.renderScreens()} ${this.renderThemes()} ${this.renderPlaces()} ${this.editing.render()}
      <div class=${this.screen}>
        <iframe title=${frame} allow="fullscreen; autoplay" @load=${this.onLoad}></iframe>
      </div>`;
  }

  override updated(changed: PropertyValues<this>) {
    const {look} = this.view;
    if (!changed.has('view') || typeof look !== 'object') return;
    const before = changed.get('view')?.look;
    // replace() leaves no history entry: "back" leads to the step before.
    if (before !== look) this.frame?.contentWindow?.location.replace(new URL(look.address, document.baseURI));
  }

  private renderScreens() {
    const {screens, phone, desktop} = words();
    const option = (screen: 'phone' | 'desktop', name: string) =>
      html`<label class="choice">
        <input
          type="radio"
          name="screen"
          .checked=${this.screen === screen}
          @change=${() => (this.screen = screen)}
        />
        ${name}
      </label>`;
    return html`<fieldset>
      <legend>${screens}</legend>
      ${option('desktop', desktop)} ${option('phone', phone)}
    </fieldset>`;
  }

  private renderThemes() {
    const {theme: title, light, dark} = words();
    const ofDevice = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const shown = this.theme ?? this.begunWith ?? ofDevice;
    const option = (theme: 'light' | 'dark', name: string) =>
      html`<label class="choice">
        <input
          type="radio"
          name="theme"
          .checked=${shown === theme}
          @change=${() => {
            this.theme = theme;
            this.useTheme();
          }}
        />
        ${name}
      </label>`;
    return html`<fieldset>
      <legend>${title}</legend>
      ${option('light', light)} ${option('dark', dark)}
    </fieldset>`;
  }

  private onLoad() {
    this.editing.pageLoaded();
    const theme = this.frame?.contentDocument?.documentElement.dataset['theme'];
    this.begunWith = theme === 'light' || theme === 'dark' ? theme : undefined;
    this.useTheme();
  }

  /** The course in the frame keeps nothing of it. */
  private useTheme() {
    const page = this.frame?.contentDocument?.documentElement;
    if (page && this.theme) page.dataset['theme'] = this.theme;
  }

  private renderPlaces() {
    const {places: title, placeNames} = words();
    return html`<nav aria-label=${title}>
      <p class="hint" aria-hidden="true">${title}</p>
      <ul>
        ${[...places, ...this.modulePlaces].map(
          ({name, href}) =>
            html`<li>
              <button class="button" @click=${() => this.show(href)}>${placeNames[name]}</button>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  /** The first module that begins with lines of the municipality. */
  private get modulePlaces() {
    const {localLines, modules} = this.view.draft;
    const isSaid = (id: string) => Object.values(localLines[id] ?? {}).some((text) => text.trim() !== '');
    const order = modules.length > 0 ? modules : (this.view.choices?.modules ?? []).map(({id}) => id);
    const first = order.find(isSaid);
    return first === undefined ? [] : [{name: 'module', href: hrefOf({module: first})} as const];
  }

  private show(href: string) {
    const content = this.frame?.contentWindow;
    if (!content) return;
    content.location.hash = href;
    const name = Object.values(this.view.draft.name).map((each) => each.trim());
    void showWords(content, name);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'look-step': LookStepElement;
  }
}
