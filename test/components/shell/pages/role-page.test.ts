import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../../../src/components/shell/pages/role-page.ts';
import type {RolePageElement} from '../../../../src/components/shell/pages/role-page.ts';
import type {PickRoleEvent} from '../../../../src/components/shell/shell-events.ts';
import {find, findAll, focused, press, wordsOf} from '../../../harness/page.ts';
import {institutions} from './page-samples.ts';

const show = (picked?: number, first = false) =>
  fixture<RolePageElement>(
    html`<role-page .institutions=${institutions} .picked=${picked} .first=${first}></role-page>`,
  );
const checked = (page: RolePageElement) =>
  findAll<HTMLInputElement>(page, 'input').flatMap((input) => (input.checked ? [input.value] : []));

describe('role-page', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  it('is accessible and fits 320 px', async () => {
    await setViewport({width: 320, height: 640});
    await expect(await show()).to.be.accessible();
    expect(document.documentElement.scrollWidth).to.equal(320);
  });

  for (const {picked, shown, why} of [
    {picked: undefined, shown: [], why: 'nobody was asked yet'},
    {picked: 2, shown: ['2'], why: 'one was picked'},
    {picked: 0, shown: ['0'], why: 'another one was picked'},
  ]) {
    it(`shows [${shown.join()}] as picked when ${why}`, async () => {
      expect(checked(await show(picked))).to.deep.equal(shown);
    });
  }

  it('asks for the institution picked by keyboard, and says that it is kept', async () => {
    const page = await show();
    find(page, 'input').focus();
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'ArrowDown'});
    setTimeout(() => void sendKeys({press: 'Enter'}));
    expect((await oneEvent<PickRoleEvent>(page, 'course-pick-role')).role).to.equal(2);
    await page.updateComplete;
    expect(wordsOf(page, '.picked')).to.contain('Izvēle ir saglabāta');
  });

  it('lets one say that it is another institution', async () => {
    const page = await show(1);
    find(page, 'input[value="0"]').click();
    setTimeout(() => void press(page, 'button'));
    expect((await oneEvent<PickRoleEvent>(page, 'course-pick-role')).role).to.equal(0);
  });

  it('WCAG 3.3.3: says what to do when nothing is picked', async () => {
    const page = await show(undefined, true);
    await press(page, 'button');
    expect(wordsOf(page, '[role=status]')).to.contain('Vispirms izvēlieties iestādi');
    await waitUntil(() => focused() === find(page, 'input'));
    expect(find(page, 'fieldset').getAttribute('aria-invalid')).to.equal('true');
    await expect(page).to.be.accessible();
    find(page, 'input').click();
    await page.updateComplete;
    expect(wordsOf(page, '[role=status]')).to.equal('');
  });

  it('leads on at the first start, and saves later', async () => {
    expect(wordsOf(await show(undefined, true), 'button')).to.equal('Turpināt');
    expect(wordsOf(await show(1), 'button')).to.equal('Saglabāt izvēli');
  });
});
