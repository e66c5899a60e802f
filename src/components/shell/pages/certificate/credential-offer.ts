import {html, nothing} from 'lit';
import type {Course} from '../../../../domain/course/course.ts';
import {credentialOf} from '../../../../domain/pages/credential.ts';
import {strings} from '../../../../locales/pages.ts';
import {saveFile} from '../../../save-file.ts';

export interface CredentialOffer {
  readonly course: Course;
  /** Of the course, or of the one module that the package holds. */
  readonly title: string;
  readonly name: string;
  readonly scoreRaw: number | undefined;
  readonly finishedOn: Date | undefined;
  readonly newUuid: () => string;
  /** What a press does instead while nobody is named. */
  readonly onLack: (() => void) | undefined;
}

/** The certificate as an unsigned file, folded; nothing where there is no municipality that could sign it. Needs `foldStyles`. */
export function renderCredentialOffer(offer: CredentialOffer) {
  const {municipality} = offer.course;
  if (!municipality) return nothing;
  const words = strings().credential;
  const issuer = municipality.certificate?.issuer ?? municipality.name;
  const save = offer.onLack ?? (() => saveCredential(offer, issuer));
  return html`<details class="credential no-print">
    <summary class="fold-line">${words.fold}</summary>
    <p>${words.lead(issuer)}</p>
    <button class="button" id="credential" @click=${save}>${words.save}</button>
  </details>`;
}

function saveCredential(
  {course, title, name, scoreRaw, finishedOn, newUuid}: CredentialOffer,
  issuer: string,
): void {
  const words = strings();
  const credential = credentialOf({
    ...{uuid: newUuid(), learner: name, issuer, courseId: course.id, scope: course.scope},
    ...{version: course.version, language: document.documentElement.lang || course.language, title},
    description: words.credential.description(title),
    criteria: words.credential.criteria,
    on: finishedOn ?? new Date(),
    ...(scoreRaw !== undefined && {score: {name: words.score, percent: scoreRaw}}),
  });
  const text = `${JSON.stringify(credential, undefined, 2)}\n`;
  saveFile(
    `${course.id}-${course.scope}-open-badges-3.json`,
    new Blob([text], {type: 'application/ld+json'}),
  );
}
