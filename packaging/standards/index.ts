import type {PackagingStandard} from './package-description.ts';
import {scorm12} from './scorm12.ts';
import {scorm2004Fourth} from './scorm2004-4th.ts';

/** Every standard that can be packed for, in the order they are listed to people. */
export const standards: readonly PackagingStandard[] = [scorm12, scorm2004Fourth];
