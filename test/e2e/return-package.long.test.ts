import {it} from 'vitest';
import {useBuiltSite} from './built-site.ts';
import {makeThreeReturns} from './three-returns.ts';

const site = useBuiltSite();

it('WCAG 2.1.1: three returns in scorm2004-4th with the keyboard alone', () =>
  makeThreeReturns(site().browser, 'scorm2004-4th'));
