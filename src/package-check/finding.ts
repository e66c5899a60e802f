import type {XmlNode} from './xml-tree.ts';

/** No details: the code and the place say it all. */
type Nothing = Readonly<Record<never, never>>;

/** An address in a file, and how often the same stands elsewhere in the package. */
interface Named {
  readonly address: string;
  readonly more: number;
}

/** What can be wrong with a package: code → what its sentence names. */
export interface FindingDetails {
  'not-a-zip': Nothing;
  'encrypted': {readonly path: string};
  'duplicate-name': {readonly path: string};
  'too-many-files': {readonly limit: number};
  /** `limit`: in megabytes. */
  'too-big': {readonly limit: number};
  'false-size': {readonly path: string};
  /** `reason`: in the words of the library that unpacks; `path`: '' for the zip as a whole. */
  'damaged': {readonly reason: string; readonly path: string};
  /** `limit`: in megabytes. */
  'manifest-too-big': {readonly file: string; readonly limit: number};

  'manifest-missing': Nothing;
  /** `name`: as it must be called; `path`: where it was found. */
  'manifest-misplaced': {readonly name: string; readonly path: string};
  'backslash': {readonly path: string};
  'absolute-path': {readonly path: string};
  'path-outside': {readonly path: string};
  'control-character': {readonly path: string};
  'macos-leftover': {readonly path: string};
  'case-twins': {readonly path: string; readonly twin: string};

  /** `reason`: the parser's own words, in English, with line and column. */
  'not-xml': {readonly file: string; readonly reason: string};
  'not-a-manifest': {readonly element: string};
  'doctype': Nothing;

  'no-organizations': Nothing;
  'nothing-to-launch': Nothing;
  'no-identifier': Nothing;
  'identifier-twice': {readonly id: string};
  'identifier-form': {readonly id: string};
  'default-missing': {readonly known: readonly string[]};
  'default-unknown': {readonly id: string; readonly known: readonly string[]};
  'item-opens-nothing': Nothing;
  'folder-opens': Nothing;
  'resource-unknown': {readonly id: string; readonly known: readonly string[]};
  'no-title': Nothing;
  'title-too-long': {readonly length: number; readonly limit: number};

  'schema-name': {readonly text: string};
  'schema-version': {readonly text: string; readonly known: readonly string[]};
  'prefix': {readonly uri: string; readonly prefix: string; readonly wanted: string};
  /** `attribute`: as the edition spells it. */
  'scorm-type': {readonly attribute: string};
  'no-sco': Nothing;
  /** `written`: as it stands there. */
  'out-of-range': {readonly written: string; readonly least: number; readonly most: number};
  /** `element`: the one that lacks `satisfiedByMeasure`. */
  'measure-unused': {readonly element: string};
  'threshold-edition': Nothing;
  'shared-with-nobody': Nothing;

  'prerequisite-unknown': {readonly id: string; readonly known: readonly string[]};
  'waits-for-itself': Nothing;
  'dependency-unknown': Nothing;
  'objective-twice': {readonly id: string};
  'objective-unknown': {readonly id: string; readonly known: readonly string[]};
  'objective-unwritten': {readonly id: string};
  'value-unknown': {readonly written: string; readonly known: readonly string[]};

  /** `address`: as the manifest writes it. */
  'launch-foreign': {readonly address: string};
  'asset-foreign': {readonly address: string};
  'launch-scheme': {readonly address: string};
  'launch-missing': {readonly path: string};
  'launch-case': {readonly path: string; readonly twin: string};
  'file-missing': {readonly path: string};
  'file-case': {readonly path: string; readonly twin: string};
  'launch-undeclared': {readonly path: string};
  'file-undeclared': {readonly path: string};
  /** `path`: the first of them. */
  'files-undeclared': {readonly count: number; readonly path: string};

  'foreign-script': Named;
  'foreign-style': Named;
  'foreign-media': Named;
  'foreign-request': Named;
  'launch-script-missing': Named;
  'script-missing': Named;

  /** `by`: the file that names it. */
  'schema-from-network': {readonly by: string; readonly path: string};
  'schema-missing': {readonly by: string; readonly path: string};
  /** `reason`: in the words of xmllint, in English. */
  'schema-invalid': {readonly reason: string};

  'not-a-structure': {readonly element: string; readonly uri: string; readonly wanted: string};
  'no-unit': Nothing;
  'child-missing': {readonly name: string};
  'child-unknown': {readonly parent: string; readonly known: readonly string[]};
  'child-late': {readonly parent: string; readonly known: readonly string[]};
  'no-langstring': Nothing;
  'empty-text': Nothing;
  'language': {readonly written: string};
  'id-relative': {readonly id: string};
  'objective-reference': {readonly id: string};
  'launch-parameter': {readonly name: string};
  'page-address': Nothing;
}

export type FindingCode = keyof FindingDetails;

/** An element in a file of the package. */
export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly element: string;
}

export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly details: FindingDetails[Code];
  /** Undefined where it is about the package as a whole. */
  readonly place?: Place;
}

/** One thing that is wrong with a package, as data: each language has its own sentence for it. */
export type Finding = {[Code in FindingCode]: FindingOf<Code>}[FindingCode];

/** The sentences of one language: what is wrong, why, what to do. A missing one does not compile. */
export type FindingWords = {
  readonly [Code in FindingCode]: (details: FindingDetails[Code]) => string;
};

/** The finding in words, without its place. */
export function sentenceOf<Code extends FindingCode>(
  words: FindingWords,
  {code, details}: FindingOf<Code>,
): string {
  return words[code](details);
}

/** A finding about the package as a whole. */
export function finding<Code extends FindingCode>(
  code: Code,
  details: FindingDetails[Code],
): FindingOf<Code> {
  return {code, details};
}

/** A finding at a place. */
export function findingAt<Code extends FindingCode>(
  place: Place,
  code: Code,
  details: FindingDetails[Code],
): FindingOf<Code> {
  return {code, details, place};
}

/** Names for a sentence: more than a dozen help nobody, and a package can have thousands. */
export const few = (known: readonly string[]): readonly string[] => known.slice(0, 13);

/** Findings about elements of one file. */
export function findingsIn(file: string) {
  return <Code extends FindingCode>(
    {line, local}: XmlNode,
    code: Code,
    details: FindingDetails[Code],
  ): FindingOf<Code> => ({code, details, place: {file, line, element: local}});
}

/** About an element of the SCORM manifest. */
export const inManifest = findingsIn('imsmanifest.xml');
