import {describe, expect, it} from 'vitest';
import {addPackage, answer, fixture, lmsState} from './lms-site.ts';
import {button, heading, openAnotherPage, page, site, visitLms} from './lms-visit.ts';

visitLms();

// The answers of learner p1 and p3 of the real Moodle exports, from which their scores are known.
const allRight = 'q01=b&q02=true&q03=1.b,2.a,3.c&q04=b,a,c,d&q05=a,c&q06=5&min=12&end=finish';
const mostlyWrong = 'q01=a&q02=false&q03=1.b,2.a,3.c&q04=b,a,c,d&q05=a,b&q06=2&min=8&end=finish';

describe('the sample packages', () => {
  it('plays SCORM 1.2 and keeps what Moodle kept', async () => {
    await addPackage(page, fixture('sample-1.2.zip'));
    await button('Sākt: 1. modulis').click();
    await answer(page, allRight);
    const {cmi, commits, calls} = await lmsState(page);
    expect(cmi).toMatchObject({
      'cmi.core.lesson_status': 'passed',
      'cmi.core.score.raw': '100',
      'cmi.core.student_name': 'Dalībnieks 1',
      'cmi.interactions.2.id': 'definitions.q03',
      'cmi.interactions.2.student_response': '1.b,2.a,3.c',
      'cmi.interactions.2.correct_responses.0.pattern': '1.b,2.a,3.c',
      'cmi.interactions.5.result': 'neutral',
      'cmi.objectives.1.id': 'signs',
    });
    expect(cmi['cmi.core.total_time']).toMatch(/^0*0:12:00/);
    expect(commits.map(({isFinal, isStored}) => [isFinal, isStored])).toEqual([
      [false, true],
      [true, true],
    ]);
    expect(calls[0]).toMatchObject({call: 'LMSInitialize', result: 'true', error: '0'});
    expect(calls.at(-1)).toMatchObject({call: 'LMSFinish', result: 'true', error: '0'});
    expect(calls.filter(({error}) => error !== '0')).toEqual([]);
  });

  it('plays SCORM 2004 and keeps what Moodle kept', async () => {
    await addPackage(page, fixture('sample-2004.zip'));
    await button('Sākt: 1. modulis').click();
    await answer(page, mostlyWrong);
    const {cmi, calls} = await lmsState(page);
    expect(cmi).toMatchObject({
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'failed',
      'cmi.score.raw': '40',
      'cmi.score.scaled': '0.4',
      'cmi.total_time': 'PT8M',
      'cmi.interactions.3.learner_response': 'b[,]a[,]c[,]d',
      'cmi.interactions.4.result': 'incorrect',
      'cmi.interactions.0.description': '{lang=lv}Kas ir cilvēku tirdzniecība?',
    });
    // The sample tries "not attempted" for none of these answers: nothing is refused.
    expect(calls.filter(({call, result}) => call === 'SetValue' && result !== 'true')).toEqual([]);
  });

  it('plays several SCOs, each with its own attempt and parameters', async () => {
    await addPackage(page, fixture('sample-1.2-two.zip'));
    await button('Sākt: 1. modulis').click();
    await answer(page, allRight);
    await page.getByRole('navigation', {name: 'Satura rādītājs'}).getByText('2. modulis').click();
    await heading('2. modulis').waitFor();
    expect(
      await page
        .frameLocator('iframe')
        .locator('body')
        .evaluate(() => location.search),
    ).toBe('?m=2');
    await answer(page, mostlyWrong);
    expect(await lmsState(page)).toMatchObject({
      sco: 'i2',
      cmi: {'cmi.core.score.raw': '40', 'cmi.interactions.0.id': 'signs.q01'},
    });
    await button('Beigt un aizvērt').click();
    await page.getByText('nokārtots (passed) · rezultāts 100').waitFor();
    await page.getByText('nav nokārtots (failed) · rezultāts 40').waitFor();
  });

  it('takes answers from the parameters field as well', async () => {
    await addPackage(page, fixture('sample-1.2.zip'));
    await page.getByText('Papildu iespējas').click();
    await page.getByLabel('Parametri, ko pievienot').fill(`#${allRight}`);
    await button('Sākt: 1. modulis').click();
    await page.frameLocator('iframe').getByText('"finish":"true"').waitFor();
    expect((await lmsState(page)).cmi['cmi.core.score.raw']).toBe('100');
  });
});

