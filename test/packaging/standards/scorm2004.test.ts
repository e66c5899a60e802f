import {describe, expect, it} from 'vitest';
import {scorm2004Third} from '../../../packaging/standards/scorm2004/scorm2004-3rd.ts';
import {scorm2004Fourth} from '../../../packaging/standards/scorm2004/scorm2004-4th.ts';
import {sampleManifest} from './sample-manifests.ts';

const threshold = '<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="1.0"/>';
const editions = [
  {standard: scorm2004Third, version: '2004 3rd Edition'},
  {standard: scorm2004Fourth, version: '2004 4th Edition'},
];

describe.each(editions)('a manifest of SCORM $version', ({standard, version}) => {
  const manifest = (scope: string) => sampleManifest(standard, scope);

  it('spells the type in camel case and names the version exactly', async () => {
    expect(await manifest('signs')).toContain('adlcp:scormType="sco"');
    expect(await manifest('signs')).toContain(`<schemaversion>${version}</schemaversion>`);
  });

  it('leaves the status to the SCO', async () => {
    expect(await manifest('course')).toContain('completionSetByContent="true" objectiveSetByContent="true"');
  });

  it('declares an objective for each module of a course', async () => {
    expect(await manifest('course')).toContain('<imsss:objective objectiveID="signs"/>');
  });

  it('declares an objective for each lesson and case of a module, and none for its pre-check', async () => {
    expect(await manifest('signs')).toContain('objectiveID="what"');
    expect(await manifest('first-help')).toContain('objectiveID="two-doors"');
    expect(await manifest('signs')).not.toContain('objectiveID="pre-check"');
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
  ])('in scope $scope the whole is satisfied as it should: $why', async ({scope, primary}) => {
    expect(await manifest(scope)).toContain(primary);
  });

  it.each([
    {scope: 'course', id: 'final-test', measure: '0.8'},
    {scope: 'signs', id: 'quiz', measure: '0.7'},
  ])('in scope $scope the objective $id is satisfied at its own pass mark', async ({scope, id, measure}) => {
    expect(await manifest(scope)).toContain(
      `<imsss:objective objectiveID="${id}" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>${measure}<`,
    );
  });

  it.each(['course', 'signs', 'final-test'])(
    'has no global objective in scope %s: Moodle refuses them',
    async (scope) => {
      expect(await manifest(scope)).not.toContain('mapInfo');
    },
  );

  it('has no metadata that no shipped schema describes', async () => {
    expect((await manifest('course')).toLowerCase()).not.toContain('lom');
  });

  it('lets learners go from one module to the next, which one SCO has no use for', async () => {
    expect(await manifest('signs')).toContain('<adlnav:hideLMSUI>continue</adlnav:hideLMSUI>');
    expect(await manifest('course-multi')).not.toContain('hideLMSUI');
  });
});

it('lets an LMS of the 4th Edition complete at full measure, and leaves that out of the 3rd', async () => {
  expect(await sampleManifest(scorm2004Fourth, 'course')).toContain(threshold);
  expect(await sampleManifest(scorm2004Third, 'course')).not.toContain('completionThreshold');
});
