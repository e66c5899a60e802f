/** How sure each rule is, and where it is written: the one place that says so. */
import type {FindingCode} from './finding.ts';

/**
 * Systems in which a finding may be a fault:
 * `validating`: check the manifest by the official schemas; `strict`: hold to the standard where others are lenient;
 * `declared-only`: take only the files that the manifest names; `package-only`: open only what is in the package;
 * `prefixes`: look for elements by their prefix; `case-blind`: take `A.js` and `a.js` for one file;
 * `hardened`: refuse documents with a DOCTYPE; `offline`: have no way to other hosts, or may not ask them.
 */
export type Where =
  | 'moodle'
  | 'validating'
  | 'strict'
  | 'declared-only'
  | 'package-only'
  | 'prefixes'
  | 'case-blind'
  | 'hardened'
  | 'offline';

/** `breaks`: in every LMS. `may-break`: in some. `practice`: works, but asks for trouble. */
export type Certainty = 'breaks' | 'may-break' | 'practice';

export type Rule =
  | {readonly certainty: 'breaks' | 'practice'; readonly cites: string}
  | {readonly certainty: 'may-break'; readonly where: Where; readonly cites: string};

const breaks = (cites: string): Rule => ({certainty: 'breaks', cites});
const practice = (cites: string): Rule => ({certainty: 'practice', cites});
const mayBreak = (where: Where, cites: string): Rule => ({certainty: 'may-break', where, cites});

/** Content packaging, in both standards; with the element that the sentence is about. */
const packaging = (element = ''): string =>
  `SCORM 1.2 CAM 2.3; SCORM 2004 CAM 3.4.1${element && `, ${element}`}`;
const sequencing = (element: string): string => `SCORM 2004 CAM 5.1, ${element}`;

