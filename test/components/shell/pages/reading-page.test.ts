import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../../src/components/shell/pages/reading/reading-page.ts';
import {lookOf} from '../../../../src/components/shell/pages/reading/reading-look.ts';
import type {ReadingPageElement} from '../../../../src/components/shell/pages/reading/reading-page.ts';
import type {ReadingEvent} from '../../../../src/components/shell/pages/page-events.ts';
import {readingOptions, standardReading} from '../../../../src/domain/pages/reading.ts';
import {aloudLv} from '../../../../src/locales/lv/aloud.ts';
import {installFakeSpeech} from '../../../harness/fake-speech.ts';
import {find, findAll, press, wordsOf} from '../../../harness/page.ts';

const show = () => fixture<ReadingPageElement>(html`<reading-page></reading-page>`);

describe('reading-page', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  it('is accessible and fits 320 px', async () => {
    await setViewport({width: 320, height: 640});
    await expect(await show()).to.be.accessible();
    expect(document.documentElement.scrollWidth).to.equal(320);
  });

  it('EN 4.2.2, 5.2: offers every option with words, and shows what is chosen', async () => {
    installFakeSpeech({voices: [{name: 'own', lang: 'lv-LV', localService: true}]});
    const page = await show();
    page.aloud = aloudLv;
    await waitUntil(() => findAll(page, '[name=aloud]').length > 0);
    await expect(page).to.be.accessible();
    const all = Object.values(readingOptions).flat();
    expect(findAll(page, 'label').map((label) => label.innerText.trim().length > 0)).to.deep.equal(
      all.map(() => true),
    );
    expect(
      findAll<HTMLInputElement>(page, 'input').flatMap(({checked, value}) => (checked ? [value] : [])),
    ).to.deep.equal(Object.values(standardReading));
  });

  it('says nothing of reading aloud where the device has no voice of its own', async () => {
    installFakeSpeech({voices: [{name: 'afar', lang: 'lv-LV', localService: false}]});
    const page = await show();
    page.aloud = aloudLv;
    await new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 50)));
    expect(findAll(page, '[name=aloud]')).to.have.length(0);
    expect(page.renderRoot.textContent).not.to.contain(aloudLv.note);
  });

  it('asks for what is chosen at once, with all other choices', async () => {
    const page = await show();
    setTimeout(() => find(page, '[name=size][value=large]').click());
    const {choices} = await oneEvent<ReadingEvent>(page, 'course-reading');
    expect(choices).to.deep.equal({...standardReading, size: 'large'});
    await page.updateComplete;
    expect(wordsOf(page, '[role=status]')).to.contain('Izvēle ir saglabāta');
  });

  it('goes back to the normal look', async () => {
    const page = await show();
    page.choices = {...standardReading, theme: 'dark'};
    setTimeout(() => void press(page, 'button'));
    expect((await oneEvent<ReadingEvent>(page, 'course-reading')).choices).to.deep.equal(standardReading);
  });

  it('says when the device does not keep it', async () => {
    const page = await show();
    page.isKept = false;
    await page.updateComplete;
    expect(wordsOf(page, '[role=status]')).to.contain('izvēli neglabā');
  });
});

describe('the look of choices', () => {
  it('is nothing for none, so that a launch has nothing to set', () => {
    expect(lookOf(standardReading)).to.deep.equal({});
  });

  it('has values that a browser takes', () => {
    const look = lookOf({
      ...standardReading,
      ...{
        size: 'largest',
        spacing: 'wide',
        width: 'narrow',
        font: 'legible',
        theme: 'dark',
        contrast: 'high',
      },
    });
    const {style} = document.createElement('p');
    for (const [name, value] of Object.entries(look)) style.setProperty(name, value);
    expect(style).to.have.length(Object.keys(look).length + 0);
    for (const name of Object.keys(look)) expect(style.getPropertyValue(name), name).not.to.equal('');
  });
});
