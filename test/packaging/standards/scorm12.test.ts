import {describe, expect, it} from 'vitest';
import type {PackageDescription} from '../../../packaging/standards/package-description.ts';
import {scorm12} from '../../../packaging/standards/scorm12/scorm12.ts';
import {sampleManifest} from './sample-manifests.ts';

const scopes = ['course', 'course-multi', 'signs', 'final-test'];
const manifest = (scope: string, languages?: readonly string[]) => sampleManifest(scorm12, scope, languages);

const description: PackageDescription = {
  id: 'kopiga-riciba-signs',
  version: '1.0.0',
  words: new Map([['lv', {title: 'Pazīmes', description: 'Par pazīmēm.'}]]),
  keywords: [],
  units: [
    {
      id: 'signs',
      words: new Map([['lv', {title: 'Pazīmes', description: 'Par pazīmēm.'}]]),
      launch: 'index.html',
      files: ['index.html'],
      objectives: [],
      opensAfter: [],
      isScored: true,
    },
  ],
  sharedFiles: [],
};
const [unit] = description.units;
if (!unit) throw new Error('The description has no unit.');

describe('a SCORM 1.2 manifest', () => {
  it('spells the type in lower case and names the version exactly', async () => {
    expect(await manifest('signs')).toContain('adlcp:scormtype="sco"');
    expect(await manifest('signs')).toContain('<schema>ADL SCORM</schema><schemaversion>1.2</schemaversion>');
  });

  it.each(scopes)('has no masteryscore in scope %s: it would lock a failed learner out', async (scope) => {
    expect(await manifest(scope)).not.toContain('masteryscore');
  });

  it('escapes what a title may hold', async () => {
    expect(await manifest('signs')).toContain('Pazīmes &amp; &quot;signāli&quot; &lt;pašvaldībā&gt;');
  });

  it('has its title in every language, in the metadata', async () => {
    expect(await manifest('final-test', ['lv', 'ru'])).toContain(
      '<imsmd:title><imsmd:langstring xml:lang="lv">Noslēguma tests</imsmd:langstring><imsmd:langstring xml:lang="ru">Noslēguma tests (ru)</imsmd:langstring></imsmd:title>',
    );
  });

  it.each(
    [
      ['general', 'title', 'catalogentry', 'description', 'keyword'],
      ['lifecycle', 'version', 'status'],
      ['metametadata', 'metadatascheme'],
      ['technical', 'format', 'location'],
      ['rights', 'cost', 'copyrightandotherrestrictions'],
      ['classification', 'purpose', 'description', 'keyword'],
    ].map(([category = '', ...parts]) => ({category, parts})),
  )('has in its metadata what is mandatory of $category', async ({category, parts}) => {
    const pattern = new RegExp(`<imsmd:${category}>(.*)</imsmd:${category}>`);
    const [, inside = ''] = pattern.exec(await manifest('course')) ?? [];
    expect(parts.filter((part) => !inside.includes(`<imsmd:${part}`))).toEqual([]);
  });

  it.each([
    {version: '0.9.0', status: 'Draft'},
    {version: '1.0.0', status: 'Final'},
  ])('calls version $version: $status', ({version, status}) => {
    const text = scorm12.describe({...description, version}).get('imsmanifest.xml');
    expect(text).toContain(`>${status}<`);
  });

  it('opens the test after every module, in the words of the standard', async () => {
    expect(await manifest('course-multi')).toContain(
      '<title>Noslēguma tests</title><adlcp:prerequisites type="aicc_script">item_signs&amp;item_first_help</adlcp:prerequisites></item>',
    );
    expect((await manifest('course-multi')).match(/<adlcp:prerequisites/g)).toHaveLength(1);
  });

  it('refuses an id that no manifest can carry', () => {
    expect(() => scorm12.describe({...description, id: '7-days'})).toThrow(/"7-days" cannot stand/);
  });

  it('refuses a package without its launch file', () => {
    const units = [{...unit, files: []}];
    expect(() => scorm12.describe({...description, units})).toThrow(/index.html is not among/);
  });

  it('writes an address for a file name that needs one', () => {
    const units = [{...unit, files: ['a b/ā.json', 'index.html']}];
    expect(scorm12.describe({...description, units}).get('imsmanifest.xml')).toContain(
      'href="a%20b/%C4%81.json"',
    );
  });
});
