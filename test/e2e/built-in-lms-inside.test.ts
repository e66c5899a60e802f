import {describe, expect, it} from 'vitest';
import {scoHtml} from '../lms/sample-sco.ts';
import {multiManifest} from '../lms/sequencing/multi-manifest.ts';
import {manifest12} from '../lms/zips.ts';
import {faultsOf} from './screen-faults.ts';
import {lmsState} from './lms-site.ts';
import {button, drop, heading, page, visitLms} from './lms-visit.ts';
import {scoBegun, scoCall, scoSet} from './sco-in-lms.ts';

visitLms();

const passed2004 = (score: string) => ({
  'cmi.completion_status': 'completed',
  'cmi.success_status': 'passed',
  'cmi.score.scaled': score,
  'cmi.score.raw': String(Number(score) * 100),
  'cmi.exit': 'suspend',
});
const passed12 = {'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '80', 'cmi.core.exit': 'suspend'};

describe('a launch', () => {
  it('takes mode, credit and a mastery score of the administrator’s own', async () => {
    await drop({'imsmanifest.xml': manifest12([{id: 'i1', title: 'Daļa'}]), 'sco.html': scoHtml});
    await page.getByText('Papildu iespējas').click();
    await page.getByLabel('Sekmīguma robeža').fill('60');
    await button('Sākt: Daļa').click();
    await scoBegun(page);
    expect(await scoCall(page, 'GetValue', 'cmi.student_data.mastery_score')).toBe('60');
    await scoSet(page, {'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '59'});
    await button('Beigt un aizvērt').click();
    expect((await lmsState(page)).cmi['cmi.core.lesson_status']).toBe('failed');
    await page.getByText('Papildu iespējas').click();
    await page.getByLabel('Režīms').selectOption('browse');
    await button('Turpināt: Daļa').click();
    await scoBegun(page);
    await page.getByText('Šajā režīmā nekas netiek saglabāts.').waitFor();
    expect(await scoCall(page, 'GetValue', 'cmi.core.lesson_mode')).toBe('browse');
    await scoSet(page, passed12);
    await button('Beigt un aizvērt').click();
    await page.getByText('nav nokārtots (failed) · rezultāts 59').waitFor();
  });

  it('leaves the verdict to the content when the administrator says so', async () => {
    await drop({'imsmanifest.xml': manifest12([{id: 'i1', title: 'Daļa'}]), 'sco.html': scoHtml});
    await page.getByText('Papildu iespējas').click();
    await page.getByLabel('Sekmīguma robeža').fill('60');
    await page.getByLabel('Par sekmēm izlemj mācību sistēma').uncheck();
    await button('Sākt: Daļa').click();
    await scoBegun(page);
    await scoSet(page, {'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '59'});
    await button('Beigt un aizvērt').click();
    expect((await lmsState(page)).cmi['cmi.core.lesson_status']).toBe('completed');
  });
});

describe('faults at the press of a button', () => {
  const play12 = async () => {
    await drop({'imsmanifest.xml': manifest12([{id: 'i1', title: 'Daļa'}]), 'sco.html': scoHtml});
    await button('Sākt: Daļa').click();
    await scoBegun(page);
    await page.getByRole('tab', {name: 'Kļūmes'}).click();
  };

  it.each([
    {fault: /kļūda 391/, answer: 'false', error: '391'},
    {fault: /kļūda 101/, answer: 'false', error: '101'},
    {fault: /nav interneta/, answer: 'true', error: '0'},
  ])('$fault: nothing is kept', async ({fault, answer, error}) => {
    await play12();
    await page.getByRole('radio', {name: fault}).check();
    await page.getByText('Mācību sistēma pēc Jūsu izvēles kļūdās.').waitFor();
    await scoSet(page, {'cmi.core.lesson_location': '7'});
    expect(await scoCall(page, 'Commit', '')).toBe(answer);
    expect(await scoCall(page, 'GetLastError')).toBe(error);
    expect(await lmsState(page)).toMatchObject({cmi: {}, commits: [{isStored: false}]});
    await page.getByRole('radio', {name: 'viss tiek saglabāts'}).check();
    expect(await scoCall(page, 'Commit', '')).toBe('true');
    expect((await lmsState(page)).cmi).toMatchObject({'cmi.core.lesson_location': '7'});
  });

  it('slow: a commit keeps the page waiting', async () => {
    await play12();
    await page.getByRole('radio', {name: /^2 sekundes/}).check();
    await scoCall(page, 'Commit', '');
    await scoCall(page, 'GetLastError');
    // By the LMS's own records, on any machine: the content called again two seconds after it had called Commit.
    const {calls} = await lmsState(page);
    const [committed, next] = calls.slice(calls.findIndex(({call}) => call === 'LMSCommit'));
    expect(next?.call).toBe('LMSGetLastError');
    expect(Date.parse(next?.at ?? '') - Date.parse(committed?.at ?? '')).toBeGreaterThanOrEqual(2000);
  });

  it('strict: values beyond the words of 1.2 are refused, with an error that stays until the next call', async () => {
    await play12();
    const long = 'x'.repeat(4097);
    expect(await scoCall(page, 'SetValue', 'cmi.suspend_data', long)).toBe('true');
    await page.getByLabel('SCORM 1.2 robežas burtiski').check();
    expect(await scoCall(page, 'SetValue', 'cmi.suspend_data', long)).toBe('false');
    expect(await scoCall(page, 'GetLastError')).toBe('405');
    expect(await scoCall(page, 'SetValue', 'cmi.interactions.0.id', 'jautājums')).toBe('false');
    expect(await scoCall(page, 'SetValue', 'cmi.interactions.0.id', 'q1')).toBe('true');
    expect(await scoCall(page, 'GetLastError')).toBe('0');
  });
});

describe('looking inside', () => {
  it('filters and searches the log, searches the data, and exports everybody’s results', async () => {
    await drop({'imsmanifest.xml': manifest12([{id: 'i1', title: 'Daļa'}]), 'sco.html': scoHtml});
    await button('Sākt: Daļa').click();
    await scoBegun(page);
    await scoCall(page, 'SetValue', 'cmi.core.lesson_status', 'nonsense');
    await scoSet(page, passed12);
    await scoCall(page, 'Commit', '');
    await page.getByRole('tab', {name: 'Izsaukumi'}).click();
    const rows = page.locator('call-log tbody tr');
    await expect.poll(() => rows.count()).toBe(6);
    await page.getByLabel('Rādīt').selectOption('tikai noraidītos');
    await expect.poll(() => rows.allTextContents()).toEqual([expect.stringContaining('nonsense')]);
    await page.getByLabel('Rādīt').selectOption('visus izsaukumus');
    await page.getByLabel('Meklēt').fill('SCORE');
    await expect.poll(() => rows.count()).toBe(1);
    await page.getByRole('tab', {name: 'Dati'}).click();
    await page.getByLabel('Meklēt').fill('score.raw');
    await expect.poll(() => page.locator('model-table tbody tr').count()).toBe(1);
    await button('Beigt un aizvērt').click();
    await button('Visas pakotnes').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button('Lejupielādēt rezultātus').click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream())
      chunks.push(Buffer.from(chunk as Uint8Array));
    expect(JSON.parse(Buffer.concat(chunks).toString())).toMatchObject({
      format: 'kopiga-riciba-lms',
      version: 1,
      learners: [{id: 'learner-1', name: 'Dalībnieks 1'}],
      packages: [{standard: '1.2', scos: [{id: 'i1', title: 'Daļa'}]}],
      attempts: [{learner: 'learner-1', sco: 'i1', number: 1, cmi: {'cmi.core.score.raw': '80'}}],
    });
  });

  it.each(['light', 'dark'] as const)('is accessible on every screen, %s', async (colorScheme) => {
    await page.emulateMedia({colorScheme});
    await drop({'imsmanifest.xml': multiManifest(), 'sco.html': scoHtml});
    await heading('Vairākas daļas').waitFor();
    await page.getByText('Papildu iespējas').click();
    expect(await faultsOf(page)).toEqual([]);
    await button('Sākt: Daļa a').click();
    await scoBegun(page);
    await scoSet(page, passed2004('1'));
    for (const tab of ['Pārskats', 'Dati', 'Izsaukumi', 'Kļūmes']) {
      await page.getByRole('tab', {name: tab}).click();
      expect(await faultsOf(page), tab).toEqual([]);
    }
    await button('Beigt un aizvērt').click();
    await button('Visas pakotnes').click();
    expect(await faultsOf(page)).toEqual([]);
  });
});
