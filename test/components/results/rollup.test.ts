import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../../src/results-page/rollup/national-picture.ts';
import '../../../src/results-page/rollup/rollup-saving.ts';
import type {NationalPictureElement} from '../../../src/results-page/rollup/national-picture.ts';
import type {ResultsRequestEvent} from '../../../src/results-page/results-request.ts';
import type {RollupSavingElement} from '../../../src/results-page/rollup/rollup-saving.ts';
import type {RollupOffer} from '../../../src/results/rollup/make-rollup.ts';
import {joinRollups} from '../../../src/results/rollup/join-rollups.ts';
import type {National} from '../../../src/results/rollup/national-model.ts';
import type {Rollup} from '../../../src/results/rollup/rollup-model.ts';
import type {QuestionBank} from '../../../src/domain/exchange/question-bank.ts';
import {deep, deepAll} from '../../harness/deep.ts';
import {find, hasFocus} from '../../harness/page.ts';

const bank: QuestionBank = {
  modules: [],
  questions: [
    {
      id: 'one.q1',
      module: 'one',
      objective: 'o',
      type: 'choice',
      text: 'Ko darīt <b>vispirms</b>?',
      words: {a: 'Zvanīt 112', b: 'Gaidīt'},
      right: ['a'],
    },
  ],
  attitudes: [],
  scopes: [],
};

const rollup = (municipality: string, right = 20): Rollup => ({
  format: 'kopiga-riciba-rollup',
  version: 2,
  isFinishingKnown: true,
  municipality,
  period: '2026-Q3',
  content: '00000000',
  scopes: [
    {
      scope: 'course',
      active: 45,
      done: 40,
      finished: 35,
      passed: 30,
      detailed: 40,
      quarters: 1,
      minutes: [0, 10, 20, 30, 40, 40],
      questions: [
        {id: 'one.q1', version: '00000000', classes: ['right', 'b', 'other'], nested: [right, 40, 40]},
      ],
      attitudes: [],
    },
  ],
});

const offer: RollupOffer = {
  periods: ['2026', '2026-Q3'],
  municipalities: [],
  undated: 2,
  foreign: ['<i>Cits</i> kurss'],
};

const saving = (shown: Partial<RollupSavingElement>) =>
  fixture<RollupSavingElement>(
    html`<rollup-saving .offer=${shown.offer} .rollup=${shown.rollup} .bank=${shown.bank}></rollup-saving>`,
  );
const plain = (element: Element) => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

async function askedBy(element: Element, act: () => void) {
  const asked = oneEvent<ResultsRequestEvent>(element, 'results-request');
  act();
  return (await asked).request;
}

