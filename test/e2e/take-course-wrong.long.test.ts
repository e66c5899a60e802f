import {it} from 'vitest';
import {useBuiltSite} from './built-site.ts';
import {takeCourse} from './take-course.ts';

const site = useBuiltSite();

it(
  'the whole course, scorm2004-4th, is finished in English by one who answers wrongly first',
  {timeout: 600_000},
  () => takeCourse(site().browser, 'scorm2004-4th', 'wrong', 'en', 'lv'),
);
