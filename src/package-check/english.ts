/** The findings in English: for the command line, and for makers of packages who do not read Latvian. */
import {type Finding, type FindingWords, sentenceOf} from './finding.ts';

/** Longer lists help nobody. */
const listed = 12;
const list = (known: readonly string[]): string =>
  [...known.slice(0, listed), ...(known.length > listed ? ['…'] : [])].join(', ');
const oneOf = (known: readonly string[]): string =>
  known.length > 0 ? ` Write one of: ${list(known)}.` : '';

export const englishFindings: FindingWords = {
  'manifest-missing': () =>
    "imsmanifest.xml (SCORM) or cmi5.xml must stand at the root of the zip, in this case; the zip has none. Pack the folder's content, not the folder.",
  'manifest-misplaced': ({name, path}) =>
    `${name} must stand at the root of the zip, in this case; the zip has ${path}. Pack the folder's content, not the folder.`,
  'backslash': ({path}) => `${path}: folders are separated by "/", not "\\". Pack it with another tool.`,
  'absolute-path': ({path}) => `${path}: the path must be relative to the package. Pack the folder again.`,
  'path-outside': ({path}) =>
    `${path}: ".." would lead out of the package, and LMSs refuse that. Move the file into it.`,
  'macos-leftover': ({path}) => `${path} was left by macOS and is no part of a course. Leave it out.`,
  'case-twins': ({path, twin}) =>
    `${path} and ${twin} differ only in case: on some servers one replaces the other. Rename one.`,

  'not-xml': ({file, reason}) => `${file} cannot be read as XML: ${reason}. Mend that place.`,
  'not-a-manifest': ({element}) => `imsmanifest.xml begins with <${element}>; it must be <manifest>.`,

  'no-organizations': () =>
    'The manifest needs <organizations> and <resources>: else there is nothing to show or to open.',
  'no-identifier': () => 'It has no identifier, so nothing can refer to it. Add one.',
  'identifier-twice': ({id}) => `The identifier "${id}" is used twice. Each may stand once.`,
  'identifier-form': ({id}) =>
    `"${id}" is no identifier. Begin with a letter or _, then letters, digits, ".", "-" or "_".`,
  'default-unknown': ({id, known}) => `default="${id}" names no organization.${oneOf(known)}`,
  'item-opens-nothing': () => 'It opens nothing. Add identifierref with the id of a resource.',
  'folder-opens': () =>
    'It has items below it and opens a resource itself; SCORM 2004 allows only one of the two. Give the resource an item of its own.',
  'resource-unknown': ({id, known}) => `identifierref="${id}" names no resource.${oneOf(known)}`,
  'no-title': () => 'It has no title, so the table of contents has an empty line. Add <title>.',
  'title-too-long': ({length, limit}) =>
    `The title has ${length} characters; an LMS keeps ${limit}. Shorten it.`,

  'schema-name': ({text}) => `<schema> says "${text}"; it must be exactly "ADL SCORM".`,
  'schema-version': ({text, known}) => `<schemaversion> says "${text}"; LMSs know exactly: ${list(known)}.`,
  'prefix': ({uri, prefix, wanted}) =>
    `The prefix of ${uri} is "${prefix}"; LMSs look for "${wanted}", though XML allows any. Change it.`,
  'scorm-type': ({attribute}) => `Write ${attribute}="sco" (or "asset"), in this case.`,
  'no-sco': () => 'No resource is a SCO: the LMS would track nothing.',
  'out-of-range': ({written, least, most}) => `${written} must be a number from ${least} to ${most}.`,
  'measure-unused': ({element}) => `It is without effect: write satisfiedByMeasure="true" on <${element}>.`,
  'threshold-edition': () =>
    'Its attributes exist in the 4th Edition only. Take them out, or name that edition.',
  'shared-with-nobody': () =>
    'One SCO has nobody to share an objective with, and Moodle refuses the upload. Leave it out.',

  'prerequisite-unknown': ({id, known}) => `"${id}" is no item.${oneOf(known)}`,
  'waits-for-itself': () => 'The item waits for itself and never opens. Take it out.',
  'dependency-unknown': () => 'identifierref names no resource. Write the identifier of one.',
  'objective-twice': ({id}) => `The item has "${id}" twice. Give each objective an id of its own.`,
  'objective-unknown': ({id, known}) => `"${id}" is no objective of this item.${oneOf(known)}`,
  'objective-unwritten': ({id}) =>
    `No item writes "${id}", so it is never met. Add writeSatisfiedStatus="true" where it is reached.`,
  'value-unknown': ({written, known}) => `${written} is not known.${oneOf(known)}`,

  'file-missing': ({path}) => `${path} is not in the zip. Add the file, or take the line out.`,
  'file-case': ({path, twin}) => `${path} is not in the zip. The zip has ${twin}: the case must agree.`,
  'launch-undeclared': ({path}) => `It opens ${path}, which must also be a <file> of this resource.`,
  'file-undeclared': ({path}) =>
    `${path} is in the zip but in no <file> of the manifest: an LMS may leave it out. Add it, or delete it.`,

  'schema-from-network': ({by, path}) =>
    `${by} takes a schema from ${path}. Ship the file and name it by its path.`,
  'schema-missing': ({by, path}) =>
    `${by} names the schema ${path}, which is not in the zip. Add it, or take the name out.`,

  'not-a-structure': ({element, uri, wanted}) =>
    `cmi5.xml begins with <${element}> of "${uri}"; it must be <courseStructure> of "${wanted}".`,
  'no-unit': () => 'The course has no <au>: there is nothing to launch.',
  'child-missing': ({name}) => `It has no <${name}>. Add one.`,
  'child-unknown': ({parent, known}) => `It cannot stand in <${parent}>. There may be: ${list(known)}.`,
  'child-late': ({parent, known}) => `It stands too late in <${parent}>. The order is: ${list(known)}.`,
  'no-langstring': () => 'It has no <langstring>, where the text belongs. Add one with lang.',
  'empty-text': () => 'It is empty. Write the text.',
  'language': ({written}) => `${written} is no language. Write one like "lv".`,
  'id-relative': ({id}) => `The id "${id}" must be an absolute IRI, like "https://example.org/course".`,
  'objective-reference': ({id}) => `idref="${id}" names no objective of the course.`,
  'launch-parameter': ({name}) => `"${name}" in the address is what an LMS launches with. Take another name.`,
  'page-address': () => 'A page is opened by a path in the zip, or by https.',
};

/** One line, as compilers write it: `imsmanifest.xml:12 <item>  It has no title. …`. */
export function englishLine(found: Finding): string {
  const sentence = sentenceOf(englishFindings, found);
  if (!found.place) return sentence;
  const {file, line, element} = found.place;
  return `${file}:${line} <${element}>  ${sentence}`;
}