export const rules: Readonly<Record<FindingCode, Rule>> = {
  'not-a-zip': breaks('APPNOTE.TXT 4.3.1; SCORM 2004 CAM 3.3'),
  'encrypted': breaks('APPNOTE.TXT 4.4.4; SCORM 2004 CAM 3.3'),
  'duplicate-name': breaks('APPNOTE.TXT 4.3.12; CWE-694'),
  'too-many-files': breaks('CWE-409'),
  'too-big': breaks('CWE-409'),
  'false-size': breaks('APPNOTE.TXT 4.4.9; CWE-409'),
  'damaged': breaks('APPNOTE.TXT 4.4.7'),
  'manifest-too-big': breaks('CWE-409'),

  'manifest-missing': breaks(`${packaging()}; cmi5 14.1`),
  'manifest-misplaced': breaks(`${packaging()}; cmi5 14.1`),
  'backslash': breaks('APPNOTE.TXT 4.4.17.1'),
  'absolute-path': breaks('APPNOTE.TXT 4.4.17.1; CWE-22'),
  'path-outside': breaks('APPNOTE.TXT 4.4.17.1; CWE-22'),
  'control-character': breaks('RFC 3986, 2; CWE-22'),
  'macos-leftover': practice(packaging('<file>')),
  'case-twins': mayBreak('case-blind', 'RFC 3986, 6.2.2.1'),

  'not-xml': breaks('XML 1.0, 2.1 (well-formed), 4.3.3 (encoding)'),
  'not-a-manifest': breaks(packaging('<manifest>')),
  'doctype': mayBreak('hardened', 'CWE-611; CWE-776'),

  'no-organizations': breaks(packaging('<organizations>')),
  'nothing-to-launch': breaks(packaging('<item>')),
  'no-identifier': mayBreak('validating', packaging('identifier')),
  'identifier-twice': mayBreak('validating', 'XML Schema Part 2, 3.3.8 (ID)'),
  'identifier-form': mayBreak('validating', 'XML Schema Part 2, 3.3.8 (ID)'),
  'default-missing': practice(packaging('<organizations>')),
  'default-unknown': mayBreak('strict', packaging('<organizations>')),
  'item-opens-nothing': mayBreak('strict', packaging('<item>')),
  'folder-opens': mayBreak('strict', 'SCORM 2004 CAM 3.4.1, <item>'),
  'resource-unknown': breaks(packaging('<item>')),
  'no-title': mayBreak('strict', packaging('<title>')),
  'title-too-long': practice(packaging('<title>')),

  'schema-name': mayBreak('strict', packaging('<schema>')),
  'schema-version': mayBreak('strict', packaging('<schemaversion>')),
  'prefix': mayBreak('prefixes', 'Namespaces in XML 1.0, 4'),
  'scorm-type': mayBreak('strict', packaging('<resource>')),
  'no-sco': practice('SCORM 1.2 CAM 2.1; SCORM 2004 CAM 2.1'),
  'out-of-range': mayBreak('validating', 'SCORM 1.2 CAM 2.3; SCORM 2004 CAM 3.4.1, 5.1; cmi5 13.1.4'),
  'measure-unused': practice(sequencing('<imsss:objectives>')),
  'threshold-edition': mayBreak('validating', 'SCORM 2004 4th Ed. CAM 3.4.1, <adlcp:completionThreshold>'),
  'shared-with-nobody': mayBreak('moodle', sequencing('<imsss:mapInfo>')),

  'prerequisite-unknown': mayBreak('strict', 'SCORM 1.2 CAM 2.3, <adlcp:prerequisites>'),
  'waits-for-itself': mayBreak('strict', 'SCORM 1.2 CAM 2.3, <adlcp:prerequisites>'),
  'dependency-unknown': mayBreak('strict', packaging('<dependency>')),
  'objective-twice': mayBreak('strict', sequencing('<imsss:objectives>')),
  'objective-unknown': mayBreak('strict', sequencing('<imsss:objectives>')),
  'objective-unwritten': practice(sequencing('<imsss:mapInfo>')),
  'value-unknown': mayBreak('validating', 'SCORM 2004 CAM 5.1; cmi5 13.1.4'),

  'launch-foreign': breaks('SCORM 1.2 RTE 3.3; SCORM 2004 RTE 3.3 (the API is in the same window)'),
  'asset-foreign': mayBreak('package-only', packaging('<resource>')),
  'launch-scheme': breaks(packaging('<resource>')),
  'launch-missing': breaks(packaging('<resource>')),
  'launch-case': breaks(`${packaging('<resource>')}; RFC 3986, 6.2.2.1`),
  'file-missing': mayBreak('strict', packaging('<file>')),
  'file-case': mayBreak('strict', `${packaging('<file>')}; RFC 3986, 6.2.2.1`),
  'launch-undeclared': mayBreak('declared-only', packaging('<file>')),
  'file-undeclared': mayBreak('declared-only', packaging('<file>')),
  'files-undeclared': mayBreak('declared-only', packaging('<file>')),

  'foreign-script': mayBreak('offline', 'GDPR Art. 25'),
  'foreign-style': mayBreak('offline', 'GDPR Art. 25'),
  'foreign-media': mayBreak('offline', 'GDPR Art. 25'),
  'foreign-request': mayBreak('offline', 'GDPR Art. 25'),
  'launch-script-missing': breaks('HTML Standard 4.12.1'),
  'script-missing': practice('HTML Standard 4.12.1'),

  'schema-from-network': mayBreak('offline', 'SCORM 2004 CAM 3.4.1'),
  'schema-missing': mayBreak('validating', packaging('<manifest>')),
  'schema-invalid': mayBreak('validating', packaging('<manifest>')),

  'not-a-structure': breaks('cmi5 13.2'),
  'no-unit': breaks('cmi5 13.1.4'),
  'child-missing': mayBreak('validating', 'cmi5 13.2'),
  'child-unknown': mayBreak('validating', 'cmi5 13.2'),
  'child-late': mayBreak('validating', 'cmi5 13.2'),
  'no-langstring': mayBreak('validating', 'cmi5 13.2'),
  'empty-text': practice('cmi5 13.1'),
  'language': mayBreak('validating', 'cmi5 13.2; RFC 5646'),
  'id-relative': mayBreak('validating', 'cmi5 13.1'),
  'objective-reference': mayBreak('strict', 'cmi5 13.1.3'),
  'launch-parameter': mayBreak('strict', 'cmi5 8.1'),
  'page-address': breaks('cmi5 13.1.4, 14.1'),
};
