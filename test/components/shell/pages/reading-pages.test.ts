import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {setViewport} from '@web/test-runner-commands';
import '../../../../src/components/shell/pages/about-page.ts';
import '../../../../src/components/shell/pages/leaflet-page.ts';
import '../../../../src/components/shell/pages/reporting/reporting-page.ts';
import '../../../../src/components/shell/pages/resources-page.ts';
import '../../../../src/components/shell/pages/sources-page.ts';
import '../../../../src/components/shell/pages/trainer-page.ts';
import type {FilmCredits} from '../../../../src/domain/pages/film-credits.ts';
import {find, findAll, press, wordsOf} from '../../../harness/page.ts';
import {course, module} from '../shell-samples.ts';
import {leaflet, reporting, resources, sourceIndex, trainerPages} from './page-samples.ts';

const films: FilmCredits = [
  {title: 'Trīs daļas', author: 'Zīmētāja', licence: 'CC BY 4.0', href: '#/definitions/parts/film'},
];

const pages = {
  'about-page': html`<about-page .course=${course} .modules=${[module]} .films=${films}></about-page>`,
  'leaflet-page': html`<leaflet-page .leaflet=${leaflet}></leaflet-page>`,
  'reporting-page': html`<reporting-page .reporting=${reporting}></reporting-page>`,
  'resources-page': html`<resources-page .resources=${resources}></resources-page>`,
  'sources-page': html`<sources-page .index=${sourceIndex}></sources-page>`,
  'trainer-index': html`<trainer-index
    .modules=${course.modules}
    .seminar=${{title: 'Vadīt semināru', summary: 'Grupai telpā.'}}
  ></trainer-index>`,
  'trainer-page': html`<trainer-page .pages=${trainerPages}></trainer-page>`,
};

const show = (name: keyof typeof pages) => fixture<LitElement>(pages[name]);

describe('the state of the law', () => {
  it('stands on the page about the course and on the one about reporting, and nowhere else', async () => {
    const dated = {
      'about-page': html`<about-page .course=${{...course, lawState: '2024-03'}}></about-page>`,
      'reporting-page': html`<reporting-page
        .reporting=${{...reporting, lawState: '2024-03'}}
      ></reporting-page>`,
    };
    for (const [name, page] of Object.entries(dated)) {
      const text = (await fixture<LitElement>(page)).shadowRoot?.textContent ?? '';
      expect(text, name).to.contain(
        'Senākais likuma teksts, uz ko balstās kurss, bija spēkā 2024.\u00a0gada martā.',
      );
    }
    expect((await show('about-page')).shadowRoot?.textContent).not.to.contain('Senākais');
  });
});

it('the page about the course names whose the lessons are that a municipality changed or added', async () => {
  const municipality = {
    name: 'Paraugu novads',
    changed: [{module: 'definitions', lesson: 'parts', title: 'Daļas'}],
    added: [{module: 'definitions', lesson: 'own-bell', title: 'Zvans'}],
  };
  const page = await fixture<LitElement>(
    html`<about-page .course=${{...course, municipality}}></about-page>`,
  );
  const [changed, added] = findAll(page, 'section.paper').map((each) => each.textContent ?? '');
  expect(changed).to.contain('Pašvaldības teksti').and.to.contain('Daļas');
  expect(added).to.contain('Pašvaldības nodarbības').and.to.contain('Zvans');
  expect(findAll<HTMLAnchorElement>(page, 'section.paper a').map((link) => link.hash)).to.include(
    '#/definitions/own-bell',
  );
});

describe('pages to read', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  for (const name of Object.keys(pages) as (keyof typeof pages)[]) {
    it(`is accessible and fits 320 px: ${name}`, async () => {
      await setViewport({width: 320, height: 640});
      const page = await show(name);
      await expect(page).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.equal(320);
      expect(findAll(page, 'h1[tabindex="-1"]'), 'where reading starts').to.have.length(1);
    });
  }

  it('keeps what is for the specialist off the paper for the person, and has the numbers twice', async () => {
    const page = await show('leaflet-page');
    expect(wordsOf(page, '.no-print h2')).to.equal('Pirms iedodat');
    const numbers = findAll<HTMLAnchorElement>(page, '.paper:not(.no-print) .numbers a');
    expect(numbers.map(({href}) => href)).to.deep.equal(['tel:112', 'tel:112']);
    const tops = (part: string) =>
      findAll(page, part).map((each) => Math.round(each.getBoundingClientRect().bottom / 8));
    expect(tops('.numbers'), 'each number beside its own words').to.deep.equal(tops('.label'));
    expect(wordsOf(page, '.slip .label')).to.equal('Palīdzība');
  });

  it('credits the lecturers of every module on the page about the course', async () => {
    const page = await show('about-page');
    expect(wordsOf(page, '.credit')).to.equal(
      'Cilvēku tirdzniecības pamati Kursa pamatā ir mācību semināri.',
    );
    expect(page.renderRoot.textContent).to.contain('Kurss nav juridiska konsultācija');
  });

  it('leads from the page about the course to what is kept of the learner', async () => {
    const page = await show('about-page');
    expect(wordsOf(page, '[href="#/page/data"]')).to.equal(
      'Kas par Jūsu mācībām tiek glabāts, kur un cik ilgi.',
    );
  });

  it('names who made a film and how it may be used, and leads to it', async () => {
    const page = await show('about-page');
    const [link] = findAll<HTMLAnchorElement>(page, 'li a');
    expect(link?.hash).to.equal('#/definitions/parts/film');
    expect(link?.parentElement?.innerText).to.equal('Trīs daļas: Zīmētāja, licence: CC BY 4.0.');
  });

  it('names the lessons that cite a source', async () => {
    const page = await show('sources-page');
    const [link] = findAll<HTMLAnchorElement>(page, '.cited a');
    expect([link?.hash, link?.text]).to.deep.equal(['#/definitions/law', 'Normatīvie akti']);
    expect(findAll(page, '.cited')).to.have.length(1);
  });

  it('opens the footnotes of the resources', async () => {
    const page = await show('resources-page');
    expect(find<HTMLElementTagNameMap['source-note']>(page, 'source-note').source).to.equal(
      resources.sources[0],
    );
  });

  it("prints the participants' page without the trainer's", async () => {
    const page = await show('trainer-page');
    const print = window.print;
    const hidden: string[] = [];
    window.print = () => hidden.push(...findAll(page, '.paper.no-print').map(({id}) => id));
    await press(page, '#handout button');
    window.print = print;
    expect(hidden).to.deep.equal(['trainer']);
    expect(findAll(page, '.paper.no-print')).to.have.length(0);
  });

  it('says so when a module has nothing for a group', async () => {
    const empty = {...trainerPages, trainer: [], handout: []};
    const page = await fixture<LitElement>(html`<trainer-page .pages=${empty}></trainer-page>`);
    expect(findAll(page, '.paper')).to.have.length(0);
    expect(wordsOf(page, '.lead')).to.equal('Šim modulim lapu darbam grupā nav.');
  });
});
