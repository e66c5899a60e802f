/**
 * Sequencing of SCORM 2004 (IMS Simple Sequencing). With one SCO: what its own objectives are. With
 * several: free choice among the modules, then the test, which opens when all modules are passed.
 */
import {element, type NewElement} from '../../xml.ts';
import type {PackageDescription, PackageObjective, UnitDescription} from '../package-description.ts';

/** `<imsss:sequencing>` of the organization. */
export function organizationSequencing({units}: PackageDescription): NewElement {
  return element('imsss:sequencing', {}, [
    element('imsss:controlMode', {choice: 'true', flow: 'true'}),
    ...(units.length === 1 ? [] : [rollupOfAll()]),
  ]);
}

/** The course is satisfied, and completed, when every one of its items is. */
function rollupOfAll(): NewElement {
  const rule = (state: string) =>
    element('imsss:rollupRule', {childActivitySet: 'all'}, [
      element('imsss:rollupConditions', {}, [element('imsss:rollupCondition', {condition: state})]),
      element('imsss:rollupAction', {action: state}),
    ]);
  return element('imsss:rollupRules', {}, [rule('satisfied'), rule('completed')]);
}

/** `<imsss:sequencing>` of one item. */
export function itemSequencing(unit: UnitDescription, course: PackageDescription): NewElement {
  const isOne = course.units.length === 1;
  return element('imsss:sequencing', {}, [
    ...(unit.opensAfter.length === 0 ? [] : [closedUntilAllAreSatisfied(unit.opensAfter)]),
    ...(isOne ? [] : [element('imsss:rollupRules', {objectiveMeasureWeight: unit.isScored ? '1' : '0'})]),
    element('imsss:objectives', {}, [
      primary(unit, course),
      ...unit.objectives.map(secondary),
      ...unit.opensAfter.map((id) =>
        element('imsss:objective', {objectiveID: sharedObjective(id)}, [shared(id, course, 'read')]),
      ),
    ]),
    // The SCO alone says what is completed and passed; without these an LMS may say so when it is closed.
    element('imsss:deliveryControls', {completionSetByContent: 'true', objectiveSetByContent: 'true'}),
  ]);
}

/**
 * "Not satisfied" is unknown, not true, for a module never opened: so each is asked, too, whether its
 * state is known.
 */
function closedUntilAllAreSatisfied(modules: readonly string[]): NewElement {
  const conditions = modules.flatMap((id) =>
    ['satisfied', 'objectiveStatusKnown'].map((condition) =>
      element('imsss:ruleCondition', {
        referencedObjective: sharedObjective(id),
        operator: 'not',
        condition,
      }),
    ),
  );
  return element('imsss:sequencingRules', {}, [
    element('imsss:preConditionRule', {}, [
      element('imsss:ruleConditions', {conditionCombination: 'any'}, conditions),
      element('imsss:ruleAction', {action: 'disabled'}),
    ]),
  ]);
}

/** A module's is shared with the units that wait for it, so that what was passed once stays passed. */
function primary(unit: UnitDescription, course: PackageDescription): NewElement {
  const isAwaited = course.units.some(({opensAfter}) => opensAfter.includes(unit.id));
  const attributes: Record<string, string> = isAwaited ? {objectiveID: sharedObjective(unit.id)} : {};
  return objective('imsss:primaryObjective', attributes, {
    passMark: unit.passMark,
    map: isAwaited ? [shared(unit.id, course, 'write')] : [],
  });
}

function secondary({id, passMark}: PackageObjective): NewElement {
  return objective('imsss:objective', {objectiveID: id}, {passMark, map: []});
}

interface ObjectiveParts {
  readonly passMark: number | undefined;
  readonly map: readonly NewElement[];
}

function objective(
  name: string,
  attributes: Readonly<Record<string, string>>,
  {passMark, map}: ObjectiveParts,
): NewElement {
  if (passMark === undefined) return element(name, attributes, map);
  return element(name, {...attributes, satisfiedByMeasure: 'true'}, [
    element('imsss:minNormalizedMeasure', {}, String(passMark / 100)),
    ...map,
  ]);
}

/** Id under which a unit knows a module's shared objective; no lesson's id has a full stop. */
const sharedObjective = (module: string): string => `module.${module}`;

function shared(module: string, {id}: PackageDescription, access: 'read' | 'write'): NewElement {
  return element('imsss:mapInfo', {
    targetObjectiveID: `${id}.${module}`,
    readSatisfiedStatus: 'true',
    readNormalizedMeasure: 'false',
    writeSatisfiedStatus: access === 'write' ? 'true' : 'false',
    writeNormalizedMeasure: 'false',
  });
}
