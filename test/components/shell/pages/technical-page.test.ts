import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../../../src/components/shell/pages/technical/technical-page.ts';
import type {TechnicalPageElement} from '../../../../src/components/shell/pages/technical/technical-page.ts';
import type {TechnicalReport} from '../../../../src/domain/technical/technical-report.ts';
import {find, findAll, focused, wordsOf} from '../../../harness/page.ts';
import {report} from './technical-samples.ts';

const show = (shown: TechnicalReport = report) =>
  fixture<TechnicalPageElement>(html`<technical-page .report=${shown}></technical-page>`);
const linesOf = (page: TechnicalPageElement, part: string) =>
  findAll(page, `${part} li`).map(({textContent}) => textContent);

describe('technical-page', () => {
  afterEach(async () => {
    delete document.documentElement.dataset['theme'];
    await setViewport({width: 800, height: 600});
  });

  for (const theme of ['light', 'dark'])
    it(`is accessible and fits 320 px, ${theme}`, async () => {
      document.documentElement.dataset['theme'] = theme;
      await setViewport({width: 320, height: 640});
      await expect(await show()).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.equal(320);
    });

  it('says of each call what was asked and answered, the refused ones first by themselves', async () => {
    const page = await show();
    const line =
      '08:41:07.123 LMSSetValue cmi.suspend_data = [garums 4100] → false · 405 Incorrect data type (12 ms)';
    expect(linesOf(page, '#refusals')).to.deep.equal([line]);
    expect(linesOf(page, '#calls')).to.deep.equal([
      '08:41:07.123 LMSSetValue cmi.core.exit = suspend → true (12 ms)',
      line,
    ]);
  });

  it('says where nothing was refused, and what is not known', async () => {
    const page = await show({...report, refusals: [], calls: []});
    expect(wordsOf(page, '#refusals p')).to.equal('Viss, ko kurss sūtīja, ir pieņemts.');
    expect(find(page, '#calls p:last-child').textContent).to.equal('Izsaukumu vēl nav bijis.');
    const facts = find(page, '.facts').textContent.replace(/\s+/g, ' ');
    expect(facts).to.contain('Datu taupīšana nav zināms');
    expect(facts).to.contain('Ietvarā jā');
  });

  it('copies all of it as text where the browser gives no permission either, and says so', async () => {
    const page = await show();
    let copied = '';
    const hears = ({clipboardData}: ClipboardEvent) => (copied = clipboardData?.getData('text/plain') ?? '');
    // Behind the document, where the page puts its text.
    window.addEventListener('copy', hears);
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    try {
      // A browser lets only a person's own press copy.
      find(page, '#copy').focus();
      await sendKeys({press: 'Enter'});
      await waitUntil(() => wordsOf(page, '[role=status]') !== '');
    } finally {
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
      window.removeEventListener('copy', hears);
    }
    expect(wordsOf(page, '[role=status]')).to.match(/^Nokopēts/);
    expect(copied).to.contain('405 Incorrect data type');
    expect(focused()?.id).to.equal('copy');
  });
});
