import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {setViewport} from '@web/test-runner-commands';
import '../../../../../src/components/shell/pages/seminar/seminar-decided.ts';
import '../../../../../src/components/shell/pages/seminar/seminar-hold.ts';
import '../../../../../src/components/shell/pages/seminar/seminar-index.ts';
import '../../../../../src/components/shell/pages/seminar/seminar-sheets.ts';
import {findAll, wordsOf} from '../../../../harness/page.ts';
import {judge} from '../../../practice-samples.ts';
import {figure} from '../../../samples.ts';
import {agenda, decided, holdPage, parts, words} from './seminar-samples.ts';

const pages = {
  'seminar-index': html`<seminar-index
    .seminar=${{title: 'Vadīt semināru', summary: 'Grupai.', agendas: [agenda]}}
    .words=${words}
  ></seminar-index>`,
  'seminar-hold': holdPage,
  'seminar-sheets': html`<seminar-sheets .agenda=${agenda} .parts=${parts} .words=${words}></seminar-sheets>`,
  'seminar-decided': html`<seminar-decided
    .agenda=${agenda}
    .parts=${parts}
    .words=${words}
    .room=${decided}
  ></seminar-decided>`,
};

for (const [name, page] of Object.entries(pages)) {
  it(`is accessible and fits 320 px: ${name}`, async () => {
    await setViewport({width: 320, height: 640});
    const element = await fixture<LitElement>(page);
    await expect(element).to.be.accessible();
    expect(document.documentElement.scrollWidth).to.equal(320);
    expect(findAll(element, 'h1[tabindex="-1"]'), 'where reading starts').to.have.length(1);
    await setViewport({width: 800, height: 600});
  });
}

it('prints what is asked and no answer', async () => {
  const sheets = await fixture<LitElement>(pages['seminar-sheets']);
  const text = sheets.shadowRoot?.textContent ?? '';
  for (const {feedback} of judge.statements) {
    const [paragraph] = feedback;
    const said = Array.isArray(paragraph) ? String(paragraph[1]) : String(paragraph);
    expect(text).not.to.contain(said);
  }
  expect(findAll(sheets, '.options li').length).to.be.greaterThan(3);
});

it('prints the drawing that is talked about with its parts by name, and only sheets that are wanted', async () => {
  const sheets = await fixture<LitElement>(pages['seminar-sheets']);
  expect(findAll(sheets, 'wall-figure')).to.have.length(1);
  for (const {label} of figure.spots) expect(sheets.shadowRoot?.textContent).to.contain(label);
  const before = findAll(sheets, '.paper').length;
  findAll<HTMLInputElement>(sheets, 'fieldset input')[0]?.click();
  await sheets.updateComplete;
  expect(findAll(sheets, '.paper')).to.have.length(before - 1);
});

it('says for the minutes what was counted and written down', async () => {
  const page = await fixture<LitElement>(pages['seminar-decided']);
  expect(wordsOf(page, '.note')).to.equal('Tiekamies martā.');
  expect(wordsOf(page, 'li')).to.match(/ – 9$/);
  expect(wordsOf(page, '.paper p:not(.note)')).to.match(/^Pareizā atbilde: /);
});
