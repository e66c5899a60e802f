import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {limits, printedContacts, rowOf, type Plan} from '../../src/components/blocks/action-plan/plan.ts';
import {printAlone} from '../../src/components/blocks/print-alone.ts';
import '../../src/components/blocks/action-plan/plan-sheet.ts';
import type {PlanSheetElement} from '../../src/components/blocks/action-plan/plan-sheet.ts';
import type {HelpContact} from '../../src/domain/pages/help.ts';
import type {KeyedText} from '../../src/domain/pages/institution.ts';
import {findAll, wordsOf} from '../harness/page.ts';
import {institutions} from './personal-samples.ts';

const line = 'Nodrošiniet notikuma vietu un nošķiriet cilvēku no pārējiem, tad izsauciet palīgus un gaidiet.';
const keyed = (count: number): readonly KeyedText[] =>
  Array.from({length: count}, (_, index) => ({key: 'abcdefghijkl'.charAt(index), text: [line]}));
const [base] = institutions.institutions;
if (!base) throw new Error('The sample has no institution.');

/** The fullest plan that can be written: more steps, signs and contacts than any institution has. */
const fullInstitution = {...base, steps: keyed(9), notices: keyed(7), avoid: keyed(3).map(({text}) => text)};
const field = 'Vecākais sociālā darba speciālists'.slice(0, limits.fieldChars);
const fullRows = [
  ...keyed(9).map(({key}) => rowOf(key)),
  ...Array.from({length: limits.lines}, (_, index) =>
    rowOf(`own-${index}`, line.padEnd(limits.lineChars, ' vēl')),
  ),
].map((row) => ({...row, post: field, phone: '+371 20000000', substitute: field}));
const fullPlan: Plan = {
  institution: base.id,
  signs: keyed(7).map(({key}) => key),
  rows: fullRows,
  breaches: [],
  reviewOn: '2027-11-24',
};

const contactNamed = (id: string, number: string): HelpContact => ({
  ...{id, name: id, text: [], phones: [{number, href: `tel:${number}`}]},
  source: {title: '', publisher: '', date: '', url: ''},
});
const contacts = [
  contactNamed('marta', '+371 1'),
  contactNamed('state-police', '110'),
  contactNamed('emergency', '112'),
];

const show = (plan: Plan) =>
  fixture<PlanSheetElement>(
    html`<plan-sheet
      .plan=${plan}
      .institution=${fullInstitution}
      .hardRules=${institutions.hardRules}
      .contacts=${printedContacts({...fullInstitution, contacts: ['marta']}, contacts)}
      .edition=${['Kursa versija 1.2', 'Senākais likuma teksts.']}
    ></plan-sheet>`,
  );

describe('plan-sheet', () => {
  it('holds the steps that are in the plan, numbered, with who does them, and the day of review', async () => {
    const rows = [
      {...rowOf('a'), post: 'Vadītājs'},
      {...rowOf('b'), isOn: false},
      rowOf('own-1', 'Savs solis'),
    ];
    const sheet = await show({...fullPlan, rows});
    expect(
      findAll(sheet, 'tbody tr').map(({innerText}) => innerText.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal([`1. ${line} Vadītājs`, '2. Savs solis']);
    expect(wordsOf(sheet, '.who')).to.equal(
      'Pašvaldības sociālais dienests Pārskatīt: 2027. gada 24. novembris',
    );
  });

  it('fits on one A4 page, however full the plan is', async () => {
    const sheet = await show(fullPlan);
    await sheet.fit();
    expect(sheet.offsetHeight).to.be.at.most(((297 - 24) / 25.4) * 96);
  });

  it('says what holds for paper alone: whether the card was confirmed, when the law was read, where a page is', async () => {
    const sheet = await show(fullPlan);
    expect(wordsOf(sheet, '.unchecked')).to.match(/^Šo kartīti Jūsu iestāde vēl nav apstiprinājusi\./);
    const foot = wordsOf(sheet, '.foot').replaceAll('\u00a0', ' ');
    expect(foot).to.contain(
      'Lapa „Kad jāziņo” ir kursā, pogā „Saturs”. Kursa versija 1.2. Senākais likuma teksts.',
    );
  });

  it('begins its contacts with the numbers for danger, whatever the institution names', async () => {
    const sheet = await show(fullPlan);
    expect(findAll(sheet, '.columns li').map(({innerText}) => innerText)).to.include.members([
      'emergency, 112',
      'state-police, 110',
      'marta, +371\u00a01',
    ]);
  });

  it('divides no heading of its table', async () => {
    const sheet = await show(fullPlan);
    for (const size of ['roomy', 'tightest'] as const) {
      sheet.size = size;
      await sheet.updateComplete;
      for (const heading of findAll(sheet, 'th')) {
        expect(heading.scrollWidth, heading.innerText).to.be.at.most(heading.clientWidth);
        expect(getComputedStyle(heading).hyphens).to.equal('manual');
      }
    }
  });

  it('has its largest letters while there is room', async () => {
    const sheet = await show({...fullPlan, signs: [], rows: [rowOf('a')]});
    await sheet.fit();
    expect(sheet.size).to.equal('roomy');
  });
});

describe('printing alone', () => {
  afterEach(() => emulateMedia({media: 'screen'}));

  it('leaves only the printed element on paper, and the page as it was afterwards', async () => {
    const page = await fixture<HTMLElement>(html`<p>Nodarbība</p>`);
    const printed = document.createElement('p');
    const original = window.print;
    let seen: readonly string[] = [];
    await emulateMedia({media: 'print'});
    window.print = () => {
      const shown = [...document.body.children].filter((each) => getComputedStyle(each).display !== 'none');
      seen = shown
        .filter((each) => !/^(script|style)$/i.test(each.localName))
        .map(({outerHTML}) => outerHTML);
    };
    await printAlone(printed, () => Promise.resolve());
    window.print = original;
    expect(seen).to.deep.equal(['<p data-printed="" inert=""></p>']);
    window.dispatchEvent(new Event('afterprint'));
    expect(printed.isConnected).to.equal(false);
    expect(getComputedStyle(page).display).to.equal('block');
  });
});
