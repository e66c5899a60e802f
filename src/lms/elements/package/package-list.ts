import {LitElement, css, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {sharedStyles} from '../../../components/shared-styles.ts';
import {type BuiltPackage, isPlayedHere} from '../../../domain/exchange/built-package.ts';
import {standardNamed} from '../../../domain/standards/standards.ts';
import {groupByScope, type ScopeGroup, type ScopeTitle} from '../../../domain/course/scope-titles.ts';
import type {PackageRecord} from '../../storage/database.ts';
import {words} from '../../words.ts';
import {LmsRequestEvent} from '../lms-request.ts';
import {lmsStyles} from '../lms-styles.ts';

/** The packages that were added, and those built with the site.
 * @fires lms-request - `add-built`, `open-package` or `remove-package` */
@customElement('package-list')
export class PackageListElement extends LitElement {
  static override styles = [
    sharedStyles,
    lmsStyles,
    css`
      section {
        margin-top: var(--kr-space-6);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: var(--kr-space-3);
        align-items: center;
        justify-content: space-between;
      }
      .name {
        flex: 1 1 16rem;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      h3,
      .name p {
        margin: 0;
      }
    `,
  ];

  @property({attribute: false}) built: readonly BuiltPackage[] = [];
  /** Titles of what built packages hold, in the order of the course. */
  @property({attribute: false}) titles: readonly ScopeTitle[] = [];
  @property({attribute: false}) packages: readonly PackageRecord[] = [];

  override render() {
    const {builtPackages, noBuilt, ownPackages, noOwn} = words();
    const playable = this.built.filter(isPlayedHere);
    return html`
      <section>
        <h2>${ownPackages}</h2>
        ${
          this.packages.length === 0
            ? html`<p class="muted">${noOwn}</p>`
            : html`<ul class="list">
                ${this.packages.map((one) => this.renderOwn(one))}
              </ul>`
        }
      </section>
      <section>
        <h2>${builtPackages}</h2>
        ${
          playable.length === 0
            ? html`<p class="muted">${noBuilt}</p>`
            : html`<ul class="list">
                ${groupByScope(playable, this.titles).map((group) => this.renderGroup(group))}
              </ul>`
        }
      </section>
    `;
  }

  /** What it holds, and a button for each standard it is there in. */
  private renderGroup({scope, title, films, packages}: ScopeGroup) {
    const {wholeCourse, courseInParts, withoutFilms} = words();
    const own: Readonly<Record<string, string>> = {'course': wholeCourse, 'course-multi': courseInParts};
    const said = own[scope] ?? title ?? scope;
    return html`<li class="card">
      <h3 class="name">${films ? said : withoutFilms(said)}</h3>
      <div class="row">${packages.map((one) => this.renderBuilt(one))}</div>
    </li>`;
  }

  private renderBuilt(built: BuiltPackage) {
    const {openBuilt} = words();
    const standard = standardNamed(built.standard)?.title ?? built.standard;
    return html`<button
      class="button"
      aria-label=${openBuilt(standard, built.file)}
      @click=${() => this.dispatchEvent(new LmsRequestEvent({type: 'add-built', built}))}
    >
      ${standard}
    </button>`;
  }

  private renderOwn({id, fileName, zipBytes, fileCount, manifest}: PackageRecord) {
    const {open, openNamed, remove, removeNamed, fileSize, files} = words();
    return html`<li class="card">
      <div class="name">
        <h3>${manifest.title}</h3>
        <p class="muted">
          ${fileName} · SCORM ${manifest.edition || manifest.version} · ${fileSize(zipBytes)} ·
          ${files(fileCount)}
        </p>
      </div>
      <div class="row">
        <button
          class="button primary"
          aria-label=${openNamed(`${manifest.title}, ${fileName}`)}
          @click=${() => this.dispatchEvent(new LmsRequestEvent({type: 'open-package', packageId: id}))}
        >
          ${open}
        </button>
        <button
          class="button"
          aria-label=${removeNamed(`${manifest.title}, ${fileName}`)}
          @click=${() => this.onRemove(id, fileName)}
        >
          ${remove}
        </button>
      </div>
    </li>`;
  }

  private onRemove(packageId: string, fileName: string) {
    if (!window.confirm(words().removeSure(fileName))) return;
    this.dispatchEvent(new LmsRequestEvent({type: 'remove-package', packageId}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'package-list': PackageListElement;
  }
}
