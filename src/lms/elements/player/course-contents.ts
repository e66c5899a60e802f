import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../../components/shared-styles.ts';
import type {CourseView} from '../../course/course-view.ts';
import {type ManifestItem, type ScormVersion, shownItems} from '../../package/manifest.ts';
import {summarize} from '../../run/model-view.ts';
import {words} from '../../words.ts';
import {statusText} from '../data/status-text.ts';

/** Asks to play another item. Heard by the player, which lets the content leave first. */
export class ContentsChoiceEvent extends Event {
  readonly scoId: string;

  constructor(scoId: string) {
    super('contents-choice', {bubbles: true, composed: true});
    this.scoId = scoId;
  }
}

/** Table of contents beside what is played: folders, items, what is done and what is still closed.
 * @fires contents-choice - an item was chosen */
@customElement('course-contents')
export class CourseContentsElement extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      ol {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kr-space-2);
        list-style: none;
        margin: 0 0 var(--kr-space-2);
        padding: 0;
      }
      @media (max-width: 47.99rem) {
        /* The content comes first: a long table of contents is scrolled. */
        nav {
          max-height: 11rem;
          overflow-y: auto;
        }
      }
      .folder {
        flex-basis: 100%;
      }
      .folder > span {
        font-size: var(--kr-size-s);
        font-weight: 600;
      }
      button {
        min-height: var(--kr-tap);
        padding: var(--kr-space-1) var(--kr-space-4);
        border: 1px solid var(--kr-control-line);
        border-radius: var(--kr-radius-s);
        background: var(--kr-surface);
        text-align: start;
      }
      button[aria-current] {
        border: 2px solid var(--kr-accent);
        background: var(--kr-accent-soft);
        font-weight: 600;
      }
      button[aria-disabled='true'] {
        border-style: dashed;
        color: var(--kr-muted);
        cursor: not-allowed;
      }
      small {
        display: block;
        color: var(--kr-muted);
        font-size: var(--kr-size-s);
        font-weight: 400;
      }
    `,
  ];

  @property({attribute: false}) items: readonly ManifestItem[] = [];
  @property({attribute: false}) version!: ScormVersion;
  @property({attribute: false}) course!: CourseView;
  /** Id of the item that is played. */
  @property({attribute: false}) current = '';
  /** True where a tree says what in a folder is opened; elsewhere, and where nothing is kept, a folder is a heading. */
  @property({attribute: false}) areFoldersChosen = false;

  override render() {
    return html`<nav aria-label=${words().contents}>${this.renderList(this.items)}</nav>`;
  }

  private renderList(items: readonly ManifestItem[]): unknown {
    return html`<ol>
      ${shownItems(items)
        .filter(({id}) => !this.course.concealed.has(id))
        .map((item) => this.renderItem(item))}
    </ol>`;
  }

  private renderItem({id, title, launch, children}: ManifestItem) {
    const isClosed = !this.course.open.has(id) && id !== this.current;
    const inner = children.length > 0 ? this.renderList(children) : nothing;
    // A folder that leads somewhere is chosen like an item: the tree says what in it is opened (SN SB.2.9).
    if (!launch && (isClosed || !this.areFoldersChosen))
      return html`<li class="folder"><span>${title}</span>${inner}</li>`;
    return html`<li class=${children.length > 0 ? 'folder' : ''}>
      <button
        aria-current=${id === this.current ? 'page' : nothing}
        aria-disabled=${isClosed ? 'true' : nothing}
        @click=${() => this.onChoose(id, isClosed)}
      >
        ${title}${launch ? html`<small>${isClosed ? words().closed : this.status(id)}</small>` : nothing}
      </button>
      ${inner}
    </li>`;
  }

  private status(id: string): string {
    const attempt = this.course.attempts.get(id);
    return attempt ? statusText(summarize(this.version, attempt.cmi)) : words().notStarted;
  }

  private onChoose(id: string, isClosed: boolean) {
    if (!isClosed && id !== this.current) this.dispatchEvent(new ContentsChoiceEvent(id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'course-contents': CourseContentsElement;
  }
  interface HTMLElementEventMap {
    'contents-choice': ContentsChoiceEvent;
  }
}
