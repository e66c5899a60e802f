/** What a manifest says, and the files that it lists. */
import {inMain, inMainOf, type Kind, launchOf, scorm, withFile, without} from './mutation.ts';

export const kindsOfManifest: readonly Kind[] = [
  // By the schemas
  {
    kind: 'unknown element of ADL',
    broken: inMainOf(scorm, '</item>', '<adlcp:mastery>1</adlcp:mastery></item>'),
    codes: ['schema-invalid'],
    file: '',
    bySchema: true,
  },
  {
    kind: 'unknown element',
    broken: inMain(/<\/(organization|course)>/, '<chapter/></$1>'),
    codes: ['schema-invalid', 'child-unknown'],
    file: '',
    bySchema: true,
  },
  {
    kind: 'unknown attribute',
    broken: inMainOf(scorm, '<item ', '<item color="red" '),
    codes: ['schema-invalid'],
    file: '',
    bySchema: true,
  },
  {
    kind: 'elements in another order',
    broken: inMainOf(
      scorm,
      /(<organizations[\s\S]*<\/organizations>)([\s\S]*)<\/manifest>/,
      '$2$1</manifest>',
    ),
    codes: ['schema-invalid'],
    file: '',
    bySchema: true,
  },
  {
    kind: 'unknown word of sequencing',
    broken: inMainOf(scorm, /condition="satisfied"/, 'condition="done"'),
    codes: ['schema-invalid'],
    file: '',
    bySchema: true,
  },
  {
    kind: 'no number where one belongs',
    broken: inMainOf(scorm, /(<imsss:minNormalizedMeasure>)[^<]+/, '$1much'),
    codes: ['schema-invalid', 'out-of-range'],
    file: '',
    bySchema: true,
  },
  {
    kind: 'unknown word for a unit',
    broken: inMain(/moveOn="\w+"/, 'moveOn="Done"'),
    codes: ['value-unknown'],
    file: '',
  },

  // What refers to what
  {
    kind: 'identifier used twice',
    broken: inMain(
      /(<(?:item|au) [^>]*(?:identifier|id)=")[^"]+("[\s\S]*<(?:item|au) [^>]*(?:identifier|id)=")[^"]+/,
      '$1urn:x$2urn:x',
    ),
    codes: ['identifier-twice'],
    file: '',
  },
  {
    kind: 'identifier with a digit first',
    broken: inMainOf(scorm, /(<item identifier=")/, '$17'),
    codes: ['identifier-form'],
    file: '',
  },
  {
    kind: 'item that opens an unknown resource',
    broken: inMainOf(scorm, /identifierref="sco/, 'identifierref="xsco'),
    codes: ['resource-unknown'],
    file: '',
  },
  {
    kind: 'default that is no organization',
    broken: inMainOf(scorm, 'default="organization', 'default="other'),
    codes: ['default-unknown'],
    file: '',
  },
  {
    kind: 'no title',
    broken: inMain(/(<(?:item|au) [^>]*>\s*)<title>[\s\S]*?<\/title>/, '$1'),
    codes: ['no-title', 'child-missing'],
    file: '',
  },
  {
    kind: 'another version',
    broken: inMainOf(scorm, /(<schemaversion>)[^<]+/, '$11.4'),
    codes: ['schema-version'],
    file: '',
  },
  {
    kind: 'scormtype in the wrong case',
    broken: inMainOf(scorm, /adlcp:scorm([tT])ype/, 'adlcp:SCORM$1ype'),
    codes: ['scorm-type'],
    file: '',
  },
  {
    kind: 'pass mark out of range',
    broken: inMain(/(masteryScore="|<imsss:minNormalizedMeasure>)[\d.]+/, '$170'),
    codes: ['out-of-range'],
    file: '',
  },

  // Files
  {
    kind: 'declared file that is not there',
    broken: (files, standard) =>
      scorm.test(standard)
        ? inMain('</resource>', '<file href="missing.png"/></resource>')(files)
        : undefined,
    codes: ['file-missing'],
    file: '',
  },
  {
    kind: 'file that is not declared',
    broken: (files, standard) => (scorm.test(standard) ? withFile(files, 'extra.txt', 'x') : undefined),
    codes: ['file-undeclared'],
    file: 'extra.txt',
  },
  {
    kind: 'schema that is not shipped',
    broken: (files) => {
      const [schema] = [...files.keys()].filter((path) => path.endsWith('.xsd'));
      return schema === undefined ? undefined : without(files, schema);
    },
    codes: ['schema-missing', 'file-missing'],
    file: '',
  },
  {
    kind: 'names that differ in case alone',
    broken: (files) => withFile(files, launchOf(files).toUpperCase(), 'x'),
    codes: ['case-twins'],
    file: '',
  },
  {
    kind: 'name that leads out of the package',
    broken: (files) => withFile(files, '../evil.js', 'x'),
    codes: ['path-outside'],
    file: '../evil.js',
  },
  {
    kind: 'name with a backslash',
    broken: (files) => withFile(files, 'a\\b.js', 'x'),
    codes: ['backslash'],
    file: 'a\\b.js',
  },
  {
    kind: 'leavings of macOS',
    broken: (files) => withFile(files, '.DS_Store', 'x'),
    codes: ['macos-leftover'],
    file: '.DS_Store',
  },
];
