import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/components/blocks/action-plan/action-plan-block.ts';
import type {ActionPlanBlockElement} from '../../src/components/blocks/action-plan/action-plan-block.ts';
import type {ClearNoteElement} from '../../src/components/blocks/notes/clear-note.ts';
import {readPlan, type Plan} from '../../src/components/blocks/action-plan/plan.ts';
import type {PlanStepsElement} from '../../src/components/blocks/action-plan/plan-steps.ts';
import {find, findAll, focused, press, wordsOf} from '../harness/page.ts';
import {actionPlan, institutions} from './personal-samples.ts';

/** A plan on the page; what it hands out stays with it, as in the course. */
async function own(properties: Partial<ActionPlanBlockElement> = {}) {
  const element = Object.assign(document.createElement('action-plan-block'), {
    block: actionPlan,
    institutions,
    ...properties,
  });
  const notes: string[] = [];
  let confirmed = 0;
  element.addEventListener('course-note', ({text}) => notes.push(text));
  element.addEventListener('course-seen', () => {
    confirmed++;
    // In the course it comes back through several elements.
    setTimeout(() => (element.done = true));
  });
  document.body.replaceChildren(element);
  await element.updateComplete;
  const plan = (): Plan => readPlan(notes.at(-1) ?? '');
  return {element, notes, plan, confirmed: () => confirmed};
}

const stepsOf = (element: ActionPlanBlockElement) => find<PlanStepsElement>(element, 'plan-steps');
const orderOf = (element: ActionPlanBlockElement) =>
  findAll(stepsOf(element), 'li').map(({dataset}) => dataset['key']);

/** Presses within the steps and waits for both elements. */
async function pressStep(element: ActionPlanBlockElement, selector: string) {
  await press(stepsOf(element), selector);
  await element.updateComplete;
  await stepsOf(element).updateComplete;
}

