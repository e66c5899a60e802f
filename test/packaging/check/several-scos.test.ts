import {beforeAll, describe, expect, it} from 'vitest';
import {checkOwnRules, checkPackageFiles} from './problems-of.ts';
import {scorm12} from '../../../packaging/standards/scorm12/scorm12.ts';
import {scorm2004Third} from '../../../packaging/standards/scorm2004/scorm2004-3rd.ts';
import {scorm2004Fourth} from '../../../packaging/standards/scorm2004/scorm2004-4th.ts';
import type {PackageFiles} from '../../../packaging/zip.ts';
import {sampleFiles} from '../standards/sample-manifests.ts';
import {mutated} from './mutated.ts';

let many12: PackageFiles;
let many2004: PackageFiles;
beforeAll(async () => {
  many12 = await sampleFiles(scorm12, 'course-multi');
  many2004 = await sampleFiles(scorm2004Fourth, 'course-multi');
});

it('finds nothing in a sound package of several SCOs', async () => {
  for (const files of [many12, many2004, await sampleFiles(scorm2004Third, 'course-multi')])
    expect(await checkPackageFiles(files)).toEqual([]);
});

describe('finds', () => {
  it.each([
    {
      what: 'a prerequisite that is no item',
      broken: () => mutated(many12, 'item_signs&amp;', 'item_sign&amp;'),
      says: /"item_sign" is no item. Write one of: item_signs, item_first_help/,
    },
    {
      what: 'an item that waits for itself',
      broken: () => mutated(many12, 'item_signs&amp;', 'item_final_test&amp;'),
      says: /waits for itself/,
    },
    {
      what: 'a dependency on nothing',
      broken: () => mutated(many12, 'dependency identifierref="shared"', 'dependency identifierref="share"'),
      says: /<dependency> {2}identifierref names no resource/,
    },
    {
      what: 'a rule about an objective of another item',
      broken: () => mutated(many2004, 'referencedObjective="module.signs"', 'referencedObjective="signs"'),
      says: /"signs" is no objective of this item. Write one of: test, module.signs/,
    },
    {
      what: 'a rule that waits for what nobody writes',
      broken: () => mutated(many2004, 'writeSatisfiedStatus="true"', 'writeSatisfiedStatus="false"'),
      says: /A rule asks for "kopiga-riciba-course-multi.signs", which nothing in the package writes/,
    },
    {
      what: 'a shared objective misspelt',
      broken: () =>
        mutated(many2004, 'targetObjectiveID="kopiga-riciba-course-multi.signs"', 'targetObjectiveID="x"'),
      says: /A rule asks for "kopiga-riciba-course-multi.signs", which nothing in the package writes/,
    },
    {
      what: 'an objective declared twice',
      broken: () => mutated(many2004, 'objectiveID="what"', 'objectiveID="module.signs"'),
      says: /The item has "module.signs" twice/,
    },
    {
      what: 'a rule with an unknown action',
      broken: () => mutated(many2004, 'ruleAction action="disabled"', 'ruleAction action="locked"'),
      says: /action="locked" is not known. Write one of: skip, disabled/,
    },
    {
      what: 'a weight out of range',
      broken: () => mutated(many2004, 'objectiveMeasureWeight="1"', 'objectiveMeasureWeight="100"'),
      says: /objectiveMeasureWeight="100" must be a number from 0 to 1/,
    },
  ])('$what', async ({broken, says}) => {
    expect((await checkOwnRules(broken())).join('\n')).toMatch(says);
  });
});
