/** What the accessibility statement takes from the report, so that the two cannot say different things. */
import type {GuideLanguage} from '../guide/guide-words.ts';
import {writingOf} from '../languages/index.ts';
import {escapeHtml} from '../page/page-edits.ts';
import type {Verdict} from './conformance.ts';

interface StatementWords {
  readonly full: string;
  readonly partial: string;
  readonly made: (first: string, last: string) => string;
}

const words: Readonly<Record<GuideLanguage, StatementWords>> = {
  lv: {
    full: 'Pēc šī izvērtējuma vietne <strong>pilnīgi atbilst</strong> noteikumiem Nr. 445.',
    partial: 'Vietne <strong>daļēji atbilst</strong> noteikumiem Nr. 445 šādu neatbilstību dēļ:',
    made: (first, last) => `Pirmreizēji sagatavots: ${first}. Atkārtoti pārskatīts: ${last}.`,
  },
  en: {
    full: 'By this evaluation the site <strong>fully complies</strong> with Regulation No. 445.',
    partial:
      'The site <strong>partially complies</strong> with Regulation No. 445, because of the following:',
    made: (first, last) => `First prepared: ${first}. Last reviewed: ${last}.`,
  },
  ru: {
    full: 'По этой оценке сайт <strong>полностью соответствует</strong> правилам № 445.',
    partial: 'Сайт <strong>частично соответствует</strong> правилам № 445 по следующим причинам:',
    made: (first, last) => `Впервые подготовлено: ${first}. Пересмотрено: ${last}.`,
  },
};

/** Compliance as the regulation wants it said: full, or partial with each criterion that is not met. */
export function statusHtml(verdicts: readonly Verdict[], language: GuideLanguage): string {
  const {full, partial} = words[language];
  const missing = verdicts.filter(
    ({result}) => result === 'partially-supports' || result === 'does-not-support',
  );
  if (missing.length === 0) return `<p>${full}</p>`;
  const lines = missing.map(
    ({criterion, note}) => `<li>${criterion.id}: ${escapeHtml(note?.finding[language] ?? '')}</li>`,
  );
  return `<p>${partial}</p><ul>${lines.join('')}</ul>`;
}

/** When the statement was written first and looked at last. */
export function madeHtml(first: string, last: string, language: GuideLanguage): string {
  const {day} = writingOf(language);
  return `<p>${words[language].made(day(first), day(last))}</p>`;
}
