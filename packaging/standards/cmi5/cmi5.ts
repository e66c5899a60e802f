import {element, printXml, type NewElement} from '../../xml.ts';
import {permanentIri} from '../permanent-iri.ts';
import {toHref} from '../organization.ts';
import type {PackageDescription, PackageObjective, UnitDescription, Words} from '../package-description.ts';
import {packagingStandard} from '../packaging-standard.ts';

/**
 * cmi5: one assignable unit per scope, its mastery score, its objectives. It has no prerequisites: each
 * unit moves on when it is completed and passed, and the LMS shows the rest.
 */
export const cmi5 = packagingStandard('cmi5', {
  // The address of the LRS is known only at launch.
  servers: 'https: http:',
  describe: (description) => new Map([['cmi5.xml', printXml(courseStructure(description))]]),
});

/** Element order as in CourseStructure.xsd. */
function courseStructure(description: PackageDescription): NewElement {
  const {id, words, units} = description;
  const namespace = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';
  const objectives = units.flatMap((unit) => unit.objectives.map((objective) => [unit, objective] as const));
  return element('courseStructure', {xmlns: namespace}, [
    element('course', {id: permanentIri(id)}, titled(words)),
    ...objectiveList(
      objectives.map(([unit, {id: objective, titles}]) =>
        element('objective', {id: objectiveIri(id, unit, objective)}, titledAlike(titles)),
      ),
    ),
    ...(units.length === 1 ? units.map((unit) => unitElement(unit, id)) : blocks(description)),
  ]);
}

/** The modules in one block; what opens after them stands behind it. */
function blocks({id, words, units}: PackageDescription): readonly NewElement[] {
  const open = units.filter(({opensAfter}) => opensAfter.length === 0);
  const last = units.filter(({opensAfter}) => opensAfter.length > 0);
  const block = element('block', {id: permanentIri(`${id}/modules`)}, [
    ...titled(words),
    ...open.map((unit) => unitElement(unit, id)),
  ]);
  return [block, ...last.map((unit) => unitElement(unit, id))];
}

function unitElement(unit: UnitDescription, course: string): NewElement {
  const {id, words, launch, objectives, scorePassMark} = unit;
  const mastery = scorePassMark === undefined ? {} : {masteryScore: String(scorePassMark / 100)};
  const attributes = {id: permanentIri(`${course}/${id}`), moveOn: 'CompletedAndPassed', ...mastery};
  return element('au', {...attributes, launchMethod: 'AnyWindow'}, [
    ...titled(words),
    ...objectiveList(
      objectives.map((objective) => element('objective', {idref: objectiveIri(course, unit, objective.id)})),
    ),
    element('url', {}, toHref(launch)),
  ]);
}

/** The standard knows no empty list. */
const objectiveList = (objectives: readonly NewElement[]): readonly NewElement[] =>
  objectives.length === 0 ? [] : [element('objectives', {}, objectives)];

const objectiveIri = (course: string, {id}: UnitDescription, objective: PackageObjective['id']): string =>
  permanentIri(`${course}/${id}/objectives/${objective}`);

function titled(words: Words): readonly NewElement[] {
  return (['title', 'description'] as const).map((part) =>
    langstrings(
      part,
      [...words].map(([language, texts]) => [language, texts[part]]),
    ),
  );
}

/** The standard asks for a description of an objective; ours says all in its title. */
const titledAlike = (titles: ReadonlyMap<string, string>): readonly NewElement[] =>
  ['title', 'description'].map((name) => langstrings(name, [...titles]));

function langstrings(name: string, texts: readonly (readonly [string, string])[]): NewElement {
  return element(
    name,
    {},
    texts.map(([lang, text]) => element('langstring', {lang}, text)),
  );
}
