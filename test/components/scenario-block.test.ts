import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import type {ScenarioBlockElement} from '../../src/components/blocks/scenario/scenario-block.ts';
import {CheckEvent, RetryEvent} from '../../src/components/events.ts';
import {find, findAll, focused, press, wordsOf} from '../harness/page.ts';
import {ownStory, taken} from '../harness/story-owner.ts';
import {scenario} from './personal-samples.ts';

const first = taken(41, {a: 'x'});
const all = new Map([
  [41, first],
  [42, taken(42, {a: 'x', b: 'x'})],
]);
const headings = (element: Awaited<ReturnType<typeof ownStory>>['element']) =>
  findAll(element, '.story h3').map(({innerText}) => innerText.replace(/\s+/g, ' '));

describe('scenario-block', () => {
  it('is accessible at its start, on the way, where it leads nowhere, at its end', async () => {
    for (const answers of [new Map(), new Map([[41, first]]), new Map([[41, taken(41, {c: 'x'})]]), all])
      await expect((await ownStory({answers})).element).to.be.accessible();
  });

  it('is decided with the keyboard; focus goes to what came of it, the next decision is announced', async () => {
    const {element, requests} = await ownStory();
    find(element, 'input[value=a]').focus();
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await aTimeout(0);
    const request = requests.at(-1);
    expect(request instanceof CheckEvent && [request.slot, request.answer]).to.deep.equal([41, {a: 'x'}]);
    expect(focused()?.id).to.equal('outcome-d1');
    expect(wordsOf(element, '[role=status].visually-hidden')).to.equal(
      'Zemāk ir nākamais lēmums: Ko vēl darāt?',
    );
  });

  describe('of another institution', () => {
    const block = {...scenario, required: false, roles: [15], whose: 'PMLP, konsuls'};
    const fold = (element: ScenarioBlockElement) => find<HTMLDetailsElement>(element, 'details');

    it('is named and folded, and opens at one press', async () => {
      const {element} = await ownStory({block, isOffered: true});
      await expect(element).to.be.accessible();
      expect(wordsOf(element, '#title')).to.contain(block.title);
      expect(wordsOf(element, '.hint')).to.equal(
        'Šī situācija ir tuvāka citām iestādēm: PMLP, konsuls. To drīkst izlaist.',
      );
      expect(find(element, '#choose').checkVisibility()).to.equal(false);
      find(element, 'summary').focus();
      await sendKeys({press: 'Enter'});
      expect(find(element, '#choose').checkVisibility()).to.equal(true);
    });

    it('stays open from the first decision on, taken back or not', async () => {
      const {element} = await ownStory({block, isOffered: true, answers: new Map([[41, first]])});
      expect(fold(element).open).to.equal(true);
      await press(element, '[data-back=d1]');
      await aTimeout(0);
      expect(fold(element).open).to.equal(true);
      await press(element, 'summary');
      expect(fold(element).open).to.equal(false);
    });

    it('stays folded when the learner folds it, begun or sought, until it is begun anew', async () => {
      const {element} = await ownStory({block, isOffered: true, isSought: true});
      await press(element, 'summary');
      await aTimeout(0);
      expect(fold(element).open, 'sought').to.equal(false);
      element.answers = new Map([[41, first]]);
      await element.updateComplete;
      expect(fold(element).open, 'begun').to.equal(true);
      await press(element, 'summary');
      await aTimeout(0);
      element.answers = all;
      await element.updateComplete;
      expect(fold(element).open, 'folded').to.equal(false);
      element.answers = new Map();
      await element.updateComplete;
      element.answers = new Map([[41, first]]);
      await element.updateComplete;
      expect(fold(element).open, 'begun anew').to.equal(true);
    });

    it('is open for whoever was led to it; the main button stays with the way on until it is begun', async () => {
      const {element} = await ownStory({block, isOffered: true, isSought: true});
      expect(fold(element).open).to.equal(true);
      const isMain = () => find(element, '#choose').matches('.primary');
      expect(isMain(), 'opened').to.equal(false);
      element.answers = new Map([[41, first]]);
      await element.updateComplete;
      expect(isMain(), 'begun').to.equal(true);
    });

    it('is whole on paper', async () => {
      const {element} = await ownStory({block, isOffered: true});
      await emulateMedia({media: 'print'});
      expect(find(element, '.story').checkVisibility()).to.equal(true);
      expect(find(element, '.story').getBoundingClientRect().height).to.be.greaterThan(50);
      await emulateMedia({media: 'screen'});
    });
  });

  it('asks for a choice before it goes on', async () => {
    const {element, requests} = await ownStory();
    await press(element, '#choose');
    expect(requests).to.have.length(0);
    expect(wordsOf(element, '.notice')).to.equal('Vispirms izvēlieties, ko darīsiet.');
    await waitUntil(() => focused()?.localName === 'input');
    expect(focused()?.matches('fieldset[data-gap] [aria-invalid=true]')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('keeps what is picked while another block of the module is answered', async () => {
    const {element} = await ownStory();
    await press(element, 'input[value=a]');
    element.answers = new Map([[7, {packed: '01', checked: false}]]);
    await element.updateComplete;
    expect(find<HTMLInputElement>(element, 'input[value=a]').checked).to.equal(true);
    await press(element, '#choose');
    expect(wordsOf(element, '#outcome-d1 .chosen')).to.contain('Palūdzat Valdi uzgaidīt gaitenī.');
  });

  it('keeps every decision in view with its reason and what it means for the person', async () => {
    const {element} = await ownStory({answers: all});
    expect(headings(element)).to.deep.equal(['1. lēmums Ko darāt vispirms?', '2. lēmums Ko vēl darāt?']);
    expect(wordsOf(element, '#outcome-d1 .chosen')).to.equal('Jūsu lēmums Palūdzat Valdi uzgaidīt gaitenī.');
    expect(wordsOf(element, '#outcome-d1 .result')).to.contain('Jā, tas palīdz Skaidrojums:');
    expect(wordsOf(element, '#outcome-d1 .consequence')).to.contain('Ko tas nozīmē cilvēkam Sekas:');
  });

  it('says so when another way is good, too', async () => {
    const {element} = await ownStory({answers: new Map([[41, first]])});
    expect(wordsOf(element, '#outcome-d1 .others')).to.equal(
      'Šeit der vairāki risinājumi. Jūs izvēlējāties vienu no tiem.',
    );
  });

  it('names the good options left out where several may be picked', async () => {
    const answers = new Map([
      [41, first],
      [42, taken(42, {b: 'x'})],
    ]);
    const {element} = await ownStory({answers});
    expect(wordsOf(element, '#outcome-d2 .missed')).to.contain(
      'Arī tas šeit palīdzētu Piedāvājat kopā piezvanīt palīgiem.',
    );
  });

  for (const [key, quality] of [
    ['b', 'partly'],
    ['c', 'poor'],
  ] as const) {
    it(`stops after a ${quality} decision and leads back, without telling the good one`, async () => {
      const {element} = await ownStory({answers: new Map([[41, taken(41, {[key]: 'x'})]])});
      expect(headings(element)).to.have.length(1);
      expect(wordsOf(element, '.stop')).to.equal(
        'Šādi stāsts tālāk neturpinās. Atgriezieties un izvēlieties citādi.',
      );
      expect(wordsOf(element, '#outcome-d1')).not.to.contain('Palūdzat');
    });
  }

  it('takes a decision back with all after it; focus goes to its question, the tried option is named', async () => {
    const {element, requests} = await ownStory();
    await press(element, 'input[value=c]');
    await press(element, '#choose');
    await aTimeout(0);
    await press(element, '[data-back=d1]');
    await aTimeout(0);
    expect(requests.at(-1)).to.be.instanceOf(RetryEvent);
    expect(focused()?.id).to.equal('decision-d1');
    expect(findAll(element, ':checked')).to.have.length(0);
    expect(
      findAll(element, '.tried').map((note) => note.closest('label')?.querySelector('input')?.value),
    ).to.deep.equal(['c']);
  });

  it('begins what came of several picks with their number, and with what stops the story', async () => {
    const picks = taken(42, {a: 'x', b: 'x', c: 'x'});
    const {element} = await ownStory({
      answers: new Map([
        [41, first],
        [42, picks],
      ]),
    });
    expect(wordsOf(element, '#outcome-d2 .counts')).to.equal('No izvēlētā: 2 palīdz, 1 nepalīdz.');
    expect(
      findAll(element, '#outcome-d2 .result').map(({className}) => className.replace('result ', '')),
    ).to.deep.equal(['wrong', 'right', 'right']);
  });

  it('marks on the way back which of several did not help; Enter on an option decides', async () => {
    const {element} = await ownStory({answers: new Map([[41, first]])});
    for (const key of ['a', 'c']) await press(element, `.open input[value=${key}]`);
    find(element, '.open input[value=c]').focus();
    await sendKeys({press: 'Enter'});
    await aTimeout(0);
    await press(element, '[data-back=d2]');
    await aTimeout(0);
    expect(findAll(element, '.tried').map(({innerText}) => innerText)).to.have.members([
      'jau izmēģināts',
      'jau izmēģināts, nepalīdz',
    ]);
    await expect(element).to.be.accessible();
  });

  it('goes back to an early decision from the end', async () => {
    const {element} = await ownStory({answers: all});
    await press(element, '[data-back=d1]');
    await aTimeout(0);
    expect(headings(element)).to.deep.equal(['1. lēmums Ko darāt vispirms?']);
    expect(findAll(element, '.end')).to.have.length(0);
  });

  it('ends with the way there in a few lines, and without a score', async () => {
    const {element} = await ownStory({answers: all});
    expect(findAll(element, '.summary li').map(({innerText}) => innerText)).to.deep.equal([
      'Ko darāt vispirms? Palūdzat Valdi uzgaidīt gaitenī.',
      'Ko vēl darāt? Piedāvājat kopā piezvanīt palīgiem. · Pajautājat, kur viņš šonakt gulēs.',
    ]);
    expect(element.renderRoot.textContent).not.to.match(/\d+ ?%|punkti|vērtējums/);
  });

  it('leads along its path: to each decision and the end', async () => {
    const {element} = await ownStory({answers: all});
    const places = findAll(element, '.path button');
    expect(places.map(({innerText}) => innerText)).to.deep.equal([
      'Ko darāt vispirms?',
      'Ko vēl darāt?',
      'Beigas',
    ]);
    places[0]?.click();
    expect(focused()?.id).to.equal('decision-d1');
    places[2]?.click();
    expect(focused()?.id).to.equal('end');
  });

  it('says that it is near to the work of the own institution', async () => {
    const {element} = await ownStory({isNear: true});
    expect(wordsOf(element, '.near')).to.equal('Gadījums, kas tuvs Jūsu iestādes darbam');
  });

  it('is readable but takes nothing in review', async () => {
    const {element} = await ownStory({answers: new Map([[41, first]]), readOnly: true});
    expect(findAll(element, 'input:not(:disabled), .buttons button')).to.have.length(0);
  });
});
