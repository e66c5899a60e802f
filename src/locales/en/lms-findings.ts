/** What the check of a package has found, in English: what is wrong, why it matters, what to do. */
import type {FindingWords} from '../../package-check/finding.ts';
import {count} from './numbers.ts';
import {numberText} from '../../languages/on-screen.ts';

/** Longer lists help nobody. */
const listed = 12;
const list = (known: readonly string[]): string =>
  [...known.slice(0, listed), ...(known.length > listed ? ['…'] : [])].join(', ');
const oneOf = (known: readonly string[]): string =>
  known.length > 0 ? ` Write one of these: ${list(known)}.` : '';

const places = (more: number): string => (more > 0 ? ` (and in ${count(more, 'more place')})` : '');

export const lmsFindingsEn: FindingWords = {
  'not-a-zip': () =>
    'This is not a zip file. Choose a course package: a zip file with imsmanifest.xml at its root.',
  'encrypted': ({path}) =>
    `The zip file is protected by a password (file ‘${path}’). Create the package without one.`,
  'duplicate-name': ({path}) =>
    `The file ‘${path}’ is in the zip file more than once, and nobody knows which is the right one. Create the package anew.`,
  'too-many-files': ({limit}) =>
    `The zip file has more than ${numberText(limit)} files. So large a package cannot be opened here.`,
  'too-big': ({limit}) =>
    `The unpacked content is larger than ${limit}\u00a0MB. So large a package cannot be opened here.`,
  'false-size': ({path}) =>
    `The file ‘${path}’ unpacks to a different size from the one that the zip file gives. That happens when a file is damaged or malicious; create the package anew.`,
  'damaged': ({path, reason}) =>
    `The zip file is damaged${path && ` (file ‘${path}’)`}: ${reason}. Download or create it again.`,
  'manifest-too-big': ({file, limit}) =>
    `${file} is larger than ${limit}\u00a0MB. So large a manifest is not read here.`,

  'manifest-missing': () =>
    'There is neither imsmanifest.xml (SCORM) nor cmi5.xml at the root of the zip file, so an LMS will not recognise the package. Export the course again as a SCORM or cmi5 package.',
  'manifest-misplaced': ({name, path}) =>
    `The file ${name}, spelled exactly so, must be at the root of the zip file, but the zip has ‘${path}’. Pack the contents of the folder, not the folder itself.`,
  'backslash': ({path}) =>
    `In the path ‘${path}’ folders are separated by ‘\\’, and many systems do not recognise such folders. Pack the course with a tool that uses ‘/’.`,
  'absolute-path': ({path}) =>
    `The path ‘${path}’ is absolute, but a package may hold only relative ones. Pack the contents of the folder again.`,
  'path-outside': ({path}) =>
    `The path ‘${path}’ leads out of the package with ‘..’, and an LMS may refuse it as dangerous. Put the file into the folder of the package.`,
  'control-character': ({path}) =>
    `The name ‘${path}’ contains a control character, and many systems cannot store such a file. Rename it.`,
  'macos-leftover': ({path}) =>
    `‘${path}’ is a file that macOS left behind, not a part of the course. Pack the course without it.`,
  'case-twins': ({path, twin}) =>
    `‘${path}’ and ‘${twin}’ differ only in upper and lower case, so on some servers one file will replace the other. Rename one of them.`,

  'not-xml': ({file, reason}) =>
    `${file} is not well-formed XML, so it cannot be read (${reason}). Correct that place.`,
  'not-a-manifest': ({element}) =>
    `imsmanifest.xml begins with the element <${element}>, but it must begin with <manifest>. Check that it is the right file.`,

  'doctype': () =>
    'A manifest needs no DOCTYPE, and systems that are protected against attacks refuse one. Take it out.',

  'no-organizations': () =>
    'The manifest needs both <organizations> and <resources>; otherwise it is not known what to show and what to open. Add the missing element.',
  'nothing-to-launch': () =>
    'No item opens anything, so there is nothing to launch. At least one item must refer to a resource with an href.',
  'no-identifier': () =>
    'The element has no identifier, so nothing can refer to it. Add the attribute identifier.',
  'identifier-twice': ({id}) =>
    `Several elements have the identifier ‘${id}’, and it is not known which is meant. Give each element an identifier of its own.`,
  'identifier-form': ({id}) =>
    `‘${id}’ cannot be an identifier. It must begin with a letter or ‘_’; the other characters may be letters, digits, ‘.’, ‘-’ and ‘_’.`,
  'default-missing': ({known}) =>
    `It is not said which organization is the default; an LMS takes the first.${oneOf(known)}`,
  'default-unknown': ({id, known}) =>
    `The attribute default="${id}" names no organization, so it is not known which table of contents to show.${oneOf(known)}`,
  'item-opens-nothing': () =>
    'This item opens nothing. Add the attribute identifierref with the identifier of a resource, or remove the item.',
  'folder-opens': () =>
    'The item has items below it and opens a resource itself, but SCORM 2004 allows only one of the two. Give the resource an item of its own below this one.',
  'resource-unknown': ({id, known}) =>
    `The attribute identifierref="${id}" names no resource, so the item cannot be opened.${oneOf(known)}`,
  'no-title': () =>
    'There is no title, so the table of contents will have an empty line. Add the element <title>.',
  'title-too-long': ({length, limit}) =>
    `The title has ${count(length, 'character')}, but an LMS keeps ${limit}; the rest will be lost. Shorten the title.`,

  'schema-name': ({text}) =>
    `The element <schema> says ‘${text}’, but it must be exactly ‘ADL SCORM’; otherwise a system may not recognise the package. Correct the value.`,
  'schema-version': ({text, known}) =>
    `The element <schemaversion> says ‘${text}’, and LMSs know no such version of SCORM. Write one of these: ${list(known)}.`,
  'prefix': ({uri, prefix, wanted}) =>
    `The namespace ${uri} has the prefix ‘${prefix}’. XML allows that, but LMSs look for ‘${wanted}’. Change the prefix throughout the manifest.`,
  'scorm-type': ({attribute}) =>
    `It is not stated whether the resource communicates with the LMS. Write ${attribute}="sco" or ${attribute}="asset", keeping upper and lower case.`,
  'no-sco': () =>
    'No resource is a SCO, so an LMS will receive no results. If results are needed, give the launched resource the type ‘sco’.',
  'out-of-range': ({written, least, most}) =>
    `The value ${written} is not valid, and a system may judge the result wrongly. Write a number from ${numberText(least)} to ${numberText(most)}.`,
  'measure-unused': ({element}) =>
    `This threshold has no effect as long as the element <${element}> lacks the attribute satisfiedByMeasure="true". Add the attribute.`,
  'threshold-edition': () =>
    'The attributes of this element exist only in SCORM 2004 4th Edition, and a system may refuse the manifest of an earlier edition. Remove the attributes, or state the 4th Edition.',
  'shared-with-nobody': () =>
    'With a single SCO, an objective can be shared with another course only, and Moodle refuses such a package. Remove this element, unless another course needs the objective.',

  'prerequisite-unknown': ({id, known}) =>
    `‘${id}’, named in the prerequisites, is no item, so this part may stay closed.${oneOf(known)}`,
  'waits-for-itself': () =>
    'The item waits for itself, so it will never open. Remove it from the prerequisites.',
  'dependency-unknown': () =>
    'The attribute identifierref names no resource, so some of the files may be missing. Write the identifier of an existing resource.',
  'objective-twice': ({id}) =>
    `The item has two objectives with the identifier ‘${id}’, and it is not known which is meant. Give each objective an identifier of its own.`,
  'objective-unknown': ({id, known}) =>
    `‘${id}’ is no objective of this item, so the condition will not be met.${oneOf(known)}`,
  'objective-unwritten': ({id}) =>
    `A condition asks for the shared objective ‘${id}’, but no item of the package writes it. If it is reached in an item, let that item write it; if another course writes it, all is well.`,
  'value-unknown': ({written, known}) =>
    `The standard has no value ${written}. Write one of these: ${list(known)}.`,

  'launch-foreign': ({address}) =>
    `The content is on another site (${address}); from there it finds no LMS, and no result is stored. Put it into the package.`,
  'asset-foreign': ({address}) =>
    `The page is on another site (${address}). Put it into the package if it should open everywhere.`,
  'launch-scheme': ({address}) =>
    `‘${address}’ is not a page of the package. Write the path of a file in the package.`,
  'launch-missing': ({path}) => `The content opens ‘${path}’, which is not in the zip file. Add the file.`,
  'launch-case': ({path, twin}) =>
    `The content opens ‘${path}’, which is not in the zip file; there is ‘${twin}’. Upper and lower case must agree: correct the path or the name of the file.`,
  'file-missing': ({path}) =>
    `The file ‘${path}’ is not in the zip file, so the content may not open. Add the file, or remove this line.`,
  'file-case': ({path, twin}) =>
    `The file ‘${path}’ is not in the zip file, but ‘${twin}’ is. Upper and lower case must agree: correct the path or the name of the file.`,
  'launch-undeclared': ({path}) =>
    `The resource opens ‘${path}’, which is not in its list of files. Add the element <file href="${path}"/>.`,
  'file-undeclared': ({path}) =>
    `The file ‘${path}’ is in the zip file but not in the manifest, and an LMS may leave it out. Add it to the file list of a resource, or delete it.`,
  'files-undeclared': ({count: n, path}) =>
    `${count(n, 'file')} of the zip file are not in the manifest (the first is ‘${path}’), and an LMS may leave them out. Add those that the course needs to the files of the resource.`,

  'foreign-script': ({address, more}) =>
    `The page loads a script from another site: ${address}${places(more)}. Put the script into the package.`,
  'foreign-style': ({address, more}) =>
    `A style sheet is loaded from another site: ${address}${places(more)}. Put it into the package.`,
  'foreign-media': ({address, more}) =>
    `A file is loaded from another site: ${address}${places(more)}. Put it into the package.`,
  'foreign-request': ({address, more}) =>
    `The script asks another site: ${address}${places(more)}. Put into the package what it needs from there, or take the request out.`,
  'launch-script-missing': ({address, more}) =>
    `The page that is opened first loads the script ‘${address}’${places(more)}, which is not in the zip file. Add the file or take the line out.`,
  'script-missing': ({address, more}) =>
    `The page loads the script ‘${address}’${places(more)}, which is not in the zip file. Add the file or take the line out.`,

  'schema-from-network': ({by, path}) =>
    `${by} takes a schema from the network (${path}), and a system that does not look there may refuse the package. Add the schema file to the package and give its path in the package.`,
  'schema-missing': ({by, path}) =>
    `${by} names the schema ‘${path}’, which is not in the zip file. Add the schema file, or remove its name.`,
  'schema-invalid': ({reason}) =>
    `The manifest differs from the official schema (${reason}). Correct that place.`,

  'not-a-structure': ({element, uri, wanted}) =>
    `cmi5.xml begins with the element <${element}> in the namespace ‘${uri}’, but it must begin with <courseStructure> in the namespace ‘${wanted}’. Check that it is the right file.`,
  'no-unit': () => 'The course has no element <au>, so there is nothing to launch. Add at least one.',
  'child-missing': ({name}) => `The element <${name}> is missing. Add it.`,
  'child-unknown': ({parent, known}) =>
    `This element may not stand in the element <${parent}>. Allowed there are: ${list(known)}.`,
  'child-late': ({parent, known}) =>
    `This element must come earlier in the element <${parent}>. The right order is: ${list(known)}.`,
  'no-langstring': () =>
    'The element <langstring>, which should hold the text, is missing. Add it together with the attribute lang.',
  'empty-text': () => 'The element is empty, and the learner will see an empty space. Write the text.',
  'language': ({written}) => `${written} is not a language code. Write, for example, lang="en".`,
  'id-relative': ({id}) =>
    `The identifier ‘${id}’ must be an absolute IRI, so that no other course has the same one. Write, for example, ‘https://example.org/course’.`,
  'objective-reference': ({id}) =>
    `The attribute idref="${id}" names no objective of the course. Correct it, or add the objective.`,
  'launch-parameter': ({name}) =>
    `The address has the parameter ‘${name}’, which the LMS itself adds. Give your parameter another name.`,
  'page-address': () =>
    'A page can be opened only from the zip file or by an https address. Correct the address.',
};