describe('action-plan-block', () => {
  it('is accessible without an institution, with one, with faults, when ready', async () => {
    const {element} = await own();
    await expect(element).to.be.accessible();
    element.roleNumber = 1;
    await element.updateComplete;
    await expect(element).to.be.accessible();
    await pressStep(element, '[data-key=c] [value=up]');
    await press(element, '#breach-talk-alone');
    await expect(element).to.be.accessible();
    await expect((await own({roleNumber: 1, done: true})).element).to.be.accessible();
  });

  it("opens the learner's own institution, and another one when it is picked", async () => {
    const {element, plan} = await own({roleNumber: 1});
    const select = find<HTMLSelectElement>(element, '#institution');
    expect(select.value).to.equal('social-service');
    select.value = 'orphans-court';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(plan().institution).to.equal('orphans-court');
    expect(orderOf(element)).to.deep.equal(['a', 'b']);
  });

  it('keeps ticked signs', async () => {
    const {element, plan} = await own({roleNumber: 1});
    await press(element, '#sign-b');
    expect(plan().signs).to.deep.equal(['b']);
  });

  it('moves a step by its button, keeps focus on it and says where it is now', async () => {
    const {element, plan} = await own({roleNumber: 1});
    await pressStep(element, '[data-key=a] [value=down]');
    expect(orderOf(element)).to.deep.equal(['b', 'a', 'c']);
    expect(plan().rows.map(({key}) => key)).to.deep.equal(['b', 'a', 'c']);
    expect((focused() as HTMLButtonElement).closest('li')?.dataset['key']).to.equal('a');
    expect(wordsOf(stepsOf(element), '[role=status]')).to.equal(
      'Solis „Aprunājieties ar klientu divatā.” tagad ir 2. vietā no 3.',
    );
  });

  it('names the rule that an order breaks, and puts it right', async () => {
    const {element, plan} = await own({roleNumber: 1});
    await pressStep(element, '[data-key=c] [value=up]');
    expect(wordsOf(element, '.order .rule')).to.contain('Pieaugušā ziņas nododiet ar viņa piekrišanu');
    await press(element, '.order button');
    expect(plan().rows.map(({key}) => key)).to.deep.equal(['a', 'b', 'c']);
    expect(findAll(element, '.order')).to.have.length(0);
  });

  it('leads a habit that breaks a rule back to the rule, and is not ready with it', async () => {
    const {element, confirmed} = await own({roleNumber: 1});
    await press(element, '#breach-talk-alone');
    expect(wordsOf(element, '.breach .rule')).to.equal('Nekad nerunājiet caur pavadītāju.');
    await press(element, '#ready');
    expect(confirmed()).to.equal(0);
    expect(focused()?.classList.contains('breach')).to.equal(true);
    await press(element, '#breach-talk-alone');
    await press(element, '#ready');
    expect(confirmed()).to.equal(1);
    await aTimeout(0);
    await element.updateComplete;
    expect(focused()?.id).to.equal('done');
  });

  it('asks for an institution first', async () => {
    const {element, confirmed} = await own();
    await press(element, '#ready');
    expect(confirmed()).to.equal(0);
    expect(wordsOf(element, '.notice')).to.equal('Vispirms izvēlieties iestādi.');
    expect(focused()?.id).to.equal('institution');
  });

  it('takes an own step with the keyboard, and takes it out again', async () => {
    const {element, plan} = await own({roleNumber: 1});
    find(stepsOf(element), '#own').focus();
    await sendKeys({type: 'Piezvanīt dežurantam'});
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(plan().rows.at(-1)?.own).to.equal('Piezvanīt dežurantam');
    await stepsOf(element).updateComplete;
    await pressStep(element, '[data-key=own-1] .quiet');
    expect(plan().rows.some(({own}) => own !== undefined)).to.equal(false);
  });

  it('keeps post, phone and substitute of a step', async () => {
    const {element, plan} = await own({roleNumber: 1});
    find(stepsOf(element), '[data-key=a] details').toggleAttribute('open', true);
    find(stepsOf(element), '[data-key=a] .who input').focus();
    for (const words of ['Sociālā darbiniece', '100', 'Vadītājs']) {
      await sendKeys({type: words});
      await sendKeys({press: 'Tab'});
    }
    const [first] = plan().rows;
    expect([first?.post, first?.phone, first?.substitute]).to.deep.equal([
      'Sociālā darbiniece',
      '100',
      'Vadītājs',
    ]);
  });

  it('sets its review a year ahead, until another day is picked', async () => {
    const {element, plan} = await own({roleNumber: 1});
    await press(element, '#sign-a');
    const days = (Date.parse(plan().reviewOn) - Date.now()) / 86_400_000;
    expect(days).to.be.within(363, 367);
  });

  it('opens again as it was kept', async () => {
    const {element, notes} = await own({roleNumber: 1});
    await pressStep(element, '[data-key=a] [value=down]');
    await press(element, '#sign-b');
    const again = await own({note: notes.at(-1) ?? ''});
    expect(orderOf(again.element)).to.deep.equal(['b', 'a', 'c']);
    expect(find<HTMLInputElement>(again.element, '#sign-b').checked).to.equal(true);
  });

  for (const note of ['', 'no JSON', '[]', '{"rows":[{"key":7}],"signs":"a"}']) {
    it(`begins empty with the note ${JSON.stringify(note)}`, async () => {
      const {element} = await own({roleNumber: 1, note});
      expect(orderOf(element)).to.deep.equal(['a', 'b', 'c']);
    });
  }

  it('WCAG 3.3.4: is cleared only after a question', async () => {
    const {element, notes} = await own({roleNumber: 1});
    await press(element, '#sign-b');
    const clear = find<ClearNoteElement>(element, 'clear-note');
    await press(clear, '#clear');
    await press(clear, '#really');
    expect(notes.at(-1)).to.equal('');
  });

  it('says so when the institutions did not arrive', async () => {
    const {element} = await own({institutions: undefined});
    expect(wordsOf(element, '.notice')).to.contain('Iestāžu saraksts nav ielādēts.');
  });
});
