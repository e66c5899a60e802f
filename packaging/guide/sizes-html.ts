import {standardIds} from '../../src/domain/standards/standards.ts';
import {escapeHtml} from '../page/page-edits.ts';
import type {IndexEntry} from '../package/package-index.ts';
import {guideWords, type GuideLanguage} from './guide-words.ts';

/** How large each package is, in one standard: the others differ by some thousand bytes. */
export function sizesTable(packages: readonly IndexEntry[], language: GuideLanguage): string {
  const {file, size, megabytes, none} = guideWords[language].sizes;
  const standard = standardIds.find((id) => packages.some((one) => one.standard === id));
  if (standard === undefined) return `<p>${none}</p>`;
  const number = new Intl.NumberFormat(language, {minimumFractionDigits: 1, maximumFractionDigits: 1});
  const rows = packages
    .filter((one) => one.standard === standard)
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(
      (one) =>
        `<tr><td><code>${escapeHtml(one.file)}</code></td><td>${megabytes(number.format(one.bytes / 1e6))}</td></tr>`,
    );
  return `<table><thead><tr><th>${file}</th><th>${size}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
