import {beforeEach, describe, expect, it} from 'vitest';
import {scoHtml} from '../lms/sample-sco.ts';
import {multiManifest} from '../lms/sequencing/multi-manifest.ts';
import {manifest12} from '../lms/zips.ts';
import {lmsState} from './lms-site.ts';
import {button, contents, drop, heading, page, visitLms} from './lms-visit.ts';
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

describe('a 2004 course of several SCOs', () => {
  beforeEach(() => drop({'imsmanifest.xml': multiManifest(), 'sco.html': scoHtml}));

  it('keeps its test closed until the modules are passed, and adds up', async () => {
    expect(await button('Sākt: Daļa test').count()).toBe(0);
    await page.getByText('Vēl slēgts.').waitFor();
    await button('Sākt: Daļa a').click();
    await scoBegun(page);
    await contents('Daļa test vēl slēgts').click({force: true});
    expect(await heading('Daļa a').count()).toBe(1);
    await scoSet(page, passed2004('0.7'));
    await contents('Daļa b').click();
    await heading('Daļa b').waitFor();
    await scoBegun(page);
    await scoSet(page, passed2004('0.8'));
    await contents('Daļa a').click();
    await heading('Daļa a').waitFor();
    await scoBegun(page);
    await contents('Daļa test').click();
    await heading('Daļa test').waitFor();
    await scoBegun(page);
    await scoSet(page, passed2004('0.95'));
    await button('Beigt un aizvērt').click();
    await page.getByText('pabeigts (completed), nokārtots (passed) · rezultāts 70').waitFor();
    expect((await lmsState(page)).status).toEqual({completion: 'completed', success: 'passed', score: 95});
  });

  it('knows after a reload what was done, also of a SCO that never said goodbye', async () => {
    await button('Sākt: Daļa a').click();
    await scoBegun(page);
    await scoSet(page, passed2004('1'));
    expect(await scoCall(page, 'Commit', '')).toBe('true');
    // The tab is gone before anything else could be said.
    await page
      .frameLocator('content-frame iframe')
      .locator('body')
      .evaluate(() => {
        (window as unknown as {sco: {call: () => string}}).sco.call = () => 'true';
      });
    await page.reload();
    await button('Sākt: Daļa b').click();
    await scoBegun(page);
    await scoSet(page, passed2004('1'));
    await page.reload();
    await button('Sākt: Daļa test').waitFor();
    expect((await lmsState(page)).openItems).toEqual(['a', 'b', 'test']);
  });

  it('goes where the content asks to go, and back by the LMS’s own buttons', async () => {
    await button('Sākt kursu').click();
    await heading('Daļa a').waitFor();
    await scoBegun(page);
    await scoSet(page, {'adl.nav.request': '{target=b}choice'});
    await scoCall(page, 'Terminate', '');
    await heading('Daļa b').waitFor();
    await scoBegun(page);
    await button('Iepriekšējā daļa').click();
    await heading('Daļa a').waitFor();
    await scoBegun(page);
    await scoSet(page, {'adl.nav.request': 'exitAll'});
    await scoCall(page, 'Terminate', '');
    await heading('Vairākas daļas').waitFor();
  });

  it('gives back what was suspended, begins anew what was not, and says so before', async () => {
    for (const {title, exit} of [
      {title: 'Daļa a', exit: 'suspend'},
      {title: 'Daļa b', exit: 'normal'},
    ]) {
      await button(`Sākt: ${title}`).click();
      await scoBegun(page);
      await scoSet(page, {'cmi.location': 'page-7', 'cmi.exit': exit});
      await button('Beigt un aizvērt').click();
    }
    await button('Turpināt: Daļa a').click();
    await scoBegun(page);
    expect(await scoCall(page, 'GetValue', 'cmi.location')).toBe('page-7');
    await button('Beigt un aizvērt').click();
    await button('Sākt jaunu mēģinājumu: Daļa b').click();
    await scoBegun(page);
    expect(await scoCall(page, 'GetValue', 'cmi.location')).toBe('');
    expect((await lmsState(page)).attempt).toBe(2);
  });

  it('lets a folder be chosen where something is kept, and nowhere else', async () => {
    const flow = '<imsss:sequencing><imsss:controlMode flow="true"/></imsss:sequencing>';
    const manifest = multiManifest()
      .replace('<item identifier="b"', '<item identifier="f"><title>Mape</title><item identifier="b"')
      .replace('\n<item identifier="test"', `${flow}</item>\n<item identifier="test"`);
    await button('Visas pakotnes').click();
    await drop({'imsmanifest.xml': manifest, 'sco.html': scoHtml});
    await button('Sākt: Daļa a').click();
    await scoBegun(page);
    await scoSet(page, passed2004('1'));
    await contents('Mape').click();
    await heading('Daļa b').waitFor();
    await scoBegun(page);
    await button('Beigt un aizvērt').click();
    await button('Skatīt vēlreiz: Daļa a').click();
    await scoBegun(page);
    await page.getByRole('navigation', {name: 'Satura rādītājs'}).getByText('Mape').waitFor();
    expect(await contents('Mape').count()).toBe(0);
  });

  it('begins as a whole from nothing on request', async () => {
    await button('Sākt: Daļa a').click();
    await scoBegun(page);
    await scoSet(page, passed2004('1'));
    await button('Beigt un aizvērt').click();
    page.once('dialog', (dialog) => void dialog.accept());
    await button('Sākt visu no jauna').click();
    await page.getByText('Viss kurss · 2. mēģinājums').waitFor();
    await button('Sākt: Daļa a').click();
    await scoBegun(page);
    expect(await scoCall(page, 'GetValue', 'cmi.entry')).toBe('ab-initio');
    expect(await lmsState(page)).toMatchObject({attempt: 2, openItems: ['a', 'b']});
  });
});

describe('a 1.2 course with prerequisites', () => {
  it('opens the test when the modules are passed, while another is still played', async () => {
    const manifest = manifest12([
      {id: 'A', title: 'Pirmais'},
      {title: 'Mape', items: [{id: 'B', title: 'Otrais'}]},
      {
        id: 'T',
        title: 'Tests',
        extra: '<adlcp:prerequisites type="aicc_script">A&amp;B</adlcp:prerequisites>',
      },
    ]);
    await drop({'imsmanifest.xml': manifest, 'sco.html': scoHtml});
    expect(await button('Sākt: Tests').count()).toBe(0);
    await button('Sākt: Pirmais').click();
    await scoBegun(page);
    await scoSet(page, passed12);
    await contents('Otrais').click();
    await heading('Otrais').waitFor();
    await scoBegun(page);
    await scoSet(page, passed12);
    await scoCall(page, 'Commit', '');
    await contents('Tests nav sākts').click();
    await heading('Tests').waitFor();
    await scoBegun(page);
    await button('Beigt un aizvērt').click();
    expect((await lmsState(page)).openItems).toEqual(expect.arrayContaining(['A', 'B', 'T']));
  });
});
