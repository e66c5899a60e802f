import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {ProseBlock} from '../../../domain/blocks/prose/prose.ts';
import type {Source} from '../../../domain/course/course.ts';
import {richStyles} from '../../text/rich-styles.ts';
import {renderRich} from '../../text/rich-text.ts';
import {strings} from '../../../locales/blocks.ts';
import {stackTables} from '../../text/stack-tables.ts';
import {sharedStyles} from '../../shared-styles.ts';
import {lineIconStyles} from '../../shell/line-icon-styles.ts';
import {titleInLanguage} from '../../text/title-in-language.ts';

/** Sign before the heading of a set-apart text; its words are in the heading. */
const signs = {
  text: undefined,
  box: 'M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h5',
  warning: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 11v5M12 8v.01',
  keep: 'M7 3h10v18l-5-4-5 4z',
  care: 'M5 9h11v5a5 5 0 0 1-5 5h-1a5 5 0 0 1-5-5zM16 10h2a2 2 0 0 1 0 5h-2M8 3v2M12 3v2',
} satisfies Record<ProseBlock['look'], string | undefined>;

/** Text to read, plain or set apart on the page. */
@customElement('prose-block')
export class ProseBlockElement extends LitElement {
  static override readonly styles = [
    sharedStyles,
    richStyles,
    lineIconStyles,
    css`
      .apart {
        --tone: var(--kr-accent);
        padding: min(1.5rem, 5vw - 4px);
        border-inline-start: 4px solid var(--tone);
        border-radius: var(--kr-radius);
        background: var(--kr-surface-2);
      }
      .warning {
        --tone: var(--kr-partly);
        background: var(--kr-partly-soft);
      }
      .care {
        --tone: var(--kr-warm);
        background: var(--kr-warm-soft);
      }
      .apart h2 {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--kr-space-3);
        font-size: var(--kr-size-ml);
      }
      .apart h2 > span {
        flex: 1 1 7em;
        min-width: 0;
      }
      .keep {
        background: var(--kr-accent-soft);
      }
      small {
        display: block;
        color: var(--kr-accent);
        font: 600 var(--kr-size-s) / 1.4 var(--kr-font);
      }
      .line-icon {
        color: var(--tone);
      }
      @media (forced-colors: active) {
        .apart {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  @property({attribute: false}) block!: ProseBlock;
  /** The lesson's footnotes. */
  @property({attribute: false}) sources: readonly Source[] = [];

  protected override updated() {
    stackTables(this.renderRoot);
  }

  protected override render() {
    const {look, body} = this.block;
    const sign = signs[look];
    return html`<div class="${sign ? 'apart' : ''} ${look}">
      <h2>
        ${
          sign
            ? html`<svg class="line-icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${sign} /></svg>`
            : nothing
        }<span
          >${look === 'keep' ? html`<small>${strings().keep}</small> ` : nothing}${titleInLanguage(this.block)}</span
        >
      </h2>
      <div>${renderRich(body, this)}</div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'prose-block': ProseBlockElement;
  }
}
