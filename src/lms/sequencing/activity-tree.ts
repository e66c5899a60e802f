/**
 * The activity tree of a SCORM 2004 organization, as plain data.
 * Source: SCORM 2004 4th Ed. CAM 5.1 (imsss), SN 3. The rules of one item: `activity-rules.ts`.
 */
import {type XmlElement, child, children} from '../package/xml-tree.ts';
import type {ActivitySettings} from './activity-settings.ts';
import {controlsOf, rollupRulesOf, sequencingRulesOf} from './activity-rules.ts';
import {objectivesOf} from './objectives.ts';
import {flag, given, numberIn} from './written-values.ts';

export interface ActivityTree {
  readonly root: ActivitySettings;
  /** `adlseq:objectivesGlobalToSystem`: shared objectives outlive the attempt and the course. */
  readonly isGlobalToSystem: boolean;
}

/** Reads the tree of an `organization`; `collections` are the manifest's `sequencingCollection` children. */
export function readActivityTree(organization: XmlElement, collections: readonly XmlElement[]): ActivityTree {
  return {
    root: activityOf(organization, collections),
    isGlobalToSystem: flag(organization.attributes.objectivesglobaltosystem) ?? true,
  };
}

function activityOf(item: XmlElement, collections: readonly XmlElement[]): ActivitySettings {
  const sequencing = sequencingOf(item, collections);
  const limits = child(sequencing, 'limitConditions')?.attributes ?? {};
  const {identifier = ''} = item.attributes;
  return given({
    id: identifier,
    title: child(item, 'title')?.text || identifier,
    isVisible: flag(item.attributes.isvisible),
    attemptLimit: numberIn(limits.attemptlimit),
    attemptAbsoluteDurationLimit: limits.attemptabsolutedurationlimit,
    sequencingControls: controlsOf(sequencing),
    sequencingRules: sequencingRulesOf(child(sequencing, 'sequencingRules')),
    rollupRules: rollupRulesOf(child(sequencing, 'rollupRules')),
    rollupConsiderations: considerationsOf(child(sequencing, 'rollupConsiderations')),
    ...objectivesOf(sequencing),
    completionThreshold: thresholdOf(child(item, 'completionThreshold')),
    hideLmsUi: hiddenButtons(item),
    sharedDataMaps: sharedDataOf(child(item, 'data')),
    children: children(item, 'item').map((inner) => activityOf(inner, collections)),
  });
}

/**
 * The sequencing of an item, with what it shares by `IDRef`. CAM 5.1.2: what the item says itself stands in
 * place of the same element of the collection.
 */
export function sequencingOf(item: XmlElement, collections: readonly XmlElement[]): XmlElement | undefined {
  const own = child(item, 'sequencing');
  const wanted = own?.attributes.idref;
  const shared = collections.find(({attributes}) => wanted !== undefined && attributes.id === wanted);
  if (!own || !shared) return own;
  // `objectives` stands in two namespaces: the one does not replace the other.
  const keyOf = ({namespace, name}: XmlElement) => `${namespace} ${name}`;
  const replaced = new Set(own.children.map(keyOf));
  return {
    ...own,
    attributes: {...shared.attributes, ...own.attributes},
    children: [...own.children, ...shared.children.filter((element) => !replaced.has(keyOf(element)))],
  };
}

/** 4th edition: attributes; 3rd: the measure as text, which counts by being there. */
function thresholdOf(element: XmlElement | undefined): ActivitySettings['completionThreshold'] {
  if (!element) return undefined;
  const {completedbymeasure, minprogressmeasure, progressweight} = element.attributes;
  return given({
    completedByMeasure: element.text === '' ? flag(completedbymeasure) : true,
    minProgressMeasure: numberIn(element.text || minprogressmeasure),
    progressWeight: numberIn(progressweight),
  });
}

function considerationsOf(element: XmlElement | undefined): ActivitySettings['rollupConsiderations'] {
  if (!element) return undefined;
  const {attributes} = element;
  const required = (name: string) =>
    (['always', 'ifAttempted', 'ifNotSkipped', 'ifNotSuspended'] as const).find(
      (word) => word === attributes[name],
    );
  return given({
    requiredForSatisfied: required('requiredforsatisfied'),
    requiredForNotSatisfied: required('requiredfornotsatisfied'),
    requiredForCompleted: required('requiredforcompleted'),
    requiredForIncomplete: required('requiredforincomplete'),
    measureSatisfactionIfActive: flag(attributes.measuresatisfactionifactive),
  });
}

/** `adlnav:hideLMSUI`. */
function hiddenButtons(item: XmlElement): ActivitySettings['hideLmsUi'] {
  const shown = child(child(item, 'presentation'), 'navigationInterface');
  const words = ['continue', 'previous', 'exit', 'exitAll', 'abandon', 'abandonAll', 'suspendAll'] as const;
  const hidden = new Set(children(shown, 'hideLMSUI').map(({text}) => text));
  return words.filter((word) => hidden.has(word));
}

function sharedDataOf(data: XmlElement | undefined): ActivitySettings['sharedDataMaps'] {
  if (!data) return undefined;
  return children(data, 'map').map(({attributes}) =>
    given({
      targetID: attributes.targetid ?? '',
      readSharedData: flag(attributes.readshareddata),
      writeSharedData: flag(attributes.writeshareddata),
    }),
  );
}
