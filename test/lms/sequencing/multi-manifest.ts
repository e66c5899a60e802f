/** A 2004 manifest of several SCOs: two modules and a test that waits for both. */
export interface SampleItem {
  readonly id: string;
  /** `<imsss:sequencing>` of the item, whole. */
  readonly sequencing?: string;
}

const module = (id: string): SampleItem => ({
  id,
  sequencing: `<imsss:sequencing><imsss:rollupRules objectiveMeasureWeight="0"/><imsss:objectives>
    <imsss:primaryObjective objectiveID="own"><imsss:mapInfo targetObjectiveID="global.${id}" writeSatisfiedStatus="true"
    readNormalizedMeasure="false"/></imsss:primaryObjective></imsss:objectives>
    <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing>`,
});

const condition = (id: string): string =>
  ['satisfied', 'objectiveStatusKnown']
    .map(
      (name) => `<imsss:ruleCondition referencedObjective="read.${id}" operator="not" condition="${name}"/>`,
    )
    .join('');

const objective = (id: string): string =>
  `<imsss:objective objectiveID="read.${id}"><imsss:mapInfo targetObjectiveID="global.${id}" readNormalizedMeasure="false"/></imsss:objective>`;

const test: SampleItem = {
  id: 'test',
  sequencing: `<imsss:sequencing><imsss:sequencingRules><imsss:preConditionRule>
    <imsss:ruleConditions conditionCombination="any">${condition('a')}${condition('b')}</imsss:ruleConditions>
    <imsss:ruleAction action="disabled"/></imsss:preConditionRule></imsss:sequencingRules><imsss:objectives>
    <imsss:primaryObjective/>${objective('a')}${objective('b')}</imsss:objectives>
    <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing>`,
};

const rule = (state: string): string =>
  `<imsss:rollupRule childActivitySet="all"><imsss:rollupConditions><imsss:rollupCondition condition="${state}"/>
  </imsss:rollupConditions><imsss:rollupAction action="${state}"/></imsss:rollupRule>`;

const wholeCourse = `<imsss:sequencing><imsss:controlMode choice="true" flow="true"/>
  <imsss:rollupRules>${rule('satisfied')}${rule('completed')}</imsss:rollupRules></imsss:sequencing>`;

export interface MultiManifestOptions {
  readonly items?: readonly SampleItem[] | undefined;
  /** Attributes of the organization; with `>` at its start: its own sequencing, in place of the usual one. */
  readonly organization?: string;
}

export function multiManifest({
  items = [module('a'), module('b'), test],
  organization = '',
}: MultiManifestOptions = {}): string {
  const isOwn = organization.startsWith('>');
  const attributes = isOwn ? '' : ` ${organization}`;
  const sequencing = isOwn ? `${organization.slice(1)}>` : wholeCourse;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
<metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
<organizations default="org"><organization identifier="org"${attributes}><title>Vairākas daļas</title>
${items.map(({id, sequencing: own = ''}) => `<item identifier="${id}" identifierref="r_${id}"><title>Daļa ${id}</title>${own}</item>`).join('\n')}
${sequencing}</organization></organizations>
<resources>${items.map(({id}) => `<resource identifier="r_${id}" type="webcontent" adlcp:scormType="sco" href="sco.html?sco=${id}"><file href="sco.html"/></resource>`).join('')}</resources>
</manifest>`;
}
