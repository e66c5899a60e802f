import {expect, fixture, html} from '@open-wc/testing';
import '../../../../src/components/shell/pages/reporting/reporting-aid.ts';
import type {ReportingAidElement} from '../../../../src/components/shell/pages/reporting/reporting-aid.ts';
import {find, findAll, press, wordsOf} from '../../../harness/page.ts';
import {reporting} from './page-samples.ts';

const show = () =>
  fixture<ReportingAidElement>(html`<reporting-aid .reporting=${reporting}></reporting-aid>`);
const titles = (aid: ReportingAidElement) =>
  findAll(aid, '.at-once h3, .answers h4').map(({innerText}) => innerText);

describe('the aid to decide whether to report', () => {
  it('says what to do as soon as it is known, and asks nothing that does not matter', async () => {
    const aid = await show();
    expect(titles(aid)).to.deep.equal([]);
    await press(aid, '[value=child]');
    expect(titles(aid)).to.deep.equal(['Ziņojiet šodien']);
    expect(find(aid, '[role=status]').textContent, 'for a screen reader').to.equal('Ziņojiet šodien');
    expect(findAll(aid, 'fieldset'), 'no consent is asked for a child').to.have.length(2);
  });

  it('says in danger whom to call right below that question, with numbers to tap', async () => {
    const aid = await show();
    await press(aid, '[value=now]');
    await press(aid, '[value=adult]');
    await press(aid, '[value=refused]');
    const order = findAll(aid, 'legend, .answers :is(h3, h4)').map(({innerText}) => innerText);
    expect(order.slice(0, 3)).to.deep.equal([
      'Vai briesmas draud šobrīd?',
      'Zvaniet tūlīt',
      'Kurš ir apdraudēts?',
    ]);
    expect(order.at(-1)).to.equal('Vārdu nenododiet');
    expect(find<HTMLAnchorElement>(aid, '.at-once a').href).to.equal('tel:112');
  });

  it('says of a law that nobody read it, and leads to its text', async () => {
    const aid = await show();
    await press(aid, '[value=child]');
    expect(wordsOf(aid, '.answers .muted')).to.contain('nav pārbaudījuši tiesību aktā');
    expect(find<HTMLAnchorElement>(aid, '.answers .muted a').href).to.equal(
      'https://likumi.example/bernu-tiesibas',
    );
  });

  it('forgets a pick that is not asked for any more', async () => {
    const aid = await show();
    await press(aid, '[value=adult]');
    await press(aid, '[value=refused]');
    expect(titles(aid)).to.deep.equal(['Vārdu nenododiet']);
    await press(aid, '[value=child]');
    expect(titles(aid)).to.deep.equal(['Ziņojiet šodien']);
  });

  it('begins anew', async () => {
    const aid = await show();
    await press(aid, '[value=child]');
    await press(aid, '.ways button');
    expect(titles(aid)).to.deep.equal([]);
    expect(findAll(aid, ':checked')).to.have.length(0);
  });
});
