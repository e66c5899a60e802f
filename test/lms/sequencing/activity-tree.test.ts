import {describe, expect, it} from 'vitest';
import {readActivityTree} from '../../../src/lms/sequencing/activity-tree.ts';
import {parseXml} from '../../../src/lms/package/xml-tree.ts';

const ns =
  'xmlns:imsss="http://www.imsglobal.org/xsd/imsss" xmlns:adlcp="a" xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="n"';

/** The only item of an organization with this inside. */
function item(inner: string, {collections = ''} = {}) {
  const organization = parseXml(
    `<organization identifier="o" ${ns}><item identifier="i"><title>T</title>${inner}</item></organization>`,
  );
  const shared = collections === '' ? [] : parseXml(`<c ${ns}>${collections}</c>`).children;
  const [activity] = readActivityTree(organization, shared).root.children ?? [];
  if (!activity) throw new Error('There is no item.');
  return activity;
}
const sequencing = (inner: string) => `<imsss:sequencing>${inner}</imsss:sequencing>`;

describe('readActivityTree', () => {
  it('has no flow unless the manifest says so, and leaves the rest to the defaults', () => {
    expect(item('').sequencingControls).toEqual({flow: false});
    expect(item(sequencing('<imsss:controlMode flow="1" choice="false"/>')).sequencingControls).toEqual({
      flow: true,
      choice: false,
    });
  });

  it('counts a share of children in hundredths and joins rollup conditions by "any"', () => {
    const rules = item(
      sequencing(`<imsss:rollupRules><imsss:rollupRule childActivitySet="atLeastPercent" minimumPercent="0.5">
        <imsss:rollupConditions><imsss:rollupCondition condition="attempted" operator="not"/></imsss:rollupConditions>
        <imsss:rollupAction action="completed"/></imsss:rollupRule></imsss:rollupRules>`),
    ).rollupRules;
    expect(rules).toEqual({
      rules: [
        {
          action: 'completed',
          consideration: 'atLeastPercent',
          minimumPercent: 50,
          conditionCombination: 'any',
          conditions: [{condition: 'attempted', operator: 'not'}],
        },
      ],
    });
  });

  it('takes a measure as a threshold', () => {
    const rules = item(
      sequencing(`<imsss:sequencingRules><imsss:exitConditionRule><imsss:ruleConditions>
        <imsss:ruleCondition condition="objectiveMeasureGreaterThan" measureThreshold="0.8" operator="noOp"/>
        </imsss:ruleConditions><imsss:ruleAction action="exit"/></imsss:exitConditionRule></imsss:sequencingRules>`),
    ).sequencingRules;
    expect(rules?.exitConditionRules).toEqual([
      {
        action: 'exit',
        conditionCombination: 'all',
        conditions: [{condition: 'objectiveMeasureGreaterThan', parameters: {threshold: 0.8}}],
      },
    ]);
  });

  it('puts what an item says itself in place of the same element of its collection', () => {
    const shared = `<imsss:sequencing ID="s"><imsss:controlMode choice="false" flow="true"/><imsss:limitConditions attemptLimit="2"/></imsss:sequencing>`;
    const own = item('<imsss:sequencing IDRef="s"><imsss:controlMode flow="false"/></imsss:sequencing>', {
      collections: shared,
    });
    expect(own).toMatchObject({attemptLimit: 2, sequencingControls: {flow: false}});
    expect(own.sequencingControls).not.toHaveProperty('choice');
  });

  it('keeps the ADL objectives of a collection beside the IMS objectives of an item', () => {
    const shared = `<imsss:sequencing ID="s"><adlseq:objectives><adlseq:objective objectiveID="p">
      <adlseq:mapInfo targetObjectiveID="g" writeRawScore="true"/></adlseq:objective></adlseq:objectives></imsss:sequencing>`;
    const own = item(
      '<imsss:sequencing IDRef="s"><imsss:objectives><imsss:primaryObjective objectiveID="p"/></imsss:objectives></imsss:sequencing>',
      {collections: shared},
    );
    expect(own.primaryObjective?.mapInfo).toMatchObject([{targetObjectiveID: 'g', writeRawScore: true}]);
  });

  it('adds the maps of ADL to those of IMS, each reading only its own', () => {
    const maps = item(
      sequencing(`<imsss:objectives><imsss:primaryObjective objectiveID="p"><imsss:mapInfo targetObjectiveID="g"/></imsss:primaryObjective></imsss:objectives>
        <adlseq:objectives><adlseq:objective objectiveID="p"><adlseq:mapInfo targetObjectiveID="g" writeRawScore="true"/></adlseq:objective></adlseq:objectives>`),
    ).primaryObjective?.mapInfo;
    expect(maps).toMatchObject([
      {targetObjectiveID: 'g', readRawScore: false},
      {targetObjectiveID: 'g', readSatisfiedStatus: false, writeRawScore: true},
    ]);
  });

  it.each([
    {element: '<adlcp:completionThreshold>0.5</adlcp:completionThreshold>', why: '3rd edition'},
    {element: '<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.5"/>', why: '4th'},
  ])('reads a completion threshold: $why', ({element}) => {
    expect(item(element).completionThreshold).toEqual({completedByMeasure: true, minProgressMeasure: 0.5});
  });

  it('takes ids for the same that differ in white space and percent-encoding alone', () => {
    const read = item(
      sequencing(`<imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions>
        <imsss:ruleCondition condition="satisfied" referencedObjective=" o%20 1 "/></imsss:ruleConditions>
        <imsss:ruleAction action="skip"/></imsss:preConditionRule></imsss:sequencingRules>
        <imsss:objectives><imsss:primaryObjective objectiveID="100%"/><imsss:objective objectiveID="o%201"/></imsss:objectives>`),
    );
    expect(read.objectives?.map(({objectiveID}) => objectiveID)).toEqual(['o 1']);
    expect(read.sequencingRules?.preConditionRules?.[0]?.conditions[0]?.referencedObjective).toBe('o 1');
    expect(read.primaryObjective?.objectiveID).toBe('100%');
  });

  it('reads buttons to hide and shared data', () => {
    const read =
      item(`<adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>continue</adlnav:hideLMSUI>
      </adlnav:navigationInterface></adlnav:presentation><adlcp:data><adlcp:map targetID="d" writeSharedData="true"/></adlcp:data>`);
    expect(read.hideLmsUi).toEqual(['continue']);
    expect(read.sharedDataMaps).toEqual([{targetID: 'd', writeSharedData: true}]);
  });
});
