/** The report as parts of a page: how many criteria, and a table for each of the two standards. */
import type {GuideLanguage} from '../guide/guide-words.ts';
import {writingOf} from '../languages/index.ts';
import {escapeHtml} from '../page/page-edits.ts';
import type {Verdict} from './conformance.ts';
import {conformanceWords} from './conformance-words.ts';
import type {Chapter, Criteria} from './criteria.ts';
import {results} from './notes.ts';

const isOfWcag = ({criterion}: Verdict): boolean => criterion.id.startsWith('WCAG');

/** How many criteria of each standard have which result, and how many are shown by tests. */
export function countsHtml(verdicts: readonly Verdict[], date: string, language: GuideLanguage): string {
  const words = conformanceWords[language];
  const lines = [
    ['WCAG 2.2 A, AA', verdicts.filter(isOfWcag)] as const,
    ['EN 301 549 v3.2.1', verdicts.filter((one) => !isOfWcag(one))] as const,
  ].map(([standard, all]) => {
    const byResult = results
      .map((result) => [words.results[result], all.filter((one) => one.result === result).length] as const)
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${name.toLowerCase()} ${String(count)}`);
    const byTests = all.filter(({tests}) => tests.length > 0).length;
    return `<li>${words.counted(standard, byResult.join(', '), `${String(byTests)}/${String(all.length)}`)}</li>`;
  });
  return `<ul>${lines.join('')}</ul><p>${words.lookedOn(writingOf(language).day(date))}</p>`;
}

/** A row for each success criterion of WCAG, in the order of their numbers. */
export function wcagTable(verdicts: readonly Verdict[], language: GuideLanguage): string {
  const words = conformanceWords[language];
  const rows = verdicts.filter(isOfWcag).map((verdict) => {
    const {num, name, chapter} = verdict.criterion;
    const level = words.level(chapter.endsWith('_aa') ? 'AA' : 'A');
    return rowHtml(`${num} ${escapeHtml(name?.[language] ?? '')} (${level})`, verdict, language);
  });
  return tableHtml(rows, language);
}

/** A row for each clause of EN 301 549; neighbours that one note answers share a row. */
export function clausesTable(
  verdicts: readonly Verdict[],
  chapters: Criteria['chapters'],
  language: GuideLanguage,
): string {
  const rows = chapters.flatMap((chapter) => [
    `<tr><th colspan="3" scope="rowgroup">${escapeHtml(chapter.name[language])}</th></tr>`,
    ...runsOf(verdicts, chapter).map(([first, last]) => {
      const between = verdicts.slice(verdicts.indexOf(first), verdicts.indexOf(last) + 1);
      const names = between.flatMap(({criterion: {name}}) => name?.[language] ?? []).join('; ');
      const nums = first === last ? first.criterion.num : `${first.criterion.num} – ${last.criterion.num}`;
      return rowHtml(`${nums} ${escapeHtml(names)}`, first, language);
    }),
  ]);
  return tableHtml(rows, language);
}

/** Neighbours with the same note and no test of their own: the first and the last of each. */
function runsOf(verdicts: readonly Verdict[], {id}: Chapter): readonly (readonly [Verdict, Verdict])[] {
  const runs: [Verdict, Verdict][] = [];
  for (const verdict of verdicts.filter(({criterion}) => criterion.chapter === id)) {
    const run = runs.at(-1);
    const isSame =
      run &&
      verdict.note !== undefined &&
      run[1].note === verdict.note &&
      run[1].tests.length + verdict.tests.length === 0;
    if (isSame) run[1] = verdict;
    else runs.push([verdict, verdict]);
  }
  return runs;
}

function tableHtml(rows: readonly string[], language: GuideLanguage): string {
  const {criterion, result, shownBy} = conformanceWords[language];
  const head = [criterion, result, shownBy].map((name) => `<th scope="col">${name}</th>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function rowHtml(name: string, verdict: Verdict, language: GuideLanguage): string {
  const result = conformanceWords[language].results[verdict.result];
  return `<tr><th scope="row">${name}</th><td>${result}</td><td>${evidenceHtml(verdict, language)}</td></tr>`;
}

function evidenceHtml({tests, note}: Verdict, language: GuideLanguage): string {
  const words = conformanceWords[language];
  const looked = note && [
    `<p>${escapeHtml(note.finding[language])}</p>`,
    `<p class="known">${escapeHtml(words.looked(note.screen[language], note.method[language], writingOf(language).day(note.date)))}</p>`,
  ];
  const lines = tests.map(({title}) => `<li>${escapeHtml(title)}</li>`);
  const shown =
    lines.length > 0 &&
    `<details><summary>${words.tests(lines.length)}</summary><ul lang="en">${lines.join('')}</ul></details>`;
  return [...(looked ?? []), shown || ''].join('');
}
