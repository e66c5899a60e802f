/** What the accessibility statement takes from the report, so that the two cannot say different things. */
import type {GuideLanguage} from '../guide/guide-words.ts';
import {writingOf} from '../languages/index.ts';
import {escapeHtml} from '../page/page-edits.ts';
import type {Verdict} from './conformance.ts';

interface StatementWords {
  /** @param count of the fields that only the institution can fill in */
  readonly template: (count: number) => string;
  readonly full: string;
  readonly partial: string;
  readonly made: (first: string, last: string) => string;
}

const words: Readonly<Record<GuideLanguage, StatementWords>> = {
  lv: {
    template: (count) =>
      `<strong>Šis ir paraugs, vēl ne paziņojums.</strong> Par paziņojumu tas kļūst, kad iestāde, kas vietni publicē, aizpilda iezīmētās vietas (to skaits: ${String(count)}) un to apstiprina. Par vietni un kursu teiktais jau ir no pārskata.`,
    full: 'Pārskatā nav nevienas neatbilstības: vietne <strong>pilnīgi atbilst</strong> noteikumiem Nr. 445.',
    partial: 'Vietne <strong>daļēji atbilst</strong> noteikumiem Nr. 445. Neatbilst vai nav izvērtēts:',
    made: (first, last) => `Pirmreizēji sagatavots: ${first}. Atkārtoti pārskatīts: ${last}.`,
  },
  en: {
    template: (count) =>
      `<strong>This is a template, not yet a statement.</strong> It becomes one when the institution that publishes the site fills in the marked places (${String(count)}) and approves it. What is said of site and course is already from the report.`,
    full: 'The report has no fault: the site <strong>fully complies</strong> with Regulation No. 445.',
    partial:
      'The site <strong>partially complies</strong> with Regulation No. 445. Not met or not evaluated:',
    made: (first, last) => `First prepared: ${first}. Last reviewed: ${last}.`,
  },
  ru: {
    template: (count) =>
      `<strong>Это образец, а ещё не заявление.</strong> Заявлением он станет, когда учреждение, которое публикует сайт, заполнит отмеченные места (их ${String(count)}) и утвердит текст. Сказанное о сайте и курсе уже взято из отчёта.`,
    full: 'В отчёте нет ни одного несоответствия: сайт <strong>полностью соответствует</strong> правилам № 445.',
    partial: 'Сайт <strong>частично соответствует</strong> правилам № 445. Не выполнено или не оценено:',
    made: (first, last) => `Впервые подготовлено: ${first}. Пересмотрено: ${last}.`,
  },
};

/** What the institution has to fill in is a quotation of the page, a line for each. */
const openFields = (page: string): number => page.match(/^> /gm)?.length ?? 0;

/** That the page is a template as long as a field of it is open; else nothing. */
export function templateHtml(page: string, language: GuideLanguage): string {
  const count = openFields(page);
  return count === 0 ? '' : `<p class="template">${words[language].template(count)}</p>`;
}

/** Compliance as the regulation wants it said: full, or partial with each criterion that is not met or not evaluated. */
export function statusHtml(verdicts: readonly Verdict[], language: GuideLanguage): string {
  const {full, partial} = words[language];
  const missing = verdicts.filter(({result}) => result !== 'supports' && result !== 'not-applicable');
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
