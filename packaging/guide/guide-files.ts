import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pageFile} from '../../src/languages/codes.ts';
import {documentWords} from '../../src/locales/documents.ts';
import {openAcr} from '../accessibility/open-acr.ts';
import {readConformance} from '../accessibility/read-conformance.ts';
import type {IndexEntry} from '../package/package-index.ts';
import {guidePage, guideTitle} from './guide-page.ts';
import {guideParts} from './guide-parts.ts';
import {guideLanguages, type GuideLanguage} from './guide-words.ts';
import {readLmsTable, type LmsEntry} from './lms-table.ts';

/** The pages are part of the program, wherever a course stands. */
const root = join(import.meta.dirname, '../..');

/** Pages by name; `index` is the guide itself. */
const pageNames = ['index', 'storage', 'accessibility', 'conformance', 'privacy', 'record-store'] as const;
type PageName = (typeof pageNames)[number];

const styleSheet = 'guide.css';
/** The conformance report for machines. */
const reportFile = 'openacr.yaml';
const languageNames: Record<GuideLanguage, string> = {
  lv: 'Latviski',
  en: 'In English',
  ru: 'По-русски',
};
const backWords: Record<GuideLanguage, string> = {
  lv: 'Uz vietnes sākumu',
  en: 'Start of this site',
  ru: 'К началу сайта',
};

/** Path → text of every page for the site's folder `guide/`, its style sheet and the conformance report included. */
export async function siteGuide(packages: readonly IndexEntry[]): Promise<ReadonlyMap<string, string>> {
  const sources = await readSources();
  const data = {systems: await lmsTable(), packages, conformance: await readConformance()};
  const pages = guideLanguages.flatMap((language) =>
    pageNames.map((name): [string, string] => {
      const links = [
        ...pageNames
          .filter((other) => other !== name)
          .map((other) => ({href: `${other}.html`, words: titleOf(sources, language, other)})),
        ...guideLanguages
          .filter((other) => other !== language)
          .map((other) => ({href: `../${other}/${name}.html`, words: languageNames[other], lang: other})),
        {
          href: `../../changes/${pageFile('index.html', language)}`,
          words: documentWords[language].changesHeading,
        },
        {href: '../../', words: backWords[language]},
      ];
      const setting = {
        file: fileOf(language, name),
        language,
        styleSheet: `../${styleSheet}`,
        links,
        parts: guideParts({...data, statement: sourceOf(sources, language, 'accessibility')}, language),
      };
      return [`${language}/${name}.html`, guidePage(sourceOf(sources, language, name), setting)];
    }),
  );
  const {verdicts, date} = data.conformance;
  const report = openAcr(verdicts, {version: packages[0]?.version ?? '', date});
  return new Map([...pages, [reportFile, report], [styleSheet, await readStyle()]]);
}

/** The guide as files to stand beside the packages: `guide-lv.html` and the other languages, `guide.css`. */
export async function packagesGuide(packages: readonly IndexEntry[]): Promise<ReadonlyMap<string, string>> {
  const sources = await readSources();
  const data = {systems: await lmsTable(), packages, conformance: await readConformance()};
  const pages = guideLanguages.map((language): [string, string] => {
    const links = guideLanguages
      .filter((other) => other !== language)
      .map((other) => ({href: `guide-${other}.html`, words: languageNames[other], lang: other}));
    const statement = sourceOf(sources, language, 'accessibility');
    const parts = guideParts({...data, statement}, language);
    const setting = {file: fileOf(language, 'index'), language, styleSheet, links, parts};
    return [`guide-${language}.html`, guidePage(sourceOf(sources, language, 'index'), setting)];
  });
  return new Map([...pages, [styleSheet, await readStyle()]]);
}

/** The table of LMSs. */
export async function lmsTable(): Promise<readonly LmsEntry[]> {
  const file = 'packaging/guide/lms-table.yaml';
  return readLmsTable(file, await readFile(join(root, file), 'utf8'));
}

type Sources = ReadonlyMap<string, string>;

const fileOf = (language: GuideLanguage, name: PageName): string => `packaging/guide/${language}/${name}.md`;
const sourceOf = (sources: Sources, language: GuideLanguage, name: PageName): string =>
  sources.get(fileOf(language, name)) ?? '';
const titleOf = (sources: Sources, language: GuideLanguage, name: PageName): string =>
  guideTitle(fileOf(language, name), sourceOf(sources, language, name));

async function readSources(): Promise<Sources> {
  const files = guideLanguages.flatMap((language) => pageNames.map((name) => fileOf(language, name)));
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(root, file), 'utf8')] as const)),
  );
}

/** The design system's names and colours, then what the pages add. */
async function readStyle(): Promise<string> {
  const parts = ['src/components/tokens.css', 'packaging/guide/guide.css'];
  return (await Promise.all(parts.map((file) => readFile(join(root, file), 'utf8')))).join('\n');
}
