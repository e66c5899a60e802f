import {gzipSync} from 'fflate';
import type {TrackerName} from '../../src/domain/standards/standards.ts';
import {scriptHint, withAttributes, withTitle} from './page-edits.ts';
import {withWords} from './page-words.ts';
import {withInlineHashes} from '../policy/inline-hashes.ts';
import {withMoreAllowed} from '../policy/policy.ts';
import {withData, withScript, withStyles} from './inlined-page.ts';
import {withFirstScreen} from './with-first-screen.ts';
import type {Player} from '../package/player.ts';
import type {PackageFiles} from '../zip.ts';

export interface LaunchPage {
  /** BCP 47; the language the course starts in. */
  readonly language: string;
  /** All languages of the package, the default one first; left out: that one alone. */
  readonly languages?: readonly string[];
  readonly title: string;
  readonly tracker: TrackerName;
  /** `course` or a module's id. */
  readonly scope: string;
  /** Folder of the content files, relative to the page; left out: `content`. */
  readonly folder?: string;
  /** Elements that the tracker leaves out of every interaction, so that all of them fit; left out: none. */
  readonly reportsWithout?: readonly string[];
  /** Other servers that the course has to reach, as CSP sources; left out: none. */
  readonly servers?: string;
  /** Servers from which it may show a film in a frame, as CSP sources; left out: none. */
  readonly frames?: readonly string[];
  /** Styles that come after the player's own, as CSS; left out: none. */
  readonly styles?: readonly string[];
  /** Scripts needed right after the entry, as paths from the page, the tracker's own first. */
  readonly scripts: readonly string[];
  /** Content files needed for the first screen: path from the page, and JSON. */
  readonly data: readonly (readonly [path: string, json: string])[];
  /** What `firstScreen` made. */
  readonly screen: string;
  /** Origins of the LMSs that may show the course from another server; left out: any. */
  readonly lms?: readonly string[];
}

/**
 * The built `index.html` made to fit one package: its words, what the player reads from `<html>`, the title, the first
 * screen as it looks, and behind it script and data, so that one request brings all. Throws when the page lacks what is
 * to be replaced.
 */
export function launchPage(player: Pick<Player, 'page' | 'files'>, page: LaunchPage): string {
  const {
    folder = 'content',
    reportsWithout = [],
    lms = [],
    styles = [],
    servers = '',
    frames = [],
    languages = [],
  } = page;
  const [tracker, ...shared] = page.scripts;
  // What trackers share would be in the page, too, and in the lazy files once more: such a tracker is loaded.
  const hints = shared.length === 0 ? [] : page.scripts.map((path) => scriptHint(`./${path}`));
  const edits: readonly ((html: string) => string)[] = [
    (text) => withTitle(text, page.title, hints),
    (text) => withStyles(text, player, styles),
    (text) => withFirstScreen(text, page.screen),
    (text) => withData(text, page.data),
    (text) => withScript(text, player, shared.length === 0 ? tracker : undefined),
    (text) =>
      withAttributes(text, [
        ['lang', page.language],
        ['data-languages', languages.length > 1 ? languages.join(' ') : ''],
        ['data-standard', page.tracker],
        ['data-scope', page.scope],
        ['data-content', folder === 'content' ? '' : folder],
        ['data-reports-without', reportsWithout.join(' ')],
        ['data-lms', lms.join(' ')],
      ]),
    (text) => withMoreAllowed(text, {'connect-src': servers, 'frame-src': frames.join(' ')}),
    withInlineHashes,
  ];
  return edits.reduce((text, edit) => edit(text), withWords(player.page, page.language, 'index.html'));
}

/** Paths of what the page asks for at launch, itself included: scripts, styles and preloaded data. */
export function launchPaths(html: string, pagePath: string): readonly string[] {
  const addresses = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  const own = addresses
    .filter((address) => !/^[a-z]+:/i.test(address))
    .map((address) => address.replace(/^\.\//, ''));
  return [...new Set([pagePath, ...own])];
}

/** What the first launch transfers over gzip, in bytes. */
export function launchGzipBytes(files: PackageFiles, pagePath: string): number {
  const html = new TextDecoder().decode(files.get(pagePath));
  const sizes = launchPaths(html, pagePath).map((path) => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`${pagePath} asks for ${path}, which is not in the package.`);
    return gzipBytes(bytes);
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Packages of one run share the player's files: each is measured once. */
const measured = new WeakMap<Uint8Array, number>();

function gzipBytes(bytes: Uint8Array): number {
  const size = measured.get(bytes) ?? gzipSync(bytes, {level: 6}).length;
  measured.set(bytes, size);
  return size;
}
