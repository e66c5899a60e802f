import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {PlayerState} from '../../../src/components/shell/player-state.ts';
import '../../../src/components/shell/notices/trouble-notice.ts';
import type {TroubleNoticeElement} from '../../../src/components/shell/notices/trouble-notice.ts';
import {findAll, wordsOf} from '../../harness/page.ts';
import {stateAfter} from './shell-samples.ts';

const show = (more: Partial<PlayerState>, failing = true) =>
  fixture<TroubleNoticeElement>(
    html`<trouble-notice
      .state=${{...stateAfter(), save: 'failed' as const, ...more}}
      .failing=${failing}
    ></trouble-notice>`,
  );

const names = (element: TroubleNoticeElement) =>
  findAll(element, 'button').map(({textContent}) => textContent?.trim());

describe('trouble-notice', () => {
  for (const {kept, isStale, words, buttons} of [
    {kept: 'yes', isStale: false, words: /^Saglabāts tikai šajā ierīcē\. Varat turpināt/, buttons: 2},
    {kept: 'no', isStale: false, words: /^Nav saglabāts\. Neaizveriet šo lapu/, buttons: 2},
    {kept: 'pending', isStale: false, words: /^Saglabā….*Neaizveriet šo lapu/, buttons: 2},
    {
      kept: 'yes',
      isStale: true,
      words: /Atveriet kursu no tās vēlreiz.*paveiktais būs saglabāts/,
      buttons: 1,
    },
    {
      kept: 'no',
      isStale: true,
      words: /^Nav saglabāts\..*Vispirms saglabājiet rezultātu failu/,
      buttons: 1,
    },
  ] as const) {
    it(`says what to do, kept: ${kept}, stale: ${String(isStale)}`, async () => {
      const element = await show({kept, isStale});
      await expect(element).to.be.accessible();
      expect(wordsOf(element, 'p')).to.match(words);
      expect(findAll(element, 'button')).to.have.length(buttons);
    });
  }

  it('promises nothing of a stale visit that this device does not keep', async () => {
    for (const kept of ['no', 'pending'] as const) {
      expect(wordsOf(await show({kept, isStale: true}), 'p'), kept).not.to.contain('būs saglabāts');
    }
  });

  it('asks to save again, and for a result file', async () => {
    const element = await show({});
    expect(names(element)).to.deep.equal(['Mēģināt vēlreiz', 'Saglabāt rezultātu failu']);
    for (const [index, type] of ['course-save-again', 'course-save-file'].entries()) {
      setTimeout(() => findAll(element, 'button')[index]?.click());
      const {bubbles, composed} = await oneEvent(element, type);
      expect([bubbles, composed], type).to.deep.equal([true, true]);
    }
  });

  it('says why nothing is taken, and lets one go on here where that is offered', async () => {
    const notices = [
      {tone: 'calm', text: 'Mācību sistēma nav atrasta.'},
      {tone: 'important', text: 'Kurss ir atvērts citā cilnē.', action: 'reload'},
    ] as const;
    const element = await show({save: 'saved', readOnly: true, notices}, false);
    await expect(element).to.be.accessible();
    expect(element.renderRoot.textContent).not.to.contain('nav atrasta');
    expect(wordsOf(element, '.important p')).to.equal('Kurss ir atvērts citā cilnē.');
    expect(names(element)).to.deep.equal(['Turpināt šeit']);
    setTimeout(() => findAll(element, 'button')[0]?.click());
    const {bubbles, composed} = await oneEvent(element, 'course-reload');
    expect([bubbles, composed]).to.deep.equal([true, true]);
  });
});