describe('attempts', () => {
  it('resume after a reload in the middle, with every answer', async () => {
    await addPackage(page, fixture('sample-1.2.zip'));
    await button('Sākt: 1. modulis').click();
    await answer(page, 'q01=b&q02=true&min=4&end=leave');
    await page.reload();
    await heading('Pārbaudes tests').waitFor();
    expect((await lmsState(page)).cmi).toMatchObject({
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.exit': 'suspend',
    });
    await button('Turpināt: 1. modulis').click();
    await answer(page, allRight);
    const {cmi, calls, attempt} = await lmsState(page);
    expect(attempt).toBe(1);
    expect(calls.find(({args}) => args[0] === 'cmi.interactions._count')?.result).toBe('6');
    expect(cmi).toMatchObject({'cmi.core.entry': 'resume', 'cmi.core.score.raw': '100'});
    expect(cmi['cmi.core.total_time'], 'both visits: 4 and 12 minutes').toMatch(/^0*0:16:00/);
  });

  it('keep what was committed in the last moment when the tab is closed', async () => {
    await addPackage(page, fixture('sample-2004.zip'));
    await button('Sākt: 1. modulis').click();
    const content = page.frameLocator('iframe');
    await content.locator('#out').waitFor();
    // The content terminates at pagehide, as the course does.
    await content.locator('body').evaluate(() => {
      const {API_1484_11: api} = window.parent as unknown as {
        API_1484_11: {SetValue: (name: string, value: string) => string};
      };
      api.SetValue('cmi.location', 'nodarbība 3');
      api.SetValue('cmi.exit', 'suspend');
    });
    const hash = new URL(page.url()).hash;
    const closed = page.waitForEvent('close');
    await page.close({runBeforeUnload: true});
    await closed;
    await openAnotherPage();
    // A browser hands on what a closing page wrote a moment later: nobody opens the next one so fast.
    await page.goto(site.url);
    const isHandedOn = () => Object.keys(localStorage).some((key) => key.includes('|attempts|'));
    await expect.poll(() => page.evaluate(isHandedOn)).toBe(true);
    await page.goto(`${site.url}lms/${hash}`);
    await heading('Pārbaudes tests').waitFor();
    expect((await lmsState(page)).cmi).toMatchObject({'cmi.location': 'nodarbība 3', 'cmi.exit': 'suspend'});
  });

  it('begin anew on request, with the next number and nothing old', async () => {
    await addPackage(page, fixture('sample-1.2.zip'));
    await button('Sākt: 1. modulis').click();
    await answer(page, mostlyWrong);
    await button('Beigt un aizvērt').click();
    await button('Sākt jaunu mēģinājumu: 1. modulis').click();
    await page.frameLocator('iframe').locator('#out').waitFor();
    expect(await lmsState(page)).toMatchObject({attempt: 2, cmi: {}});
    await answer(page, allRight);
    expect((await lmsState(page)).cmi).toMatchObject({
      'cmi.core.entry': 'ab-initio',
      'cmi.core.score.raw': '100',
    });
  });

  it('do not change in review', async () => {
    await addPackage(page, fixture('sample-1.2.zip'));
    await button('Sākt: 1. modulis').click();
    await answer(page, allRight);
    await button('Beigt un aizvērt').click();
    await button('Skatīt vēlreiz: 1. modulis').click();
    await page.getByText('Šajā režīmā nekas netiek saglabāts.').waitFor();
    await answer(page, mostlyWrong);
    const {cmi, commits} = await lmsState(page);
    expect(cmi).toMatchObject({'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100'});
    expect(commits.map(({isStored}) => isStored)).toEqual([false, false]);
  });

  it('belong to one learner', async () => {
    await addPackage(page, fixture('sample-1.2.zip'));
    await button('Sākt: 1. modulis').click();
    await answer(page, allRight);
    await button('Beigt un aizvērt').click();
    await button('Visas pakotnes').click();
    await page.getByLabel('Jauns dalībnieks').fill('Anna Ābele');
    await button('Pievienot').click();
    await button('Atvērt: Pārbaudes tests').click();
    await button('Sākt: 1. modulis').click();
    await answer(page, mostlyWrong);
    expect(await lmsState(page)).toMatchObject({
      learner: 'Anna Ābele',
      attempt: 1,
      cmi: {'cmi.core.score.raw': '40'},
    });
    await page.goBack();
    await page.getByLabel('Mācību dalībnieks').selectOption('Dalībnieks 1');
    await button('Atvērt: Pārbaudes tests').click();
    await page.getByText('nokārtots (passed) · rezultāts 100').waitFor();
  });
});

describe('the page', () => {
  it('opens a built package by a link, compares its checksum and adds it once', async () => {
    await page.goto(site.url);
    // All packages, then those of the whole course.
    for (const depth of ['details', 'details details'])
      await page.locator(`package-downloads ${depth} > summary`).first().click();
    await page.getByRole('link', {name: 'Izmēģināt: sample-1.2.zip'}).click();
    await heading('Pārbaudes tests').waitFor();
    await button('Visas pakotnes').click();
    await button('Atvērt: sample-1.2.zip').click();
    await heading('Pārbaudes tests').waitFor();
    await button('Visas pakotnes').click();
    await expect.poll(() => button('Dzēst').count()).toBe(1);
  });

  it('shows answers, data model and calls while they come, and exports the calls', async () => {
    await addPackage(page, fixture('sample-2004.zip'));
    await button('Sākt: 1. modulis').click();
    await answer(page, allRight);
    await page.getByRole('tab', {name: 'Pārskats'}).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('row', {name: /definitions\.q05.*choice.*a\[,\]c.*correct/}).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('row', {name: 'cmi.score.scaled 1'}).waitFor();
    await page.keyboard.press('ArrowRight');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button('Lejupielādēt žurnālu').click(),
    ]);
    expect(download.suggestedFilename()).toBe('lms-izsaukumi.json');
  });

  it('removes a package with its attempts', async () => {
    await addPackage(page, fixture('sample-1.2.zip'));
    await button('Visas pakotnes').click();
    page.once('dialog', (dialog) => void dialog.accept());
    await button('Dzēst: Pārbaudes tests').click();
    await page.getByText('Vēl nav pievienota neviena pakotne.').waitFor();
  });
});
