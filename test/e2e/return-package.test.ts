/** The package "return" as built, in the strict fake LMS. */
import {expect, it} from 'vitest';
import {builtPackage, useBuiltSite} from './built-site.ts';
import {Keyboard} from './keyboard.ts';
import {openStrictFakeLms} from './strict-fake-lms.ts';
import {faultsIn, makeThreeReturns} from './three-returns.ts';

const site = useBuiltSite();

it('WCAG 2.1.1: three returns in scorm12 with the keyboard alone', () =>
  makeThreeReturns(site().browser, 'scorm12'));

it('the days to come back stand on a page of the package, as a file for the calendar', async () => {
  const content = builtPackage('return-scorm12');
  const lms = await openStrictFakeLms({browser: site().browser, content, standard: 'scorm12'});
  const {page, frame} = await lms.launch();
  await new Keyboard(page).activate(frame.getByRole('link', {name: 'ielikt kalendārā'}));
  await frame.getByText('Šī ierīce nezina, kad pabeidzāt kursu').waitFor();
  expect(await faultsIn(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    frame.getByRole('button', {name: 'Ielikt kalendārā (.ics)'}).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('kopiga-riciba-atgriesanas.ics');
  expect(lms.errors).toEqual([]);
  await lms.dispose();
});
