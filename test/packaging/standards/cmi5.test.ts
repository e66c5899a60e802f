import {describe, expect, it} from 'vitest';
import {cmi5} from '../../../packaging/standards/cmi5/cmi5.ts';
import type {PackagingStandard} from '../../../packaging/standards/packaging-standard.ts';
import {permanentIri} from '../../../packaging/standards/permanent-iri.ts';
import {scorm12} from '../../../packaging/standards/scorm12/scorm12.ts';
import {allNodes, attributeOf, childrenOf, readXml} from '../../../src/package-check/xml-tree.ts';
import {sampleFiles, sampleManifest} from './sample-manifests.ts';

const structure = (scope: string, languages?: readonly string[]) => sampleManifest(cmi5, scope, languages);
const unitsOf = async (scope: string) =>
  allNodes(readXml(await structure(scope))).filter(({local}) => local === 'au');

describe('a cmi5 course structure', () => {
  it.each([
    {scope: 'course', mastery: '0.8', why: "the final test's"},
    {scope: 'signs', mastery: '0.7', why: "the module's quiz"},
    {scope: 'final-test', mastery: '0.8', why: 'the test'},
  ])('in scope $scope moves on when completed and passed at $mastery: $why', async ({scope, mastery}) => {
    const [unit, ...others] = await unitsOf(scope);
    expect(others).toEqual([]);
    expect(unit && attributeOf(unit, 'moveOn')).toBe('CompletedAndPassed');
    expect(unit && attributeOf(unit, 'masteryScore')).toBe(mastery);
  });

  it('has titles in every language', async () => {
    expect(await structure('final-test', ['lv', 'ru'])).toContain(
      '<title><langstring lang="lv">Noslēguma tests</langstring><langstring lang="ru">Noslēguma tests (ru)</langstring></title>',
    );
  });

  it('puts the modules in one block, each a unit of its own, and the test behind it', async () => {
    const root = readXml(await structure('course-multi'));
    const [block] = childrenOf(root, 'block');
    const launches = (of: typeof block) =>
      childrenOf(of, 'au').map((unit) => childrenOf(unit, 'url')[0]?.text);
    expect(launches(block)).toEqual(['signs.html', 'first-help.html']);
    expect(launches(root)).toEqual(['final-test.html']);
  });

  it('gives every id once, as an absolute IRI that is the same at every build', async () => {
    const nodes = allNodes(readXml(await structure('course-multi')));
    const ids = nodes.flatMap((node) => attributeOf(node, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      ids.filter(
        (id) => !/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id),
      ),
    ).toEqual([]);
    expect(permanentIri('kopiga-riciba-course')).toBe('urn:uuid:d5300fa1-0fe5-5612-93cc-4c518ebcc7f2');
  });

  it('refers to objectives that are there', async () => {
    const nodes = allNodes(readXml(await structure('course-multi')));
    const ids = nodes
      .filter(({local}) => local === 'objective')
      .flatMap((node) => attributeOf(node, 'id') ?? []);
    const references = nodes.flatMap((node) => attributeOf(node, 'idref') ?? []);
    expect(references.length).toBeGreaterThan(0);
    expect(references.toSorted()).toEqual(ids.toSorted());
  });

  it('opens pages that may reach the record store of any LMS, as no other package may', async () => {
    const page = async (standard: PackagingStandard) =>
      new TextDecoder().decode((await sampleFiles(standard, 'signs')).get('index.html'));
    expect(await page(cmi5)).toContain("connect-src 'self' https: http:;");
    expect(await page(scorm12)).toContain("connect-src 'self';");
  });
});
