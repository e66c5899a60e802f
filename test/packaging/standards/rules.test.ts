import {describe, expect, it} from 'vitest';
import {describeContent} from '../../../packaging/describe-package.ts';
import type {PackageDescription} from '../../../packaging/standards/package-description.ts';
import {scorm12} from '../../../packaging/standards/scorm12.ts';
import {scorm2004Fourth} from '../../../packaging/standards/scorm2004-4th.ts';
import {sampleContent} from '../sample-sources.ts';

const describeScope = (scope: string): PackageDescription => ({
  ...describeContent(sampleContent(scope)),
  launch: 'index.html',
  files: ['index.html'],
});
const manifest12 = (scope: string) => scorm12.describe(describeScope(scope)).get('imsmanifest.xml') ?? '';
const manifest4th = (scope: string) =>
  scorm2004Fourth.describe(describeScope(scope)).get('imsmanifest.xml') ?? '';
/** The text without spaces between elements. */
const packed = (xml: string) => xml.replaceAll(/>\s+</g, '><');

describe('a SCORM 1.2 manifest', () => {
  it('spells the type in lower case and names the version exactly', () => {
    expect(manifest12('signs')).toContain('adlcp:scormtype="sco"');
    expect(packed(manifest12('signs'))).toContain(
      '<schema>ADL SCORM</schema><schemaversion>1.2</schemaversion>',
    );
  });

  it.each(['course', 'signs', 'final-test'])(
    'has no masteryscore in scope %s: it would lock a failed learner out',
    (scope) => {
      expect(manifest12(scope)).not.toContain('masteryscore');
    },
  );

  it('escapes what a title may hold', () => {
    expect(manifest12('signs')).toContain('Pazīmes &amp; &quot;signāli&quot; &lt;pašvaldībā&gt;');
  });

  it('calls a version before 1.0 a draft', () => {
    const describeVersion = (version: string) =>
      scorm12.describe({...describeScope('signs'), version}).get('imsmanifest.xml');
    expect(describeVersion('0.9.0')).toContain('>Draft<');
    expect(describeVersion('1.0.0')).toContain('>Final<');
  });
});

describe('a SCORM 2004 4th Edition manifest', () => {
  it('spells the type in camel case and names the version exactly', () => {
    expect(manifest4th('signs')).toContain('adlcp:scormType="sco"');
    expect(manifest4th('signs')).toContain('<schemaversion>2004 4th Edition</schemaversion>');
  });

  it('lets the LMS complete it at full measure, and leaves status to the SCO', () => {
    expect(manifest4th('course')).toContain(
      '<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="1.0"/>',
    );
    expect(manifest4th('course')).toContain('completionSetByContent="true" objectiveSetByContent="true"');
  });

  it('declares an objective for each module of a course', () => {
    expect(packed(manifest4th('course'))).toContain('<imsss:objective objectiveID="signs"/>');
  });

  it('declares an objective for each lesson of a module, and none for its pre-check', () => {
    expect(manifest4th('signs')).toContain('objectiveID="what"');
    expect(manifest4th('signs')).not.toContain('objectiveID="pre-check"');
  });

  it.each([
    {scope: 'course', primary: '<imsss:primaryObjective/>', why: 'a test passed early finishes nothing'},
    {scope: 'signs', primary: '<imsss:primaryObjective/>', why: 'the lessons count too'},
    {
      scope: 'final-test',
      primary:
        '<imsss:primaryObjective satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>',
      why: 'the test is all there is',
    },
  ])('in scope $scope the whole is satisfied as it should: $why', ({scope, primary}) => {
    expect(packed(manifest4th(scope))).toContain(primary);
  });

  it.each([
    {scope: 'course', id: 'final-test', measure: '0.8'},
    {scope: 'signs', id: 'quiz', measure: '0.7'},
  ])('in scope $scope the objective $id is satisfied at its own pass mark', ({scope, id, measure}) => {
    expect(packed(manifest4th(scope))).toContain(
      `<imsss:objective objectiveID="${id}" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>${measure}<`,
    );
  });

  it.each(['course', 'signs', 'final-test'])(
    'has no global objective in scope %s: Moodle refuses them',
    (scope) => {
      expect(manifest4th(scope)).not.toContain('mapInfo');
    },
  );

  it('has no metadata that no shipped schema describes', () => {
    expect(manifest4th('course').toLowerCase()).not.toContain('lom');
  });
});

it('refuses an id that no manifest can carry', () => {
  expect(() => scorm12.describe({...describeScope('signs'), id: '7-days'})).toThrow(/"7-days" cannot stand/);
});
it('refuses a package without its launch file', () => {
  expect(() => scorm12.describe({...describeScope('signs'), files: []})).toThrow(/index.html is not among/);
});
it('writes an address for a file name that needs one', () => {
  const files = ['a b/ā.json', 'index.html'];
  expect(scorm12.describe({...describeScope('signs'), files}).get('imsmanifest.xml')).toContain(
    'href="a%20b/%C4%81.json"',
  );
});
