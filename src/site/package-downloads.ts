import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../components/shared-styles.ts';
import {type BuiltPackage, isScorm} from '../domain/built-package.ts';
import {type SiteWords, siteLv} from '../locales/site.lv.ts';

/** The words in the language on screen. */
const words = (): SiteWords => siteLv;

/** Packages to download, each with what an LMS administrator asks first: standard, scope, size, checksum. */
@customElement('package-downloads')
export class PackageDownloadsElement extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        gap: var(--kr-space-4);
      }
      li {
        display: grid;
        gap: var(--kr-space-3) var(--kr-space-5);
        padding: var(--kr-space-4) var(--kr-space-5);
        border: 1px solid var(--kr-line);
        border-radius: var(--kr-radius);
        background: var(--kr-surface);
      }
      h3 {
        margin: 0 0 var(--kr-space-1);
        overflow-wrap: anywhere;
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--kr-space-1) var(--kr-space-4);
        margin: 0;
        font-size: var(--kr-size-s);
      }
      dt {
        color: var(--kr-muted);
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
      code {
        font-family: ui-monospace, 'Cascadia Mono', Consolas, 'Liberation Mono', monospace;
        font-size: 0.9em;
      }
      .doors {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kr-space-3);
      }
    `,
  ];

  /** Module id → title. */
  @property({attribute: false}) titles: ReadonlyMap<string, string> = new Map();
  /** Undefined while the list is on its way. */
  @property({attribute: false}) packages: readonly BuiltPackage[] | undefined;

  override render() {
    if (!this.packages) return html`<p role="status">${words().loading}</p>`;
    if (this.packages.length === 0) return html`<p>${words().noPackages}</p>`;
    return html`<ul>
      ${this.packages.map((one) => this.renderPackage(one))}
    </ul>`;
  }

  private renderScope(scope: string) {
    if (scope === 'course') return words().wholeCourse;
    if (scope === 'course-multi') return words().courseInParts;
    return words().module(this.titles.get(scope) ?? scope);
  }

  private renderPackage(one: BuiltPackage) {
    const names = words();
    const rows = [
      [names.standard, names.standards[one.standard] ?? one.standard],
      [names.size, names.fileSize(one.bytes)],
      [names.version, one.version],
    ] as const;
    return html`<li>
      <div>
        <h3>${this.renderScope(one.scope)}</h3>
        <dl>
          ${rows.map(
            ([name, value]) =>
              html`<dt>${name}</dt>
                <dd>${value}</dd>`,
          )}
          <dt>${names.checksum}</dt>
          <dd><code>${one.sha256}</code></dd>
        </dl>
      </div>
      <div class="doors">
        <a
          class="button"
          href="packages/${encodeURIComponent(one.file)}"
          download
          aria-label=${names.downloadNamed(one.file)}
        >
          ${names.download}
        </a>
        ${
          isScorm(one)
            ? html`<a
                class="button"
                href="lms/#file=${encodeURIComponent(one.file)}"
                aria-label=${names.tryNamed(one.file)}
              >
                ${names.try}
              </a>`
            : nothing
        }
      </div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'package-downloads': PackageDownloadsElement;
  }
}
