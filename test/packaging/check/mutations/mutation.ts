/** How a sound package is broken by one small change. */
import type {FindingCode} from '../../../../src/package-check/finding.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

export interface Kind {
  readonly kind: string;
  /** In manifest or course structure, which must have it, in this standard. Undefined: not in this package. */
  readonly broken: (files: Files, standard: string) => Files | undefined;
  /** What must be found, any one of them, */
  readonly codes: readonly FindingCode[];
  /** and the file that the finding must name. '' for the manifest or the structure itself. */
  readonly file: string;
  /** Seen by the official schemas alone. */
  readonly bySchema?: boolean;
}

export const textOf = (files: Files, path: string): string => new TextDecoder().decode(files.get(path));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
export const mainOf = (files: Files): string => (files.has('cmi5.xml') ? 'cmi5.xml' : 'imsmanifest.xml');
/** The page that the first item or unit opens. */
export const launchOf = (files: Files): string =>
  /<(?:url>|resource [^>]*href=")([^"<?#]+)/.exec(textOf(files, mainOf(files)))?.[1] ?? '';

export const withFile = (files: Files, path: string, text: string): Files =>
  new Map([...files, [path, encode(text)]]);
export const without = (files: Files, path: string): Files =>
  new Map([...files].filter(([name]) => name !== path));

/** One place of the manifest changed; undefined where it has none such. */
export const inMain =
  (from: string | RegExp, to: string) =>
  (files: Files): Files | undefined => {
    const text = textOf(files, mainOf(files));
    const changed = text.replace(from, to);
    return changed === text ? undefined : withFile(files, mainOf(files), changed);
  };
/** The same in packages of some standards. */
export const inMainOf =
  (standards: RegExp, from: string | RegExp, to: string) =>
  (files: Files, standard: string): Files | undefined =>
    standards.test(standard) ? inMain(from, to)(files) : undefined;
export const inLaunchPage =
  (before: string, added: string) =>
  (files: Files): Files => {
    const path = launchOf(files);
    return withFile(files, path, textOf(files, path).replace(before, `${added}${before}`));
  };
export const inScript =
  (added: string) =>
  (files: Files): Files => {
    const path = [...files.keys()].find((name) => name.endsWith('.js')) ?? '';
    return withFile(files, path, `${textOf(files, path)}\n${added}`);
  };

export const scorm = /^scorm/;
export const host = 'https://elsewhere.example';

/** The path that a finding of this kind must name. */
export function fileOf({file}: Kind, files: Files): string | RegExp {
  if (file === 'launch') return launchOf(files);
  return file === '.js' ? /\.js$/ : file;
}
