import {type Finding, type FindingOf, findingAt} from '../finding.ts';
import type {PackageFiles} from '../package-files.ts';
import {percentDecoded} from '../percent-decoded.ts';
import {type HtmlTag, htmlTags, lineAt} from './html-tags.ts';
import {scriptRequests, styleImports, stylePictures} from './script-requests.ts';

/** Larger ones are data, or a bomb. */
const largestText = 8_000_000;
/** Of one package: what is above is read by nobody. */
const mostText = 64_000_000;

type ContentCode =
  | 'foreign-script'
  | 'foreign-style'
  | 'foreign-media'
  | 'foreign-request'
  | 'script-missing'
  | 'launch-script-missing';

/** One address in one file. */
interface Hit {
  readonly code: ContentCode;
  readonly address: string;
  readonly file: string;
  readonly line: number;
  readonly element: string;
}

/**
 * What pages, styles and scripts of a package ask other hosts for, and scripts that they name but that are not there.
 * @param launched paths of the pages that an LMS opens
 */
export async function contentProblems(
  files: PackageFiles,
  launched: readonly string[],
): Promise<readonly Finding[]> {
  const hits: Hit[] = [];
  let read = 0;
  for (const [path, file] of files) {
    const look = looks[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''];
    if (!look || file.size > largestText || read + file.size > mostText) continue;
    read += file.size;
    const text = new TextDecoder().decode(await file.bytes());
    hits.push(...look(text, path, {files, isLaunched: launched.includes(path)}));
  }
  return eachOnce(hits);
}

/** Of another host its name, of a file in the package its path. */
const hostOf = (address: string): string => /^(?:[a-z]+:)?\/\/([^/?#]*)/i.exec(address)?.[1] ?? address;

interface Surroundings {
  readonly files: PackageFiles;
  readonly isLaunched: boolean;
}

type Look = (text: string, file: string, around: Surroundings) => readonly Hit[];

/** How a file's name ends → what is looked for. */
const looks: Readonly<Record<string, Look>> = {
  html: inPage,
  htm: inPage,
  xhtml: inPage,
  css: (text, file) => inStyle(text, 0, {text, file, element: 'css'}),
  js: (text, file) => inScript(text, 0, {text, file, element: 'script'}),
  mjs: (text, file) => inScript(text, 0, {text, file, element: 'script'}),
};

interface Where {
  readonly text: string;
  readonly file: string;
  readonly element: string;
}

function inPage(text: string, file: string, around: Surroundings): readonly Hit[] {
  const tags = htmlTags(text);
  const base = tags.find(({name}) => name === 'base')?.attributes.get('href') ?? '';
  return tags.flatMap((tag): readonly Hit[] => {
    const where = {text, file, element: tag.name};
    const hit = (code: ContentCode, address: string): Hit => ({
      ...{code, address, file, element: tag.name},
      line: lineAt(text, tag.at),
    });
    const contentAt = text.indexOf('>', tag.at) + 1;
    if (tag.name === 'style') return inStyle(tag.content, contentAt, where);
    const source = addressOf(tag);
    if (tag.name === 'script' && source === undefined)
      return isScript(tag) ? inScript(tag.content, contentAt, where) : [];
    if (source === undefined) return [];
    if (isForeign(source)) return [hit(foreignCode(tag), source)];
    if (tag.name !== 'script' || !isScript(tag)) return [];
    const path = pathOf(source, base, file);
    if (path === undefined || around.files.has(path)) return [];
    return [hit(around.isLaunched ? 'launch-script-missing' : 'script-missing', path)];
  });
}

/** The address that a browser loads for a tag by itself; a link that a person follows is none. */
function addressOf({name, attributes}: HtmlTag): string | undefined {
  if (name === 'link') {
    const isLoaded = /\b(?:stylesheet|icon|preload|modulepreload|manifest)\b/i.test(
      attributes.get('rel') ?? '',
    );
    return isLoaded ? attributes.get('href')?.trim() : undefined;
  }
  if (name === 'object') return attributes.get('data')?.trim();
  const loads = ['script', 'img', 'iframe', 'frame', 'embed', 'audio', 'video', 'source', 'track', 'input'];
  return loads.includes(name) ? attributes.get('src')?.trim() : undefined;
}

function foreignCode({name, attributes}: HtmlTag): ContentCode {
  if (name === 'script') return 'foreign-script';
  if (name !== 'link') return 'foreign-media';
  const rel = attributes.get('rel') ?? '';
  if (/modulepreload/i.test(rel) || attributes.get('as') === 'script') return 'foreign-script';
  return /stylesheet/i.test(rel) || attributes.get('as') === 'style' ? 'foreign-style' : 'foreign-media';
}

/** Data and templates in a `script` are not run. */
function isScript({attributes}: HtmlTag): boolean {
  const type = (attributes.get('type') ?? '').trim().toLowerCase();
  return type === '' || type === 'module' || /^(?:text|application)\/(?:x-)?(?:java|ecma)script/.test(type);
}

const isForeign = (address: string): boolean => /^(?:https?:)?\/\//i.test(address);

/** The path in the zip, or undefined for what no file is meant by: data, a blank that a server fills in. */
function pathOf(source: string, base: string, file: string): string | undefined {
  if (source === '' || /^[a-z][a-z\d+.-]*:/i.test(source) || /[{}<>$]|%[^\da-f]/i.test(source + base))
    return undefined;
  const root = 'https://package.invalid/';
  const folder = new URL(file.split('/').map(encodeURIComponent).join('/'), root);
  const url = URL.canParse(base, folder) && new URL(base, folder);
  if (url && url.origin !== folder.origin) return undefined;
  const address = url && base !== '' ? url : folder;
  if (!URL.canParse(source, address)) return undefined;
  return percentDecoded(new URL(source, address).pathname.slice(1)).normalize('NFC');
}

function inStyle(style: string, from: number, where: Where): readonly Hit[] {
  return [
    ...hitsOf('foreign-style', styleImports(style), from, where),
    ...hitsOf('foreign-media', stylePictures(style), from, where),
  ];
}

function inScript(script: string, from: number, where: Where): readonly Hit[] {
  return hitsOf('foreign-request', scriptRequests(script), from, where);
}

function hitsOf(
  code: ContentCode,
  named: readonly {readonly address: string; readonly at: number}[],
  from: number,
  {text, file, element}: Where,
): readonly Hit[] {
  return named.map(({address, at}) => ({code, address, file, element, line: lineAt(text, from + at)}));
}

/** A course of a hundred pages names its library or its server in each: that is one finding, at the first. */
function eachOnce(hits: readonly Hit[]): readonly Finding[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = `${hit.code} ${hostOf(hit.address)}`;
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  return [...groups.values()].flatMap(([first, ...others]): readonly FindingOf<ContentCode>[] => {
    if (!first) return [];
    const {code, address, file, line, element} = first;
    return [findingAt({file, line, element}, code, {address, more: others.length})];
  });
}