describe('<rollup-saving>', () => {
  for (const [name, shown] of [
    ['with an offer', {offer, bank}],
    ['where the files name municipalities', {offer: {...offer, municipalities: ['Pirmā', 'Otrā']}, bank}],
    ['without a closed period', {offer: {...offer, periods: []}, bank}],
    ['without the questions of the course', {}],
    ['with what will be saved', {offer, bank, rollup: rollup('<b>Izdomātā</b>')}],
  ] as const)
    it(`is accessible ${name}`, async () => {
      await expect(await saving(shown)).to.be.accessible();
    });

  it('offers no saving before it has shown what the file holds', async () => {
    const element = await saving({offer, bank});
    expect(deepAll(element, 'button').map((button) => button.textContent.trim())).to.deep.equal([
      'Parādīt, kas būs failā',
    ]);
    expect(plain(element)).to.include('2 pabeigšanu').and.include('<i>Cits</i> kurss');
  });

  it('says what it counts none of, also where nothing can be saved', async () => {
    const element = await saving({offer: {...offer, periods: []}, bank});
    expect(plain(element)).to.include('2 pabeigšanu').and.include('<i>Cits</i> kurss');
  });

  it('asks for the name of the municipality, and goes to its field', async () => {
    const element = await saving({offer, bank});
    deep(element, 'button').click();
    await element.updateComplete;
    expect(plain(element)).to.include('Ierakstiet pašvaldības nosaukumu.');
    const field = find<HTMLInputElement>(element, 'input');
    expect(hasFocus(field)).to.equal(true);
    field.value = ' Izdomātais novads ';
    find<HTMLSelectElement>(element, 'select').value = '2026-Q3';
    expect(await askedBy(element, () => deep(element, 'button').click())).to.deep.equal({
      type: 'preview-rollup',
      municipality: 'Izdomātais novads',
      period: '2026-Q3',
    });
  });

  it('closes what it has shown as soon as the fields say something else, until it is asked for anew', async () => {
    const towns = {...offer, municipalities: ['Pirmā', 'Otrā']};
    const element = await saving({offer: towns, bank, rollup: rollup('Pirmā')});
    const field = find<HTMLSelectElement>(element, '[name=municipality]');
    field.value = 'Otrā';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await element.updateComplete;
    expect(plain(element)).not.to.include('Kas būs failā: Pirmā');
    expect(deepAll(element, 'button')).to.have.lengthOf(1);
    element.rollup = rollup('Otrā');
    await element.updateComplete;
    expect(plain(element)).to.include('Kas būs failā: Otrā');
    expect(deepAll(element, 'button')).to.have.lengthOf(2);
  });

  it('shows every count of the file, in words, and saves on request', async () => {
    const element = await saving({offer, bank, rollup: rollup('<b>Izdomātā</b>')});
    expect(plain(element)).to.include('Kas būs failā: <b>Izdomātā</b>').and.include('Failā nav vārdu');
    expect(hasFocus(find(element, 'h3'))).to.equal(true);
    const details = find<HTMLDetailsElement>(element, 'details');
    const opened = oneEvent(details, 'toggle');
    details.open = true;
    await opened;
    await element.updateComplete;
    const rows = [...details.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    );
    // Seven of minutes, four of the question.
    expect(rows).to.have.lengthOf(11);
    expect(rows[8]).to.deep.equal([
      'Viss kurss',
      'Ko darīt <b>vispirms</b>? (cita redakcija, 00000000)',
      'Pareizi',
      '20',
    ]);
    expect(rows[9]?.slice(2)).to.deep.equal(['Gaidīt', '20']);
    expect(await askedBy(element, () => deepAll(element, 'button').at(-1)?.click())).to.deep.equal({
      type: 'save-rollup',
    });
  });
});

describe('<national-picture>', () => {
  const national = (): National => {
    const reading = (name: string, of: Rollup) => ({
      name,
      kind: 'rollup' as const,
      understood: 1,
      problems: [],
      activities: [],
      records: [],
      signs: [],
      rollup: of,
    });
    const joined = joinRollups([
      reading('1', rollup('Zaļā')),
      reading('2', rollup('<img src=x>', 35)),
      reading('3', {...rollup('Zaļā'), period: '2026-Q2'}),
    ]);
    if (!joined) throw new Error('There are roll-ups.');
    return joined.national;
  };
  const show = () =>
    fixture<NationalPictureElement>(
      html`<national-picture .national=${national()} .bank=${bank}></national-picture>`,
    );

  it('is accessible', async () => {
    await expect(await show()).to.be.accessible();
  });

  it('says beside its figures how far they may be off', async () => {
    const element = await show();
    // The most and the usual are the same here: once is enough.
    expect(plain(element)).to.include('atšķiras par ne vairāk kā 4.');
    expect(plain(element)).not.to.include('kā 4, 19 gadījumos');
    expect(plain(element)).to.include('ne vairāk kā 8, 19 gadījumos no 20 – par ne vairāk kā 6.');
    expect(plain(element)).to.include('80 ± 4');
  });

  it('says at its table what two of its headings mean', async () => {
    const [table, note] = [deep(await show(), '.scroll'), '„Var trūkt, ne vairāk kā”: par cik cilvēkiem'];
    expect(table.nextElementSibling?.textContent).to.include('„Ir sīkākas ziņas”: ').and.include(note);
  });

  it('shows municipalities by name, with their intervals, and takes names for text', async () => {
    const element = await show();
    const [towns] = deepAll(element, 'chart-figure');
    const rows = towns ? [...(towns.shadowRoot?.querySelectorAll('tbody tr') ?? [])] : [];
    expect(rows.map((row) => row.firstElementChild?.textContent)).to.deep.equal(['<img src=x>', 'Zaļā']);
    expect(deepAll(element, 'img')).to.have.lengthOf(0);
    expect(plain(element).includes('…') || (rows[0]?.textContent ?? '').includes('…')).to.equal(true);
  });

  it('shows the period that is chosen', async () => {
    const element = await show();
    const select = find<HTMLSelectElement>(element, 'select');
    select.value = '2026-Q2';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(plain(element)).to.include('2. ceturksnis: 1 pašvaldības kopsavilkums.');
  });
});
