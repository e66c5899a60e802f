/** A page that asks for nothing before its first screen: styles, script and data stand in it. */
import {escapeHtml} from './page-edits.ts';
import {replaceOnce} from './replace-once.ts';
import {startScript, startStub, type BuiltScript} from './start-script.ts';
import type {PackageFiles} from '../zip.ts';

/** Of a built player. */
interface Built {
  readonly page: string;
  readonly files: PackageFiles;
}

const entryTag = /<script type="module" crossorigin src="\.\/([^"]+)"><\/script>/;
const styleTag = /<link rel="stylesheet" crossorigin href="\.\/([^"]+)">/g;

/** Inline style sheets, those of the built page first; their texts are the build's own. */
export function withStyles(html: string, {files}: Pick<Built, 'files'>, more: readonly string[]): string {
  const inlined = html.replaceAll(styleTag, (_, path: string) => styleElement(textOf(files, path)));
  const last = more.map((text) => `${styleElement(text)}\n  `).join('');
  return last === '' ? inlined : replaceOnce(inlined, /<\/head>/, `${last}</head>`);
}

/** The entry, and the tracker with it, behind everything that is seen. */
export function withScript(html: string, player: Built, trackerPath: string | undefined): string {
  const entry = entryOf(player);
  const tracker = trackerPath === undefined ? undefined : scriptAt(player.files, trackerPath);
  const script = `<script type="module">${startScript(entry, tracker)}</script>`;
  return replaceOnce(replaceOnce(html, entryTag, ''), /<\/body>/, `${script}\n  </body>`);
}

/** What the page's script would ask for at once. A script of a type that nobody runs is no script to a browser. */
export function withData(html: string, files: readonly (readonly [path: string, json: string])[]): string {
  const elements = files.map(
    ([path, json]) =>
      `<script type="application/json" data-file="${escapeHtml(path)}">${json.replaceAll('<', String.raw`\u003c`)}</script>\n  `,
  );
  return replaceOnce(html, /<\/body>/, `${elements.join('')}</body>`);
}

/** The player's files as packages hold them: what stands in each page is there no second time. */
export function filesBesidePage(player: Built): PackageFiles {
  const entry = entryOf(player);
  const styles = new Set([...player.page.matchAll(styleTag)].map(([, path = '']) => path));
  const others = [...player.files].filter(([path]) => !styles.has(path));
  return new Map([...others, [entry.path, new TextEncoder().encode(startStub(entry))]]);
}

function entryOf({page, files}: Built): BuiltScript {
  const path = entryTag.exec(page)?.[1];
  if (path === undefined) throw new Error('The built page asks for no script of its own.');
  return scriptAt(files, path);
}

const scriptAt = (files: PackageFiles, path: string): BuiltScript => ({path, code: textOf(files, path)});

/** With shorter names for what the bundler writes at each colour that is light or dark. */
const styleElement = (text: string): string =>
  `<style>${text.trim().replaceAll('--lightningcss-', '--l-')}</style>`;

function textOf(files: PackageFiles, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`The built page asks for ${path}, which is not there.`);
  return new TextDecoder().decode(bytes);
}
