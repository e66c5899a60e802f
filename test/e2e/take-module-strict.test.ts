import {it} from 'vitest';
import {useBuiltSite} from './built-site.ts';
import {openStrictFakeLms} from './strict-fake-lms.ts';
import {packageOf, takeModule} from './take-module.ts';

const site = useBuiltSite();

it.each(['scorm12', 'scorm2004-4th'] as const)(
  'WCAG 2.1.1, 2.1.2, EN 4.2.7, 5.9: %s is taken in the strict fake LMS with the keyboard alone, left, resumed and passed',
  (standard) =>
    takeModule(standard, () =>
      openStrictFakeLms({browser: site().browser, content: packageOf(standard), standard}),
    ),
);
