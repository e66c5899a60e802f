import {standardIds, type StandardId} from '../../src/domain/standards/standards.ts';
import {cmi5} from './cmi5/cmi5.ts';
import type {PackagingStandard} from './packaging-standard.ts';
import {scorm12} from './scorm12/scorm12.ts';
import {scorm2004Third} from './scorm2004/scorm2004-3rd.ts';
import {scorm2004Fourth} from './scorm2004/scorm2004-4th.ts';

const made = {
  'scorm12': scorm12,
  'scorm2004-4th': scorm2004Fourth,
  'scorm2004-3rd': scorm2004Third,
  'cmi5': cmi5,
} satisfies {readonly [Id in StandardId]: PackagingStandard & {readonly id: Id}};

/** Every standard that can be packed for, in the order they are listed to people. */
export const standards: readonly PackagingStandard[] = standardIds.map((id) => made[id]);
