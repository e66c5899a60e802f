import type {XmlNode} from './xml-tree.ts';

/** No details: the code and the place say it all. */
type Nothing = Readonly<Record<never, never>>;

/** What can be wrong with a package: code → what its sentence names. */
export interface FindingDetails {
  'manifest-missing': Nothing;
  /** `name`: as it must be called; `path`: where it was found. */
  'manifest-misplaced': {readonly name: string; readonly path: string};
  'backslash': {readonly path: string};
  'absolute-path': {readonly path: string};
  'path-outside': {readonly path: string};
  'macos-leftover': {readonly path: string};
  'case-twins': {readonly path: string; readonly twin: string};

  /** `reason`: the parser's own words, in English, with line and column. */
  'not-xml': {readonly file: string; readonly reason: string};
  'not-a-manifest': {readonly element: string};

  'no-organizations': Nothing;
  'no-identifier': Nothing;
  'identifier-twice': {readonly id: string};
  'identifier-form': {readonly id: string};
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

  'file-missing': {readonly path: string};
  'file-case': {readonly path: string; readonly twin: string};
  'launch-undeclared': {readonly path: string};
  'file-undeclared': {readonly path: string};

  /** `by`: the file that names it. */
  'schema-from-network': {readonly by: string; readonly path: string};
  'schema-missing': {readonly by: string; readonly path: string};

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
