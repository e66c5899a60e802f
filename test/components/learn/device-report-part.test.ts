import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../../src/site/learn/device-report-part.ts';
import type {ReportChoiceEvent} from '../../../src/site/learn/device-events.ts';
import type {DeviceReportPartElement} from '../../../src/site/learn/device-report-part.ts';
import type {DeviceReportState} from '../../../src/site/learn/device-state.ts';
import {findAll, wordsOf} from '../../harness/page.ts';
import {undecided} from './undecided-report.ts';

const show = (changes: Partial<DeviceReportState> = {}, learner = 'Anna Ozola') =>
  fixture<DeviceReportPartElement>(
    html`<device-report-part .report=${{...undecided, ...changes}} .learner=${learner}></device-report-part>`,
  );
const text = (part: DeviceReportPartElement) => part.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
const press = async (part: DeviceReportPartElement, value: 'yes' | 'no') => {
  const choice = oneEvent<ReportChoiceEvent>(part, 'report-choice');
  findAll(part, `button[value=${value}]`)[0]?.click();
  const {isOn, isNamed} = await choice;
  return {isOn, isNamed};
};

describe('device-report-part', () => {
  for (const changes of [{}, {isOn: false}, {isOn: true, aside: 2, isRefused: true}]) {
    it(`is accessible: ${JSON.stringify(changes)}`, async () => {
      await expect(await show(changes)).to.be.accessible();
    });
  }

  it('says to whom and what before it asks, and offers no as well as yes', async () => {
    const part = await show();
    expect(text(part)).to.contain('Paraugu novads (lrs.example.lv)').and.to.contain('nejaušs numurs');
    expect(wordsOf(part, '.ways')).to.contain('Piekrītu, nosūtīt').and.to.contain('Nē, nesūtīt');
  });

  it('asks for nothing by being shown: the box of the name is empty', async () => {
    const [box] = findAll<HTMLInputElement>(await show(), 'input');
    expect(box?.checked).to.equal(false);
  });

  it('tells a yes without the name, a yes with it, and a no that never names anybody', async () => {
    const part = await show();
    expect(await press(part, 'yes')).to.deep.equal({isOn: true, isNamed: false});
    findAll<HTMLInputElement>(part, 'input')[0]?.click();
    expect(await press(part, 'yes')).to.deep.equal({isOn: true, isNamed: true});
    expect(await press(part, 'no')).to.deep.equal({isOn: false, isNamed: false});
  });

  it('offers no name where there is none', async () => {
    expect(findAll(await show({}, ''), 'input')).to.have.length(0);
  });

  it('tells at once that the name is wanted or not, once results are sent', async () => {
    const part = await show({isOn: true});
    const choice = oneEvent<ReportChoiceEvent>(part, 'report-choice');
    findAll<HTMLInputElement>(part, 'input')[0]?.click();
    expect(await choice).to.include({isOn: true, isNamed: true});
  });

  it('shows how it stands: what waits, what was sent, what was not accepted', async () => {
    const atMs = new Date(2026, 10, 24, 13, 5).getTime();
    const part = await show({isOn: true, waiting: 3, aside: 1, sentAtMs: atMs});
    expect(wordsOf(part, 'ul'))
      .to.contain('2026. gada 24. nov. 13:05')
      .and.to.contain('Gaida nosūtīšanu: 3')
      .and.to.contain('Saņēmējs nav pieņēmis: 1');
    expect(text(await show({isOn: true, isRefused: true}))).to.contain('varat mācīties tālāk');
  });
});
