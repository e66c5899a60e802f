import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../../src/components/shell/panels/help-panel.ts';
import '../../../../src/components/shell/pages/help-page.ts';
import type {HelpContactsElement} from '../../../../src/components/shell/panels/help-contacts.ts';
import type {HelpPanelElement} from '../../../../src/components/shell/panels/help-panel.ts';
import type {HelpPageElement} from '../../../../src/components/shell/pages/help-page.ts';
import {find, findAll, focused, press, wordsOf} from '../../../harness/page.ts';
import {help} from './page-samples.ts';

const showPage = () => fixture<HelpPageElement>(html`<help-page .help=${help}></help-page>`);
const showPanel = () => fixture<HelpPanelElement>(html`<help-panel .help=${help}></help-panel>`);
const contactsOf = (host: HelpPageElement | HelpPanelElement) =>
  find<HelpContactsElement>(host, 'help-contacts');

describe('help', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  for (const [name, show] of Object.entries({page: showPage, panel: showPanel})) {
    it(`is accessible and fits 320 px as a ${name}`, async () => {
      await setViewport({width: 320, height: 640});
      await expect(await show()).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.equal(320);
    });
  }

  it('makes every number a link that a phone can dial', async () => {
    const contacts = contactsOf(await showPage());
    expect(
      findAll<HTMLAnchorElement>(contacts, '.phones a').map((link) => [link.textContent, link.href]),
    ).to.deep.equal([
      ['112', 'tel:112'],
      ['+371 20000000', 'tel:+37120000000'],
      ['112', 'tel:112'],
    ]);
  });

  it('tells of each contact where it was found and in which year', async () => {
    const contacts = contactsOf(await showPage());
    expect(findAll(contacts, '.source').map((line) => line.innerText)).to.deep.equal([
      'Avots: Saeima, gads nav norādīts',
      'Avots: UN.GIFT, 2022',
      'Avots: Saeima, gads nav norādīts',
    ]);
  });

  it('is short as a panel: in danger name and number alone, and the sources are on the page', async () => {
    const panel = await showPanel();
    const contacts = contactsOf(panel);
    expect(findAll(contacts, '.source')).to.have.length(0);
    expect(wordsOf(contacts, '.first li')).not.to.contain('Zvans ir bez maksas');
    expect(wordsOf(contactsOf(await showPage()), '.first li')).to.contain('Zvans ir bez maksas');
    expect(find<HTMLAnchorElement>(panel, 'a[href="#/page/help"]').innerText).to.equal(help.title);
  });

  it('gives hours only where they are known', async () => {
    const contacts = contactsOf(await showPage());
    const [urgent, other] = findAll(contacts, 'li').map((contact) => contact.innerText);
    expect(urgent).to.contain('Darba laiks: visu diennakti');
    expect(other).not.to.contain('Darba laiks');
  });

  it('has headings below the page, and deeper ones below the panel', async () => {
    expect(findAll(contactsOf(await showPage()), 'h2')).to.have.length(2);
    expect(findAll(contactsOf(await showPanel()), 'h3')).to.have.length(2);
  });

  it('opens as a panel with the focus inside, and asks to be closed', async () => {
    const panel = await showPanel();
    expect(find<HTMLDialogElement>(panel, 'dialog').open).to.equal(true);
    expect(focused()?.textContent).to.equal('Aizvērt');
    expect(wordsOf(panel, '.exit')).to.contain('Esc');
    setTimeout(() => void press(panel, '.head button'));
    await oneEvent(panel, 'course-close-panel');
  });
});
