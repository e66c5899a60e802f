import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../components/shared-styles.ts';
import {type BuiltPackage, isPlayedHere} from '../domain/exchange/built-package.ts';
import {standardNamed} from '../domain/standards/standards.ts';
import {groupByScope, type ScopeGroup, type ScopeTitle} from '../domain/course/scope-titles.ts';
import {downloadStyles} from './download-styles.ts';
import {words} from './words.ts';

/** All packages by what they hold, folded, each with what an administrator asks: standard, file, size, checksum. */
@customElement('package-downloads')
export class PackageDownloadsElement extends LitElement {
  static override styles = [
    sharedStyles,
    downloadStyles,
    css`
      details details {
        margin: 0;
        border-width: 1px 0 0;
        border-radius: 0;
      }
      details details summary {
        padding-inline-start: var(--kr-space-6);
      }
      .sum {
        border: 0;
      }
      .sum summary {
        padding: var(--kr-space-1) 0;
      }
      .warning {
        margin: 0;
        padding: var(--kr-space-3) var(--kr-space-5);
        border-top: 1px solid var(--kr-line);
        background: var(--kr-warm-soft);
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
    if (!this.packages) return nothing;
    if (this.packages.length === 0) return html`<p>${words().noPackages}</p>`;
    return html`<details>
      <summary>
        <h3>${words().allPackages}</h3>
        <span class="muted">${words().count(this.packages.length)}</span>
      </summary>
      ${groupByScope(this.packages, this.titles).map((group) => this.renderGroup(group))}
    </details>`;
  }

  private renderGroup(group: ScopeGroup) {
    return html`<details>
      <summary>
        <h4>${titleOf(group)}</h4>
        <span class="muted">${words().count(group.packages.length)}</span>
      </summary>
      ${group.scope === 'course-multi' ? html`<p class="warning">${words().notForMoodle}</p>` : nothing}
      <ul>
        ${group.packages.map((one) => this.renderPackage(one))}
      </ul>
    </details>`;
  }

  private renderPackage(one: BuiltPackage) {
    const {fileSize, version, checksum} = words();
    return html`<li>
      <div class="facts">
        <p>
          <strong>${standardNamed(one.standard)?.title ?? one.standard}</strong>
          <span class="muted">${fileSize(one.bytes)}, ${version(one.version)}</span>
        </p>
        <p><code>${one.file}</code></p>
        <details class="sum">
          <summary class="muted">${checksum}</summary>
          <code>${one.sha256}</code>
        </details>
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
        isPlayedHere(one)
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

function titleOf({scope, title, films}: ScopeGroup): string {
  const {wholeCourse, courseInParts, withoutFilms} = words();
  const own: Readonly<Record<string, string>> = {'course': wholeCourse, 'course-multi': courseInParts};
  const said = own[scope] ?? title ?? scope;
  return films ? said : withoutFilms(said);
}

declare global {
  interface HTMLElementTagNameMap {
    'package-downloads': PackageDownloadsElement;
  }
}
