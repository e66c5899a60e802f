/** Pages for administrators from Markdown: plain HTML, no script, one style sheet beside them. */
import {toHtml} from 'hast-util-to-html';
import {toHast} from 'mdast-util-to-hast';
import type {Nodes, RootContent} from 'mdast';
import {problemLine, Problems} from '../content/problems.ts';
import {readWords, type Section, type WordsFile} from '../content/markdown/read-sections.ts';
import {fields, text} from '../content/schemas/fields.ts';
import {escapeHtml} from '../page/page-edits.ts';
import {documentPolicy} from '../policy/page-policies.ts';
import {policyTag} from '../policy/policy.ts';
import {guideWords, type GuideLanguage} from './guide-words.ts';
import {stackedTable} from './stacked-table.ts';

/** Where a page stands among the others; addresses are relative to it. */
export interface GuidePageSetting {
  /** File that is read, for messages. */
  readonly file: string;
  readonly language: GuideLanguage;
  readonly styleSheet: string;
  /** Other pages: address and words. */
  readonly links: readonly {readonly href: string; readonly words: string; readonly lang?: string}[];
  /** See `guideParts`; left out: none. */
  readonly parts?: ReadonlyMap<string, string>;
}

const frontMatter = fields({title: text('the title of the page')});

/** A whole document. Throws an `Error` that names every mistake with its file and line. */
export function guidePage(markdown: string, setting: GuidePageSetting): string {
  const problems = new Problems();
  const {frontMatter: head, sections} = readWords(setting.file, markdown, problems);
  const title = head?.read(frontMatter, problems)?.title ?? '';
  const found = problems.sorted();
  if (found.length > 0) {
    throw new Error(found.map(problemLine).join('\n'));
  }
  return documentOf(title, sections, setting);
}

/** Title of a page, for links to it. */
export function guideTitle(file: string, markdown: string): string {
  const problems = new Problems();
  return readWords(file, markdown, problems).frontMatter?.read(frontMatter, problems)?.title ?? file;
}

function documentOf(title: string, sections: WordsFile['sections'], setting: GuidePageSetting): string {
  const {language, styleSheet, links} = setting;
  const {contents, pages} = guideWords[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
    ${policyTag(documentPolicy)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)} – Kopīga rīcība</title>
${descriptionTag(sections)}
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${escapeHtml(styleSheet)}">
</head>
<body>
<main>
<p class="brand">Kopīga rīcība</p>
<h1>${escapeHtml(title)}</h1>
${contentsHtml(sections, contents)}
${sections.map((section) => sectionHtml(section, setting)).join('\n')}
</main>
<footer><nav aria-label="${pages}"><ul>${links.map(linkLine).join('')}</ul></nav></footer>
</body>
</html>
`;
}

/** What a search engine says of the page: its first words. */
function descriptionTag(sections: readonly Section[]): string {
  const first = sections.flatMap(({nodes}) => nodes).find(({type}) => type === 'paragraph');
  return first ? `<meta name="description" content="${escapeHtml(wordsOf(first))}">` : '';
}

/** HTML is left out here, too. */
function wordsOf(node: Nodes): string {
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** A long list would fill the first screen of a phone: it is folded. */
const openUpTo = 6;

function contentsHtml(sections: readonly Section[], name: string): string {
  const nav = `<nav aria-label="${name}"><ul>${sections.map(contentsLine).join('')}</ul></nav>`;
  return sections.length <= openUpTo ? nav : `<details><summary>${name}</summary>${nav}</details>`;
}

const contentsLine = ({id, heading}: Section): string => `<li><a href="#${id}">${inline(heading)}</a></li>`;

function linkLine({href, words: said, lang}: GuidePageSetting['links'][number]): string {
  const marked = lang === undefined ? '' : ` lang="${lang}" hreflang="${lang}"`;
  return `<li><a href="${escapeHtml(href)}"${marked}>${escapeHtml(said)}</a></li>`;
}

function sectionHtml({id, heading, nodes, file}: Section, {parts}: GuidePageSetting): string {
  const title = inline(heading);
  const body = nodes.map((node) => {
    if (node.type === 'table') return scrolling(html([node]), id);
    if (node.type !== 'code' || node.lang !== 'part') return html([node]);
    const part = parts?.get(node.value);
    if (part !== undefined) return part.startsWith('<table>') ? scrolling(part, id) : part;
    const known = [...(parts?.keys() ?? [])].join(', ');
    throw new Error(
      `${file}:${node.position?.start.line ?? 1}: There is no part "${node.value}". Write one of: ${known}.`,
    );
  });
  return `<section><h2 id="${id}">${title}</h2>\n${body.join('\n')}\n</section>`;
}

/** A table may be wider than the page: it scrolls in a frame that the keyboard reaches. */
const scrolling = (table: string, labelledBy: string): string =>
  `<div class="table" role="region" tabindex="0" aria-labelledby="${labelledBy}">${stackedTable(table)}</div>`;

const inline = (nodes: Section['heading']): string =>
  html([{type: 'paragraph', children: [...nodes]}]).replace(/^<p>|<\/p>$/g, '');

/** HTML in Markdown is left out: `toHast` makes none of it without being told to. */
const html = (children: readonly RootContent[]): string =>
  toHtml(toHast({type: 'root', children: [...children]}));
