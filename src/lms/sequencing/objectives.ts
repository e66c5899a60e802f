import {type XmlElement, child, children} from '../package/xml-tree.ts';
import type {ActivitySettings} from './activity-settings.ts';
import {flag, given, identifierIn, numberIn} from './written-values.ts';

type ObjectiveSettings = NonNullable<ActivitySettings['primaryObjective']>;
type MapInfo = NonNullable<ObjectiveSettings['mapInfo']>[number];

/** An id that no manifest writes: `cmi.objectives` has only what the manifest names. */
const nameless = ' ';

/** The objectives of an activity: `imsss:objectives`, and what `adlseq:objectives` adds to their maps. */
export function objectivesOf(sequencing: XmlElement | undefined): {
  readonly primaryObjective: ObjectiveSettings;
  readonly objectives: ObjectiveSettings[];
} {
  const lists = sequencing?.children.filter(({name}) => name === 'objectives') ?? [];
  const own = lists.find((list) => !isAdl(list));
  const extra = new Map(
    lists
      .filter(isAdl)
      .flatMap((list) => children(list, 'objective'))
      .map((one) => [identifierIn(one.attributes.objectiveid ?? ''), children(one, 'mapInfo')]),
  );
  const read = (element: XmlElement | undefined): ObjectiveSettings => {
    const id = identifierIn(element?.attributes.objectiveid ?? '') || nameless;
    return given({
      objectiveID: id,
      satisfiedByMeasure: flag(element?.attributes.satisfiedbymeasure),
      minNormalizedMeasure: numberIn(child(element, 'minNormalizedMeasure')?.text),
      mapInfo: [...children(element, 'mapInfo'), ...(extra.get(id) ?? [])].map(mapInfo),
    });
  };
  return {
    // SN 3.10: every activity has one that decides about it, whether the manifest names it or not.
    primaryObjective: read(child(own, 'primaryObjective')),
    objectives: children(own, 'objective').map(read),
  };
}

const isAdl = ({namespace}: XmlElement): boolean => namespace.includes('adlseq');

/** Defaults of the schema: the IMS reads are true, the ADL ones too, every write is false. */
function mapInfo({attributes, namespace}: XmlElement): MapInfo {
  const target = {targetObjectiveID: identifierIn(attributes.targetobjectiveid ?? '')};
  const ims = given({
    readSatisfiedStatus: flag(attributes.readsatisfiedstatus),
    readNormalizedMeasure: flag(attributes.readnormalizedmeasure),
    writeSatisfiedStatus: flag(attributes.writesatisfiedstatus),
    writeNormalizedMeasure: flag(attributes.writenormalizedmeasure),
  });
  if (!namespace.includes('adlseq')) return {...target, ...ims, ...onlyIms};
  return {
    ...target,
    readSatisfiedStatus: false,
    readNormalizedMeasure: false,
    ...given({
      readRawScore: flag(attributes.readrawscore),
      readMinScore: flag(attributes.readminscore),
      readMaxScore: flag(attributes.readmaxscore),
      readCompletionStatus: flag(attributes.readcompletionstatus),
      readProgressMeasure: flag(attributes.readprogressmeasure),
      writeRawScore: flag(attributes.writerawscore),
      writeMinScore: flag(attributes.writeminscore),
      writeMaxScore: flag(attributes.writemaxscore),
      writeCompletionStatus: flag(attributes.writecompletionstatus),
      writeProgressMeasure: flag(attributes.writeprogressmeasure),
    }),
  };
}

/** A map of IMS alone reads nothing that only ADL's maps know. */
const onlyIms = {
  readRawScore: false,
  readMinScore: false,
  readMaxScore: false,
  readCompletionStatus: false,
  readProgressMeasure: false,
};
