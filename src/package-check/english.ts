/** The findings in English: for the command line, and for makers of packages who do not read Latvian. */
import {type Finding, type FindingWords, sentenceOf} from './finding.ts';
import {rules, type Where} from './rules.ts';

/** Longer lists help nobody. */
const listed = 12;
const list = (known: readonly string[]): string =>
  [...known.slice(0, listed), ...(known.length > listed ? ['…'] : [])].join(', ');
const oneOf = (known: readonly string[]): string =>
  known.length > 0 ? ` Write one of: ${list(known)}.` : '';

const places = (more: number): string =>
  more > 0 ? ` (and in ${more} more ${more === 1 ? 'place' : 'places'})` : '';

export const englishFindings: FindingWords = {
  'not-a-zip': () => 'The file is not a zip that can be read. Pack it again.',
  'encrypted': ({path}) => `${path} is encrypted, and no LMS asks for a password. Pack without one.`,
  'duplicate-name': ({path}) =>
    `${path} is in the zip twice, and nobody knows which of them is meant. Pack it again.`,
  'too-many-files': ({limit}) => `The zip says that it has more than ${limit} files; it is not unpacked.`,
  'too-big': ({limit}) => `The zip says that it holds more than ${limit} MB; it is not unpacked.`,
  'false-size': ({path}) =>
    `${path} unpacks to more bytes than the zip says: it is damaged, or made to exhaust the server. Pack it again.`,
  'damaged': ({path, reason}) => `The zip is damaged${path && ` at ${path}`} (${reason}). Pack it again.`,
  'manifest-too-big': ({file, limit}) => `${file} has more than ${limit} MB; it is not read.`,

  'manifest-missing': () =>
    "imsmanifest.xml (SCORM) or cmi5.xml must stand at the root of the zip, in this case; the zip has none. Pack the folder's content, not the folder.",
  'manifest-misplaced': ({name, path}) =>
    `${name} must stand at the root of the zip, in this case; the zip has ${path}. Pack the folder's content, not the folder.`,
  'backslash': ({path}) => `${path}: folders are separated by "/", not "\\". Pack it with another tool.`,
  'absolute-path': ({path}) => `${path}: the path must be relative to the package. Pack the folder again.`,
  'path-outside': ({path}) =>
    `${path}: ".." would lead out of the package, and LMSs refuse that. Move the file into it.`,
  'control-character': ({path}) => `${path}: a control character stands in the name. Rename the file.`,
  'macos-leftover': ({path}) => `${path} was left by macOS and is no part of a course. Leave it out.`,
  'case-twins': ({path, twin}) =>
    `${path} and ${twin} differ only in case: on some servers one replaces the other. Rename one.`,

  'not-xml': ({file, reason}) => `${file} cannot be read as XML: ${reason}. Mend that place.`,
  'not-a-manifest': ({element}) => `imsmanifest.xml begins with <${element}>; it must be <manifest>.`,

  'doctype': () =>
    'A manifest needs no DOCTYPE, and parsers that are hardened against attacks refuse one. Take it out.',

  'no-organizations': () =>
    'The manifest needs <organizations> and <resources>: else there is nothing to show or to open.',
  'nothing-to-launch': () => 'No item opens a resource with an href: there is nothing to launch.',
  'no-identifier': () => 'It has no identifier, so nothing can refer to it. Add one.',
  'identifier-twice': ({id}) => `The identifier "${id}" is used twice. Each may stand once.`,
  'identifier-form': ({id}) =>
    `"${id}" is no identifier. Begin with a letter or _, then letters, digits, ".", "-" or "_".`,
  'default-missing': ({known}) =>
    `It does not say which organization is the default; LMSs take the first.${oneOf(known)}`,
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
    'One SCO can share an objective with other courses alone, and Moodle refuses the upload. Leave it out, unless another course needs it.',

  'prerequisite-unknown': ({id, known}) => `"${id}" is no item.${oneOf(known)}`,
  'waits-for-itself': () => 'The item waits for itself and never opens. Take it out.',
  'dependency-unknown': () => 'identifierref names no resource. Write the identifier of one.',
  'objective-twice': ({id}) => `The item has "${id}" twice. Give each objective an id of its own.`,
  'objective-unknown': ({id, known}) => `"${id}" is no objective of this item.${oneOf(known)}`,
  'objective-unwritten': ({id}) =>
    `A rule asks for "${id}", which nothing in the package writes. If a part of it should, let that part write it.`,
  'value-unknown': ({written, known}) => `${written} is not known.${oneOf(known)}`,

  'launch-foreign': ({address}) =>
    `The SCO is at ${address}: on another host it finds no LMS, and tracks nothing. Put it into the zip.`,
  'asset-foreign': ({address}) => `It opens ${address}, which is not in the package. Put it into the zip.`,
  'launch-scheme': ({address}) => `${address} is no page of the package. Write the path of one.`,
  'launch-missing': ({path}) => `It opens ${path}, which is not in the zip. Add the file.`,
  'launch-case': ({path, twin}) =>
    `It opens ${path}, which is not in the zip. The zip has ${twin}: the case must agree.`,
  'file-missing': ({path}) => `${path} is not in the zip. Add the file, or take the line out.`,
  'file-case': ({path, twin}) => `${path} is not in the zip. The zip has ${twin}: the case must agree.`,
  'launch-undeclared': ({path}) => `It opens ${path}, which must also be a <file> of this resource.`,
  'file-undeclared': ({path}) =>
    `${path} is in the zip but in no <file> of the manifest: an LMS may leave it out. Add it, or delete it.`,
  'files-undeclared': ({count, path}) =>
    `${count} files are in the zip but in no <file>, ${path} first. Declare those that the course needs.`,

  'foreign-script': ({address, more}) =>
    `It loads the script ${address}${places(more)} from another host. Put it into the zip.`,
  'foreign-style': ({address, more}) =>
    `It loads the style ${address}${places(more)} from another host. Put it into the zip.`,
  'foreign-media': ({address, more}) =>
    `It loads ${address}${places(more)} from another host. Put it into the zip.`,
  'foreign-request': ({address, more}) =>
    `It asks ${address}${places(more)}, another host. Put what it needs into the zip, or take the request out.`,
  'launch-script-missing': ({address, more}) =>
    `It opens first, and loads the script ${address}${places(more)}, which is not in the zip. Add the file, or take the line out.`,
  'script-missing': ({address, more}) =>
    `It loads the script ${address}${places(more)}, which is not in the zip. Add the file, or take the line out.`,

  'schema-from-network': ({by, path}) =>
    `${by} takes a schema from ${path}. Ship the file and name it by its path.`,
  'schema-missing': ({by, path}) =>
    `${by} names the schema ${path}, which is not in the zip. Add it, or take the name out.`,
  'schema-invalid': ({reason}) => `By the official schema: ${reason}.`,

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

const englishWhere: Readonly<Record<Where, string>> = {
  'moodle': 'Moodle',
  'validating': 'LMSs that check the manifest by the schemas',
  'strict': 'LMSs that hold to the letter of the standard',
  'declared-only': 'LMSs that take only declared files',
  'package-only': 'LMSs that open only what is in the package',
  'prefixes': 'LMSs that look for elements by their prefix',
  'case-blind': 'servers that do not tell A from a',
  'hardened': 'LMSs that refuse a DOCTYPE',
  'offline': 'networks without a way to other hosts, which also learn who asks',
};

/** How sure a finding is, and the rule: `breaks; SCORM 1.2 CAM 2.3, <item>`. */
export function englishCertainty({code}: Finding): string {
  const rule = rules[code];
  const certainty = {
    'breaks': 'breaks',
    'may-break': rule.certainty === 'may-break' ? `may break in ${englishWhere[rule.where]}` : '',
    'practice': 'against good practice',
  }[rule.certainty];
  return `${certainty}; ${rule.cites}`;
}

/** One line, as compilers write it: `imsmanifest.xml:12 <item>  It has no title. … [breaks; rule]`. */
export function englishLine(found: Finding): string {
  const sentence = `${sentenceOf(englishFindings, found)} [${englishCertainty(found)}]`;
  if (!found.place) return sentence;
  const {file, line, element} = found.place;
  return `${file}:${line} <${element}>  ${sentence}`;
}
