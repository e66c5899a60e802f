import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../components/shared-styles.ts';
import {type BuiltPackage, isScorm} from '../domain/built-package.ts';
import {groupByScope, type ScopeGroup, type ScopeTitle} from '../domain/scope-titles.ts';
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
      }
      details {
        margin-top: var(--kr-space-3);
        border: 1px solid var(--kr-line);
        border-radius: var(--kr-radius);
        background: var(--kr-surface);
      }
      summary {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--kr-space-4);
        align-items: baseline;
        padding: var(--kr-space-3) var(--kr-space-5);
        cursor: pointer;
      }
      summary::before {
        content: '';
        width: 0.5em;
        height: 0.5em;
        border: solid currentColor;
        border-width: 0 2px 2px 0;
        rotate: -45deg;
      }
      [open] > summary::before {
        rotate: 45deg;
      }
      h3 {
        margin: 0;
        flex: 1;
        overflow-wrap: anywhere;
      }
      .muted {
        color: var(--kr-muted);
        font-size: var(--kr-size-s);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kr-space-2) var(--kr-space-5);
        align-items: center;
        padding: var(--kr-space-3) var(--kr-space-5);
        border-top: 1px solid var(--kr-line);
      }
      .facts {
        flex: 1 1 18rem;
        min-width: 0;
      }
      .facts p {
        margin: 0;
      }
      code {
        font-family: ui-monospace, 'Cascadia Mono', Consolas, 'Liberation Mono', monospace;
        font-size: 0.9em;
        overflow-wrap: anywhere;
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kr-space-3);
      }
    `,
  ];

  /** Titles of what they hold, in the order of the course. */
  @property({attribute: false}) titles: readonly ScopeTitle[] = [];
  /** Undefined while the list is on its way. */
  @property({attribute: false}) packages: readonly BuiltPackage[] | undefined;

  override render() {
    if (!this.packages) return html`<p role="status">${words().loading}</p>`;
    if (this.packages.length === 0) return html`<p>${words().noPackages}</p>`;
    return groupByScope(this.packages, this.titles).map((group, at) => this.renderGroup(group, at === 0));
  }

  /** The whole course is what most come for: it lies open. */
  private renderGroup({scope, title, packages}: ScopeGroup, isFirst: boolean) {
    return html`<details ?open=${isFirst}>
      <summary>
        <h3>${titleOf(scope, title)}</h3>
        <span class="muted">${words().count(packages.length)}</span>
      </summary>
      <ul>
        ${packages.map((one) => this.renderPackage(one))}
      </ul>
    </details>`;
  }

  private renderPackage(one: BuiltPackage) {
    const {standards, fileSize, version, checksum} = words();
    return html`<li>
      <div class="facts">
        <p>
          <strong>${standards[one.standard] ?? one.standard}</strong>
          <span class="muted">${fileSize(one.bytes)}, ${version(one.version)}</span>
        </p>
        <p class="muted">${checksum}: <code>${one.sha256}</code></p>
      </div>
      <div class="ways">${this.renderWays(one)}</div>
    </li>`;
  }

  private renderWays(one: BuiltPackage) {
    const {download, downloadNamed, tryNamed, try: tryIt} = words();
    return html`<a
        class="button"
        href="packages/${encodeURIComponent(one.file)}"
        download
        aria-label=${downloadNamed(one.file)}
      >
        ${download}
      </a>
      ${
        isScorm(one)
          ? html`<a
              class="button"
              href="lms/#file=${encodeURIComponent(one.file)}"
              aria-label=${tryNamed(one.file)}
            >
              ${tryIt}
            </a>`
          : nothing
      }`;
  }
}

function titleOf(scope: string, title: string | undefined): string {
  if (scope === 'course') return words().wholeCourse;
  if (scope === 'course-multi') return words().courseInParts;
  return title ?? scope;
}

declare global {
  interface HTMLElementTagNameMap {
    'package-downloads': PackageDownloadsElement;
  }
}
