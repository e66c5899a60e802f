import {it} from 'vitest';
import {openBuiltInLms} from './built-in-lms.ts';
import {useBuiltSite} from './built-site.ts';
import {takeModule} from './take-module.ts';

const site = useBuiltSite();

it.each(['scorm12', 'scorm2004-4th'] as const)(
  '%s is taken in the built-in LMS with the keyboard alone, left, resumed and passed',
  (standard) => takeModule(standard, () => openBuiltInLms({...site(), standard})),
);
