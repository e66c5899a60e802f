import {expect, it} from 'vitest';
import {lmsFindingsEn} from '../../../src/locales/en/lms-findings.ts';
import {lmsFindingsLv} from '../../../src/locales/lv/lms-findings.ts';
import {lmsFindingsRu} from '../../../src/locales/ru/lms-findings.ts';
import {englishFindings, englishLine} from '../../../src/package-check/english.ts';
import {
  type FindingCode,
  type FindingDetails,
  type FindingWords,
  sentenceOf,
} from '../../../src/package-check/finding.ts';

const id = 'item_7';
const known = ['first', 'second'];
const path = 'mape/fails.js';
const address = 'https://example.org/a.js';

/** One of each; the compiler asks for those that are missing. */
const samples: FindingDetails = {
  'not-a-zip': {},
  'encrypted': {path},
  'duplicate-name': {path},
  'too-many-files': {limit: 200},
  'too-big': {limit: 500},
  'false-size': {path},
  'damaged': {path, reason: 'Invalid signature'},
  'manifest-too-big': {file: 'cmi5.xml', limit: 16},
  'control-character': {path},
  'doctype': {},
  'nothing-to-launch': {},
  'default-missing': {known},
  'launch-foreign': {address},
  'asset-foreign': {address},
  'launch-scheme': {address},
  'launch-missing': {path},
  'launch-case': {path, twin: 'mape/Fails.js'},
  'files-undeclared': {count: 31, path},
  'foreign-script': {address, more: 3},
  'foreign-style': {address, more: 3},
  'foreign-media': {address, more: 3},
  'foreign-request': {address, more: 3},
  'launch-script-missing': {address: path, more: 3},
  'script-missing': {address: path, more: 3},
  'schema-invalid': {reason: "Element 'a': This element is not expected"},
  'manifest-missing': {},
  'manifest-misplaced': {name: 'imsmanifest.xml', path},
  'backslash': {path},
  'absolute-path': {path},
  'path-outside': {path},
  'macos-leftover': {path},
  'case-twins': {path, twin: 'mape/Fails.js'},
  'not-xml': {file: 'cmi5.xml', reason: '3:1: unclosed tag'},
  'not-a-manifest': {element: 'course'},
  'no-organizations': {},
  'no-identifier': {},
  'identifier-twice': {id},
  'identifier-form': {id},
  'default-unknown': {id, known},
  'item-opens-nothing': {},
  'folder-opens': {},
  'resource-unknown': {id, known},
  'no-title': {},
  'title-too-long': {length: 201, limit: 200},
  'schema-name': {text: 'IMS'},
  'schema-version': {text: '1.3', known},
  'prefix': {uri: 'http://a.example', prefix: 'adl', wanted: 'adlcp'},
  'scorm-type': {attribute: 'adlcp:scormType'},
  'no-sco': {},
  'out-of-range': {written: 'weight="7"', least: 0, most: 1},
  'measure-unused': {element: 'primaryObjective'},
  'threshold-edition': {},
  'shared-with-nobody': {},
  'prerequisite-unknown': {id, known},
  'waits-for-itself': {},
  'dependency-unknown': {},
  'objective-twice': {id},
  'objective-unknown': {id, known},
  'objective-unwritten': {id},
  'value-unknown': {written: 'action="x"', known},
  'file-missing': {path},
  'file-case': {path, twin: 'mape/Fails.js'},
  'launch-undeclared': {path},
  'file-undeclared': {path},
  'schema-from-network': {by: 'imsmanifest.xml', path: 'https://a.example/x.xsd'},
  'schema-missing': {by: 'a.xsd', path: 'b.xsd'},
  'not-a-structure': {element: 'course', uri: 'urn:a', wanted: 'urn:b'},
  'no-unit': {},
  'child-missing': {name: 'title'},
  'child-unknown': {parent: 'au', known},
  'child-late': {parent: 'au', known},
  'no-langstring': {},
  'empty-text': {},
  'language': {written: 'lang="7"'},
  'id-relative': {id},
  'objective-reference': {id},
  'launch-parameter': {name: 'actor'},
  'page-address': {},
};
// The keys of an object that the compiler has just compared with the codes.
const codes = Object.keys(samples) as readonly FindingCode[];

const languages: readonly {readonly language: string; readonly sentences: FindingWords}[] = [
  {language: 'Latvian', sentences: lmsFindingsLv},
  {language: 'English', sentences: lmsFindingsEn},
  {language: 'Russian', sentences: lmsFindingsRu},
  {language: 'the command line', sentences: englishFindings},
];

it.each(languages)('$language names every detail of every finding, in whole sentences', ({sentences}) => {
  for (const code of codes) {
    const details = samples[code];
    const sentence = sentenceOf(sentences, {code, details});
    for (const value of Object.values(details).flat()) expect(sentence, code).toContain(String(value));
    expect(sentence, code).toMatch(/[.]$/);
    expect(sentence, code).not.toMatch(/ {2}|undefined|\$\{/);
  }
});

it.each(languages)('$language has a sentence of its own for each finding', ({sentences}) => {
  const all = codes.map((code) => sentenceOf(sentences, {code, details: samples[code]}));
  expect(new Set(all).size).toBe(codes.length);
});

it.each(languages)('$language cuts a list that nobody would read', ({sentences}) => {
  const many = Array.from({length: 500}, (_, index) => `item_${index}`);
  const sentence = sentenceOf(sentences, {code: 'resource-unknown', details: {id: 'x', known: many}});
  expect(sentence).toContain('item_11, …');
  expect(sentence).not.toContain('item_12');
});

it('stands in the language of its place: file and line come before the sentence, as from a compiler', () => {
  const place = {file: 'imsmanifest.xml', line: 12, element: 'item'};
  expect(englishLine({code: 'no-title', details: {}, place})).toMatch(
    /^imsmanifest\.xml:12 <item> {2}It has no title/,
  );
  expect(englishLine({code: 'no-sco', details: {}})).toMatch(/^No resource is a SCO/);
  expect(englishLine({code: 'no-sco', details: {}})).toMatch(
    /\[against good practice; SCORM 1\.2 CAM 2\.1; .*\]$/,
  );
});
