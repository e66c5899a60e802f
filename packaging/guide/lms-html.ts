/** The parts of the guide that are made of `lms-table.yaml`, as HTML. */
import {writingOf} from '../languages/index.ts';
import {escapeHtml} from '../page/page-edits.ts';
import {guideWords, type GuideLanguage} from './guide-words.ts';
import {waysOfKnowing, type LmsEntry, type LmsLimit, type LmsSetting} from './lms-table.ts';

/** Address within the guide of the section about one LMS; the first of the table has its own, which is written by hand. */
export const anchorOf = ({id}: Pick<LmsEntry, 'id'>): string => (id === 'moodle' ? id : `lms-${id}`);

/** A section of each LMS: the package, what to set, what to know, and how that is known. */
export const systemsHtml = (systems: readonly LmsEntry[], language: GuideLanguage): string =>
  systems.map((entry) => systemHtml(entry, language)).join('\n');

function systemHtml(entry: LmsEntry, language: GuideLanguage): string {
  const words = guideWords[language];
  const {standard, scope, why, known} = entry.package;
  const file = `<code>…-${scope}-${standard}.zip</code>`;
  return [
    `<h3 id="${anchorOf(entry)}">${escapeHtml(entry.name)}</h3>`,
    `<p><strong>${words.package}:</strong> ${file}. ${escapeHtml(why[language])} ${mark(known, language)}</p>`,
    entry.settings.length === 0 ? '' : settingsList(entry.settings, language),
    limitsHtml(entry, language),
  ].join('\n');
}

/** What is known not to work, and how the LMS's lines are known. */
export function limitsHtml({limits, evidence}: LmsEntry, language: GuideLanguage): string {
  const words = guideWords[language];
  const lines = limits.map((line) => limitLine(line, language)).join('');
  const basis = waysOfKnowing.map((way) => {
    if (way !== 'tried') return evidence[way] && words.readIn(way, escapeHtml(evidence[way][language]));
    return (
      evidence.tried &&
      words.triedIn(escapeHtml(evidence.tried.version), writingOf(language).day(evidence.tried.date))
    );
  });
  return `<p><strong>${words.limits}</strong></p><ul>${lines}</ul><p class="known">${basis.filter(Boolean).join(' ')}</p>`;
}

/** What has to be changed, as lines of a numbered list that begins elsewhere. */
export function changesHtml({settings}: LmsEntry, language: GuideLanguage, start: number): string {
  const lines = settings.filter(({change}) => change).map((line) => settingLine(line, language));
  return `<ol start="${start}">${lines.join('')}</ol>`;
}

/** All the others, as rows of a table. */
export function settingsTable({settings}: LmsEntry, language: GuideLanguage): string {
  const {setting, value, otherwise, known} = guideWords[language].table;
  const head = [setting, value, otherwise, known].map((name) => `<th>${name}</th>`).join('');
  const rows = settings
    .filter(({change}) => !change)
    .map((line) => {
      const cells = [
        nameOf(line, language),
        escapeHtml(line.value[language]),
        escapeHtml(line.otherwise?.[language] ?? '–'),
        guideWords[language].known[line.known],
      ];
      return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    });
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** The block of Moodle's form where the wrong box is ticked beforehand. */
export function completionPicture(language: GuideLanguage): string {
  const {caption, ticked, unticked} = guideWords[language].completion;
  const row = (label: string, isTicked: boolean) =>
    `<p><span class="box${isTicked ? ' ticked' : ''}" role="img" aria-label="${isTicked ? ticked : unticked}"></span> <span lang="en">${label}</span></p>`;
  return `<figure class="form"><div><p class="group" lang="en">Add requirements</p>${row('Passed', true)}${row('Completed', false)}</div><figcaption>${caption}</figcaption></figure>`;
}

const settingsList = (settings: readonly LmsSetting[], language: GuideLanguage): string =>
  `<ul>${settings.map((line) => settingLine(line, language)).join('')}</ul>`;

function settingLine(line: LmsSetting, language: GuideLanguage): string {
  const otherwise = line.otherwise ? ` ${escapeHtml(line.otherwise[language])}` : '';
  const value = escapeHtml(line.value[language]).replace(/[^.]$/, '$&.');
  return `<li>${nameOf(line, language)}: <strong>${value}</strong>${otherwise} ${mark(line.known, language)}</li>`;
}

const limitLine = ({text, known}: LmsLimit, language: GuideLanguage): string =>
  `<li>${escapeHtml(text[language])} ${mark(known, language)}</li>`;

/** The label in the words of the LMS, with what it means; without a label only that. */
function nameOf({label, means}: LmsSetting, language: GuideLanguage): string {
  const said = escapeHtml(means[language]);
  return label === undefined ? said : `<b lang="en">${escapeHtml(label)}</b> (${said})`;
}

const mark = (known: LmsSetting['known'], language: GuideLanguage): string =>
  `<small class="known">(${guideWords[language].known[known]})</small>`;
