import {it} from 'vitest';
import {useBuiltSite} from './built-site.ts';
import {takeCourse} from './take-course.ts';

const site = useBuiltSite();

it('the whole course, scorm12, is finished in Russian by one who answers rightly', {timeout: 600_000}, () =>
  takeCourse(site().browser, 'scorm12', 'right', 'ru', 'en'),
);
