/** Gives an answer to a practice block by pressing its controls, from within the page. */
import type {PracticeElement} from '../../../src/components/blocks/practice/practice-element.ts';
import type {Answer} from '../../../src/domain/blocks/answers/answer.ts';
import {isPractice, type PracticeBlock} from '../../../src/domain/blocks/practice.ts';
import {findAll, press} from '../../harness/page.ts';
import {cardSaying} from './card-saying.ts';
import {settled, type BlockElement} from './reach.ts';

type Practice = PracticeElement<PracticeBlock>;
type SortElement = PracticeElement<Extract<PracticeBlock, {type: 'sort'}>>;

export type OpenPractice = BlockElement & Practice;

/** Only of elements that show one: all of them are made from one class. */
export const isPracticeElement = (element: BlockElement): element is OpenPractice =>
  isPractice(element.block);

/** Leaves exactly this answer in a block that is open; "check" is not pressed. */
export async function fill(element: Practice, answer: Answer): Promise<void> {
  const {block} = element;
  switch (block.type) {
    case 'choice':
      pickChoices(element, answer, block.many);
      break;
    case 'mark':
      markPassages(element, answer);
      break;
    case 'judge':
    case 'match':
      for (const [key, value] of Object.entries(answer)) {
        await press(element, `input[name="${key}"][value="${value}"]`);
      }
      break;
    case 'sort':
      // Narrowed by the type of its block.
      await sortCards(element as SortElement, answer);
      break;
    case 'order':
      await orderRows(element, answer);
      break;
    case 'estimate':
      await typeNumber(element, answer['a'] ?? '');
      break;
    default:
      // A new kind of activity has to be filled in here, too.
      block satisfies never;
  }
  await settled();
}

function pickChoices(element: Practice, answer: Answer, isMany: boolean): void {
  for (const input of findAll<HTMLInputElement>(element, 'input')) {
    const isWanted = input.value in answer;
    // A radio button goes out by itself.
    if (input.checked !== isWanted && (isMany || isWanted)) input.click();
  }
}

function markPassages(element: Practice, answer: Answer): void {
  for (const passage of findAll(element, '[data-key]')) {
    const isWanted = (passage.dataset['key'] ?? '') in answer;
    if (isWanted !== (passage.ariaPressed === 'true')) passage.click();
  }
}

/** Of a large pack only some cards are dealt: the one in hand is read until no more come. */
async function sortCards(element: SortElement, answer: Answer): Promise<void> {
  const sorted = () => findAll(element, '.groups button.card')[0];
  for (let card = sorted(); card; card = sorted()) {
    card.click();
    await settled();
  }
  const inHand = () => findAll(element, '.in-hand')[0];
  for (let hand = inHand(); hand; hand = inHand()) {
    const {key} = cardSaying(element.block.cards, hand.innerText);
    await press(element, `.choices button[value="${answer[key]}"]`);
  }
}

async function orderRows(element: Practice, answer: Answer): Promise<void> {
  const wanted = Object.keys(answer).toSorted((a, b) => Number(answer[a]) - Number(answer[b]));
  const shown = () => findAll(element, '[data-drop]').map((row) => row.dataset['drop']);
  for (const [place, key] of wanted.entries()) {
    for (let at = shown().indexOf(key); at > place; at--) {
      await press(element, `[data-drop="${key}"] [value=up]`);
    }
  }
}

async function typeNumber(element: Practice, number: string): Promise<void> {
  for (const field of findAll<HTMLInputElement>(element, '#number')) {
    field.value = number;
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('change'));
  }
  await element.updateComplete;
}
