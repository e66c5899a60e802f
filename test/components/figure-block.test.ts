import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import '../../src/components/blocks/figure/figure-block.ts';
import type {FigureBlockElement} from '../../src/components/blocks/figure/figure-block.ts';
import {find, findAll, wordsOf} from '../harness/page.ts';
import {figure} from './samples.ts';

const show = () => fixture<FigureBlockElement>(html`<figure-block .block=${figure}></figure-block>`);
const partOf = (element: FigureBlockElement, key: string) => find(element, `svg [data-spot=${key}]`);

describe('figure-block', () => {
  it('is accessible, closed and with a spot open', async () => {
    const element = await show();
    await expect(element).to.be.accessible();
    find(element, '.spot').click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('WCAG 1.1.1, 1.4.5: draws real SVG with its alternative text', async () => {
    const svg = (await show()).renderRoot.querySelector('svg');
    expect(svg).to.be.instanceOf(SVGSVGElement);
    expect(svg?.getAttribute('aria-label')).to.equal('Divi savienoti lauki');
    expect(svg?.querySelector('text.label')?.textContent).to.equal('Darbība');
  });

  it('WCAG 3.1.2: says so of the drawing, its description and its spots where they are in another language', async () => {
    const block = {...figure, lang: 'ru'};
    const element = await fixture<FigureBlockElement>(html`<figure-block .block=${block}></figure-block>`);
    expect(element.renderRoot.querySelector('svg')?.getAttribute('lang')).to.equal('ru');
    const spots = findAll(element, '.spot-label').map(({lang}) => lang);
    expect(spots).to.deep.equal(figure.spots.map(() => 'ru'));
    expect((await show()).renderRoot.querySelector('[lang]')).to.equal(null);
  });

  it('opens a spot by keyboard: its text is shown and its part of the drawing marked', async () => {
    const element = await show();
    find(element, '.spot[value=b]').focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(findAll(element, '.spot-text:not([hidden])').map(({innerText}) => innerText)).to.deep.equal([
      'Kādēļ?',
    ]);
    expect(partOf(element, 'b').classList.contains('marked')).to.equal(true);
    expect(partOf(element, 'a').classList.contains('marked')).to.equal(false);
  });

  it('opens a spot by a press on the drawing', async () => {
    const element = await show();
    partOf(element, 'a').firstElementChild?.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await element.updateComplete;
    expect(find(element, '.spot[value=a]').getAttribute('aria-expanded')).to.equal('true');
  });

  it('writes the letter of a spot into its empty key text', async () => {
    expect(partOf(await show(), 'a').querySelector('.key')?.textContent).to.equal('A');
  });

  it('WCAG 1.1.1: keeps a long description ready', async () => {
    const element = await show();
    find(element, 'summary').click();
    expect(wordsOf(element, 'details')).to.equal(
      'Attēla apraksts Blakus stāv divi lauki, un tos savieno līnija.',
    );
  });

  it('unfolds its long description on paper', async () => {
    const element = await show();
    const text = find(element, 'details > div');
    expect(text.checkVisibility()).to.equal(false);
    await emulateMedia({media: 'print'});
    expect(text.checkVisibility()).to.equal(true);
    expect(text.offsetHeight).to.be.greaterThan(0);
    await emulateMedia({media: 'screen'});
  });

  it('keeps its text at 12 px or more in a frame 360 px wide', async () => {
    const element = await show();
    element.style.width = '328px'; // 360 less the page's margins
    const svg = element.renderRoot.querySelector('svg');
    const scale = (svg?.getBoundingClientRect().width ?? 0) / 360;
    for (const text of element.renderRoot.querySelectorAll('svg text')) {
      expect(scale * parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(12);
    }
  });
});
