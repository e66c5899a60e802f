/** Buttons of the page of this device go away with what they did: the focus stays where it was asked for. */
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../../src/site/learn/device-page.ts';
import type {DevicePageElement} from '../../../src/site/learn/device-page.ts';
import type {DeviceState} from '../../../src/site/learn/device-state.ts';
import {focused} from '../../harness/page.ts';
import {undecided} from './undecided-report.ts';

const state: DeviceState = {
  learners: [
    {id: '', name: 'Anna'},
    {id: 'b', name: 'Berta'},
  ],
  current: '',
  hasNotes: true,
  percent: 12,
  offline: 'ready',
  report: undecided,
  course: {files: 100, bytes: 1_000_000},
  films: {kept: 0, all: 2, bytes: 5_000_000},
  usedBytes: undefined,
  canInstall: false,
  isBusy: false,
  notice: '',
  isNoticeBad: false,
};

/** Presses a button, lets the page become `then`, and says in what the focus is. */
async function pressed(part: string, selector: string, ...then: readonly Partial<DeviceState>[]) {
  const page = await fixture<DevicePageElement>(html`<device-page .state=${state}></device-page>`);
  const root = page.shadowRoot?.querySelector(part)?.shadowRoot;
  const button = root?.querySelector<HTMLElement>(selector);
  button?.focus();
  button?.click();
  for (const changes of then) {
    page.state = {...state, ...changes};
    await aTimeout(10);
  }
  return root?.activeElement?.localName;
}

describe('the focus on the page of this device', () => {
  it('stays with the learners when another one was chosen', async () => {
    expect(await pressed('device-learners-part', 'li button', {current: 'b'})).to.equal('h2');
  });

  it('stays with reporting after a yes, a no and a stop', async () => {
    const part = 'device-report-part';
    expect(await pressed(part, '[value=yes]', {report: {...undecided, isOn: true}})).to.equal('h2');
    expect(await pressed(part, '[value=no]', {report: {...undecided, isOn: false}})).to.equal('h2');
  });

  it('stays with the films while they are on their way and after', async () => {
    const kept = {films: {...state.films, kept: 2}};
    expect(await pressed('device-offline-part', '.ways button', {isBusy: true})).to.equal('button');
    expect(await pressed('device-offline-part', '.ways button', {isBusy: true}, kept)).to.equal('h2');
  });

  it('may stay on a button that waits, which asks for nothing', async () => {
    const busy = {...state, isBusy: true};
    const page = await fixture<DevicePageElement>(html`<device-page .state=${busy}></device-page>`);
    let actions = 0;
    page.addEventListener('device-action', () => actions++);
    const root = page.shadowRoot?.querySelector('device-offline-part')?.shadowRoot;
    root?.querySelector<HTMLElement>('.ways button')?.click();
    expect(actions).to.equal(0);
  });

  it('is left alone where nobody has pressed anything', async () => {
    await fixture(html`<device-page .state=${state}></device-page>`);
    expect(focused()).to.equal(document.body);
  });
});
