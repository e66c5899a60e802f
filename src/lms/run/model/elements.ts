import type {ScormVersion} from '../../package/manifest.ts';
import {type ElementRule, type ElementTable, patternOf} from './element-table.ts';
import {scorm12Elements} from './scorm12-elements.ts';
import {scorm2004Elements} from './scorm2004-elements.ts';

export const tables: Readonly<Record<ScormVersion, ElementTable>> = {
  '1.2': scorm12Elements,
  '2004': scorm2004Elements,
};

/** The rule of an element as it is named in a call; undefined: the version has none of that name. */
export function ruleOf(version: ScormVersion, element: string): ElementRule | undefined {
  const {pattern} = patternOf(element);
  return Object.hasOwn(tables[version], pattern) ? tables[version][pattern] : undefined;
}
