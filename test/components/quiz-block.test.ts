import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {MoveEvent, StartTryEvent} from '../../src/components/events.ts';
import type {Answer} from '../../src/domain/blocks/answers/answer.ts';
import {find, findAll, focused, hasFocus, press, wordsOf} from '../harness/page.ts';
import {QuizOwner, tryAt} from '../harness/quiz-owner.ts';
import {quiz} from './quiz-sample.ts';

const allWrong = new Map([
  [22, {answer: {a: 't'}, checked: true}],
  [21, {answer: {a: 'x'}, checked: true}],
  [23, {answer: {b: '1', d: '2', a: '3'}, checked: true}],
]);
const finished = {quiz: {best: 100, tries: 2, open: tryAt(3)}, answers: allWrong};
const tableOf = (owner: QuizOwner) =>
  findAll(owner.element, 'tbody tr').map(({innerText}) => innerText.replace(/\s+/g, ' ').trim());

describe('quiz-block', () => {
  it('is accessible at the start, at a question, at a checked one and at the result', async () => {
    const states = [
      {},
      {quiz: {best: undefined, tries: 0, open: tryAt(1)}},
      {quiz: {best: 50, tries: 1, open: tryAt(0)}, answers: allWrong},
      finished,
    ];
    for (const state of states) {
      const owner = await QuizOwner.show(state);
      if (owner.element.renderRoot.querySelector('#question')) await owner.question();
      await expect(owner.element).to.be.accessible();
    }
  });

  it('says before the start how many questions there are, the pass mark and how it went so far', async () => {
    const {element} = await QuizOwner.show({quiz: {best: 66.67, tries: 2, open: undefined}});
    const facts = findAll(element, '.facts > div');
    expect(facts.map(({textContent}) => textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Jautājumi vienā mēģinājumā 3',
      'Jāsasniedz vismaz 70 %',
      'Labākais rezultāts 66 %',
      'Pabeigtie mēģinājumi 2',
    ]);
  });

  it('says before the start how often one may try, what counts, and what a partly right answer earns', async () => {
    const rules = async (scored: boolean) => {
      const {element} = await QuizOwner.show({block: {...quiz, scored}});
      return findAll(element, '.rule').map(({innerText}) => innerText);
    };
    expect(await rules(true)).to.deep.equal([
      'Mēģinājumu skaits nav ierobežots. Skaitās labākais rezultāts. Daļēji pareiza atbilde dod daļu punkta. Ja jāatzīmē vairākas atbildes, katra lieki atzīmētā atņem vienu pareizo.',
    ]);
    expect(await rules(false)).to.deep.equal([]);
  });

  it('says beside a partly right answer what it is worth, where answers count', async () => {
    const verdict = async (scored: boolean) => {
      const open = tryAt(2);
      const answers = new Map([[23, {answer: {d: '1', a: '3', b: '2'}, checked: true}]]);
      const owner = await QuizOwner.show({
        block: {...quiz, scored},
        quiz: {best: undefined, tries: 0, open},
        answers,
      });
      return wordsOf(await owner.question(), '#verdict').replaceAll('\u00a0', ' ');
    };
    expect(await verdict(true)).to.equal('Daļēji pareizi: 0,33 no 1. Izlasiet skaidrojumus.');
    expect(await verdict(false)).to.equal('Daļēji pareizi. Izlasiet skaidrojumus.');
  });

  it('counts the part that is right, by lesson too', async () => {
    const answers = new Map<number, {answer: Answer; checked: boolean}>([
      ...allWrong,
      [22, {answer: {a: 'f'}, checked: true}],
      [23, {answer: {d: '1', a: '3', b: '2'}, checked: true}],
    ]);
    const state = {answers, quiz: {best: 44.33, tries: 1, open: tryAt(3)}};
    const {element} = await QuizOwner.show(state);
    expect(wordsOf(element, '.score')).to.equal('44 %');
    const rows = findAll(element, 'tbody tr').map(({innerText}) => innerText.replace(/\s+/g, ' ').trim());
    expect(rows).to.include('Cilvēku tirdzniecības posmi vērts pārlasīt 0,33 no 1');
    expect(rows).to.include('Kas ir cilvēku tirdzniecība 1 no 1');
    // Finished when a partly right answer counted nothing: what was said then stays.
    const older = await QuizOwner.show({...state, quiz: {...state.quiz, best: 33.33}});
    expect(wordsOf(older.element, '.score')).to.equal('33 %');
  });

  it('says of a look before the lessons what its number counts', async () => {
    const {element} = await QuizOwner.show({block: {...quiz, scored: false}});
    expect(wordsOf(element, '.facts > div')).to.equal('Jautājumi pirms nodarbībām, bez vērtējuma 3');
  });

  it('asks for a try and puts focus on the heading of the first question', async () => {
    const owner = await QuizOwner.show();
    await press(owner.element, '#start');
    const question = await owner.question();
    await aTimeout(0);
    expect(owner.requests).to.have.length(1);
    expect(owner.requests[0]).to.be.instanceOf(StartTryEvent);
    expect(hasFocus(find(question, 'h3'))).to.equal(true);
    expect(wordsOf(question, 'h3')).to.equal(
      '1. jautājums no 3 Lai notiktu cilvēku tirdzniecība, jāšķērso robeža.',
    );
  });

  it('offers the way on only after the check, and the verdict comes first', async () => {
    const owner = await QuizOwner.show({quiz: {best: undefined, tries: 0, open: tryAt(0)}});
    const question = await owner.question();
    expect(findAll(owner.element, '[value=next]')).to.have.length(0);
    await press(question, '[value=f]');
    await press(question, '#check');
    await owner.element.updateComplete;
    await question.updateComplete;
    expect(focused()?.id).to.equal('verdict');
    expect(findAll(question, '.result')).to.have.length(1);
    await sendKeys({press: 'Tab'});
    expect(hasFocus(find(owner.element, '[value=next]'))).to.equal(true);
    await sendKeys({press: 'Enter'});
    expect(owner.requests.at(-1)).to.be.instanceOf(MoveEvent).with.property('at', 1);
  });

  it('is passed with every answer right', async () => {
    const owner = await QuizOwner.show();
    await press(owner.element, '#start');
    await owner.answer('[value=f]');
    await owner.answer('[value=b]');
    const order = await owner.question();
    order.answer = {d: '1', a: '2', b: '3'};
    await order.updateComplete;
    await owner.answer(undefined);
    expect(owner.checkedSlots).to.deep.equal([22, 21, 23]);
    expect(wordsOf(owner.element, '.score')).to.equal('100 %');
    expect(wordsOf(owner.element, '.result.right')).to.equal('Pārbaude ir nokārtota. Paldies par paveikto!');
    expect(hasFocus(find(owner.element, '#title'))).to.equal(true);
  });

  it('tells a try below the pass mark what is missing, what to reread and that the best one stays', async () => {
    const owner = await QuizOwner.show(finished);
    expect(wordsOf(owner.element, '.score')).to.equal('0 %');
    expect(wordsOf(owner.element, '.result')).to.contain('vajag vismaz 70 %');
    expect(wordsOf(owner.element, '.result')).to.contain(
      'Jūsu labākais rezultāts ir 100 %. Tas paliek spēkā.',
    );
    expect(tableOf(owner)).to.have.members([
      'Līdzekļi un piekrišana vērts pārlasīt 0 no 1',
      'Kas ir cilvēku tirdzniecība vērts pārlasīt 0 no 1',
      'Cilvēku tirdzniecības posmi vērts pārlasīt 0 no 1',
    ]);
    expect(find(owner.element, 'tbody a').getAttribute('href')).to.equal('#/definitions/means-and-consent');
  });

  it('is passed with exactly the pass mark', async () => {
    const twoRight = new Map<number, {answer: Answer; checked: boolean}>([
      ...allWrong,
      [22, {answer: {a: 'f'}, checked: true}],
      [21, {answer: {b: 'x'}, checked: true}],
    ]);
    const shown = async (passMark: number) => {
      const {element} = await QuizOwner.show({...finished, answers: twoRight, block: {...quiz, passMark}});
      expect(wordsOf(element, '.score')).to.equal('66 %');
      return findAll(element, '.result.right').length;
    };
    expect(await shown(66.67)).to.equal(1);
    expect(await shown(66.68)).to.equal(0);
  });

  it('tells a final test by module, as a link where the package holds the module', async () => {
    const parts = [
      {module: 'means-and-consent', title: [['a', {href: '#/definitions'}, 'Pamati']] as const, draw: 1},
      {module: 'what-is-trafficking', title: ['Vervēšana'], draw: 1},
    ];
    const owner = await QuizOwner.show({...finished, block: {...quiz, parts}});
    expect(wordsOf(owner.element, 'thead th')).to.equal('Modulis');
    expect(tableOf(owner)).to.include.members([
      'Pamati vērts pārlasīt 0 no 1',
      'Vervēšana vērts pārlasīt 0 no 1',
    ]);
    expect(findAll(owner.element, 'tbody a')[0]?.getAttribute('href')).to.equal('#/definitions');
    expect(findAll(owner.element, 'tbody a').length).to.equal(2);
  });

  it('starts another try from the result', async () => {
    const owner = await QuizOwner.show(finished);
    await press(owner.element, '#start');
    expect(owner.requests.at(-1)).to.be.instanceOf(StartTryEvent);
    expect(wordsOf(await owner.question(), '.kicker')).to.equal('1. jautājums no 3');
  });

  it('lets a finished try be reread without asking for anything', async () => {
    const owner = await QuizOwner.show(finished);
    await press(owner.element, '#reread');
    for (const lead of ['1. jautājums no 3', '2. jautājums no 3', '3. jautājums no 3']) {
      const question = await owner.question();
      expect(wordsOf(question, '.kicker')).to.equal(lead);
      expect(findAll(question, '#verdict')).to.have.length(1);
      await press(owner.element, '[value=next]');
    }
    expect(wordsOf(owner.element, '.score')).to.equal('0 %');
    expect(owner.requests).to.have.length(0);
    await press(owner.element, '#start');
    expect(wordsOf(await owner.question(), '.kicker')).to.equal('1. jautājums no 3');
  });

  it('goes back to an earlier question of the open try', async () => {
    const owner = await QuizOwner.show({quiz: {best: undefined, tries: 0, open: tryAt(1)}});
    await press(owner.element, '[value=back]');
    expect(owner.requests.at(-1)).to.be.instanceOf(MoveEvent).with.property('at', 0);
  });

  it('shows the same try the same way after a reload', async () => {
    const shown = async () => {
      const owner = await QuizOwner.show({quiz: {best: undefined, tries: 0, open: tryAt(1)}});
      return wordsOf(await owner.question(), 'fieldset');
    };
    expect(await shown()).to.equal(await shown());
  });

  it('gives no score and no verdict where nothing is scored', async () => {
    const owner = await QuizOwner.show({...finished, block: {...quiz, scored: false}});
    expect(findAll(owner.element, '.score, .result')).to.have.length(0);
    expect(wordsOf(owner.element, 'h2')).to.contain('Paldies par atbildēm!');
    expect(owner.element.renderRoot.textContent).not.to.contain('%');
  });

  it('steps over a question that a content update removed', async () => {
    const open = {...tryAt(0), questions: [99, 21]};
    const owner = await QuizOwner.show({quiz: {best: undefined, tries: 0, open}});
    expect(wordsOf(owner.element, '#question')).to.contain('vairs nav');
    await press(owner.element, '[value=next]');
    expect(wordsOf(await owner.question(), '.kicker')).to.equal('2. jautājums no 2');
  });

  it('says at the start and at the result that a preview keeps nothing', async () => {
    const words = 'Šis ir priekšskatījums: atbildes un rezultāts netiek saglabāti.';
    for (const state of [{}, finished]) {
      const {element} = await QuizOwner.show({...state, isPreview: true});
      expect(wordsOf(element, '.preview')).to.equal(words);
      await expect(element).to.be.accessible();
      expect(findAll((await QuizOwner.show(state)).element, '.preview')).to.have.length(0);
    }
  });

  it('is readable in review, and asks for nothing', async () => {
    const owner = await QuizOwner.show({readOnly: true, quiz: {best: undefined, tries: 0, open: tryAt(0)}});
    await press(owner.element, '[value=next]');
    expect(wordsOf(await owner.question(), '.kicker')).to.equal('2. jautājums no 3');
    await press(owner.element, '[value=next]');
    expect(findAll(owner.element, '[value=next]')).to.have.length(0);
    expect(owner.requests).to.have.length(0);
  });
});
