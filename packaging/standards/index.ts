import {cmi5} from './cmi5/cmi5.ts';
import type {PackagingStandard} from './package-description.ts';
import {scorm12} from './scorm12/scorm12.ts';
import {scorm2004Third} from './scorm2004/scorm2004-3rd.ts';
import {scorm2004Fourth} from './scorm2004/scorm2004-4th.ts';

/** Every standard that can be packed for, in the order they are listed to people. */
export const standards: readonly PackagingStandard[] = [scorm12, scorm2004Third, scorm2004Fourth, cmi5];
