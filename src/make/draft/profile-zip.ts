/** A municipality's profile and its files as one small zip, laid out as the project has them. */
import {unzipSync, zipSync} from 'fflate';
import {MakingError} from '../../domain/exchange/package-making.ts';
import type {Draft} from './draft.ts';
import {most} from './draft-size.ts';
import {noProfileId} from './no-profile-id.ts';
import {profileFile} from './profile-of-draft.ts';
import type {PackageDraft} from '../../domain/exchange/package-draft.ts';

/** Why a file is not taken. */
export type ZipFault =
  'no-zip' | 'package' | 'too-large' | 'no-profile' | 'several-profiles' | 'strange-file' | 'no-text';

export class ProfileZipError extends Error {
  readonly fault: ZipFault;
  /** The file in the zip that is at fault; '': the zip itself. */
  readonly file: string;
  constructor(fault: ZipFault, file = '') {
    super(`${fault} ${file}`);
    this.name = 'ProfileZipError';
    this.fault = fault;
    this.file = file;
  }
}

/** What a course package has at its root. */
const manifests: ReadonlySet<string> = new Set(['imsmanifest.xml', 'cmi5.xml']);
const profilePattern = /^packaging\/profiles\/([a-z][a-z0-9-]*)\.yaml$/;
/** In whatever folder: a film of the course, to which somebody brings captions, stands in one. */
const mediaPattern = /^media\/([a-z0-9-]+\/)*[a-z0-9-]+(\.[a-z0-9-]+)*\.(svg|png|jpg|webp|mp4|vtt|md)$/;
const askedPattern = /^packaging\/profiles\/([a-z][a-z0-9-]*)\/make\.json$/;
const wordsPattern =
  /^packaging\/profiles\/([a-z][a-z0-9-]*)\/words\/[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*\/[a-z]{2}\.md$/;

const lessonsPattern =
  /^packaging\/profiles\/([a-z][a-z0-9-]*)\/lessons\/[a-z][a-z0-9-]*\/(?:tracking\.yaml|own(?:-[a-z0-9]+)+\/(?:lesson\.yaml|[a-z]{2}\.md|[a-z0-9-]+\.svg))$/;

/** What this page was asked beside the profile: no part of it, since one profile serves every LMS. */
export type AskedPackage = Pick<Draft, 'system' | 'films'>;

const askedFile = (id: string): string => `packaging/profiles/${id}/make.json`;

/** The same profile gives the same bytes. Throws a `MakingError` for one that would not be taken back. */
export function packProfile({id, yaml, files}: PackageDraft, {system, films}: AskedPackage): Uint8Array {
  // Zip knows no time before 1980.
  const options = {mtime: new Date(1980, 0, 1), level: 6} as const;
  const encoder = new TextEncoder();
  const all = [
    [profileFile(id), encoder.encode(yaml)] as const,
    [askedFile(id), encoder.encode(`${JSON.stringify({system, films})}\n`)] as const,
    ...files,
  ];
  const isTooMuch = counter();
  for (const [file, {length}] of all)
    if (isTooMuch(file, length)) throw new MakingError({kind: 'draft-large', file});
  return zipSync(Object.fromEntries(all.map(([path, bytes]) => [path, [bytes, options]])));
}

/** Throws a `ProfileZipError`, before anything large or strange is unpacked. `asked` is left out where the zip does not say it. */
export function unpackProfile(zip: Uint8Array): PackageDraft & {readonly asked?: AskedPackage} {
  if (zip.length > most.zip) throw new ProfileZipError('too-large');
  const files = new Map(Object.entries(unpacked(zip)).filter(([path]) => !path.endsWith('/')));
  const profiles = [...files.keys()].filter((path) => profilePattern.test(path));
  const [path] = profiles;
  if (path === undefined || path === profileFile(noProfileId)) throw new ProfileZipError('no-profile');
  if (profiles.length > 1) throw new ProfileZipError('several-profiles', profiles.join(', '));
  const id = profilePattern.exec(path)?.[1] ?? '';
  const foreign = [...files.keys()].find(
    (each) => ((textPattern(each) ?? askedPattern.exec(each))?.[1] ?? id) !== id,
  );
  if (foreign !== undefined) throw new ProfileZipError('strange-file', foreign);
  const yaml = textIn(path, files.get(path));
  files.delete(path);
  const asked = askedIn(files.get(askedFile(id)));
  files.delete(askedFile(id));
  return {id, yaml, files, ...(asked && {asked})};
}

/** What is none is nobody's work: then the page asks again. */
function askedIn(bytes: Uint8Array | undefined): AskedPackage | undefined {
  try {
    const {system, films} = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    return typeof system === 'string' && typeof films === 'boolean' ? {system, films} : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Safari unpacks what it saves; who packs that folder again has all of it in one. With its slash; '' where the profile stands at the root.
 */
function folderOf(zip: Uint8Array): string {
  const names: string[] = [];
  unzipSync(zip, {
    filter: ({name}) => {
      if (!isLeftover(name)) names.push(name);
      return false;
    },
  });
  const [folder = ''] = /^[^/]+\//.exec(names[0] ?? '') ?? [];
  const isOne = names.every((name) => name.startsWith(folder));
  return isOne && names.some((name) => profilePattern.test(name.slice(folder.length))) ? folder : '';
}

/** What macOS puts beside the files of a folder. */
const isLeftover = (name: string): boolean => /^__MACOSX\/|(?:^|\/)\.DS_Store$/.test(name);

/** Words and lessons are of one profile, and short. */
const textPattern = (path: string) => wordsPattern.exec(path) ?? lessonsPattern.exec(path);

/** Throws a `ProfileZipError` for what is no text in UTF-8: letters that cannot be read would be lost. */
export function textIn(file: string, bytes: Uint8Array | undefined): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new ProfileZipError('no-text', file);
  }
}

/** Whether a zip has too much when this file is added to those before. */
function counter(): (name: string, size: number) => boolean {
  let bytes = 0;
  let count = 0;
  return (name, size) => {
    bytes += size;
    count += 1;
    const isShort = profilePattern.test(name) || askedPattern.test(name);
    const limit = isShort ? most.yaml : textPattern(name) ? most.words : most.content;
    return bytes > most.content || count > most.files || size > limit;
  };
}

function unpacked(zip: Uint8Array): Record<string, Uint8Array> {
  const isTooMuch = counter();
  try {
    const folder = folderOf(zip);
    const files = unzipSync(zip, {
      filter: ({name: written, originalSize}) => {
        const name = written.startsWith(folder) ? written.slice(folder.length) : written;
        if (written.endsWith('/') || isLeftover(written)) return false;
        const isOver = isTooMuch(name, originalSize);
        if (manifests.has(name)) throw new ProfileZipError('package');
        const isKnown = [profilePattern, askedPattern, mediaPattern].some((pattern) => pattern.test(name));
        if (!isKnown && !textPattern(name)) throw new ProfileZipError('strange-file', name);
        if (isOver) throw new ProfileZipError('too-large', name);
        return true;
      },
    });
    return Object.fromEntries(
      Object.entries(files).map(([path, bytes]) => [path.slice(folder.length), bytes]),
    );
  } catch (error) {
    if (error instanceof ProfileZipError) throw error;
    throw new ProfileZipError('no-zip');
  }
}
