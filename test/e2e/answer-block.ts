import type {PracticeBlock} from '../../src/domain/blocks/practice.ts';
import {cardSaying} from './in-page/card-saying.ts';
import type {Hands} from './hands.ts';
import type {Place} from './place.ts';

/** Answers one practice block, wholly right or wholly wrong, and has it checked. */
export async function answerBlock(keys: Hands, element: Place, block: PracticeBlock, isRight: boolean) {
  // A lesson comes part by part; what is listed of an activity is listed as it stands.
  await element.waitFor({state: 'attached'});
  await give(keys, element, block, isRight);
  await keys.activate(element.locator('#check'));
  await element.locator('#verdict').waitFor();
}

function give(keys: Hands, element: Place, block: PracticeBlock, isRight: boolean): Promise<void> {
  switch (block.type) {
    case 'choice':
      return answerChoice(keys, element, block, isRight);
    case 'judge':
      return answerJudge(keys, element, block, isRight);
    case 'match':
      return answerMatch(keys, element, block, isRight);
    case 'sort':
      return answerSort(keys, element, block, isRight);
    case 'order':
      return answerOrder(keys, element, block, isRight);
    case 'mark':
      return answerMark(keys, element, block, isRight);
    case 'estimate':
      return answerEstimate(keys, element, block, isRight);
  }
}

type Of<T extends PracticeBlock['type']> = Extract<PracticeBlock, {type: T}>;

async function answerJudge(keys: Hands, element: Place, {statements}: Of<'judge'>, isRight: boolean) {
  for (const {key, right} of statements) {
    await keys.pick(element, `input[name="${key}"]`, right === isRight ? 't' : 'f');
  }
}

async function answerMatch(keys: Hands, element: Place, {pairs, targets}: Of<'match'>, isRight: boolean) {
  for (const key of await namesInOrder(element)) {
    const pair = pairs.find((one) => one.key === key);
    const wrong = targets.find((target) => target.key !== pair?.target);
    await keys.pick(element, `input[name="${key}"]`, (isRight ? pair?.target : wrong?.key) ?? '');
  }
}

async function answerMark(keys: Hands, element: Place, {passages}: Of<'mark'>, isRight: boolean) {
  for (const {key, right} of passages) {
    if (right === isRight) await keys.activate(element.locator(`.passage[data-key="${key}"]`));
  }
}

/** A wrong guess is the end of the scale that is further away. */
async function answerEstimate(
  keys: Hands,
  element: Place,
  {answer, from, to}: Of<'estimate'>,
  isRight: boolean,
) {
  const far = answer - from > to - answer ? from : to;
  await keys.write(element.locator('input[type=number]'), String(isRight ? answer : far));
}

async function answerChoice(keys: Hands, element: Place, {choices, many}: Of<'choice'>, isRight: boolean) {
  const wanted = choices.filter(({right}) => right === isRight).map(({key}) => key);
  if (!many) {
    await keys.pick(element, 'input', wanted[0] ?? '');
    return;
  }
  const shown = await element
    .locator('input')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value')));
  for (const key of shown)
    if (key && wanted.includes(key)) await keys.tick(element.locator(`input[value="${key}"]`));
}

/** The names of the groups of radio buttons, as they stand on the page. */
async function namesInOrder(element: Place): Promise<readonly string[]> {
  const names = await element
    .locator('input')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('name') ?? ''));
  return [...new Set(names)];
}

async function answerSort(keys: Hands, element: Place, {cards, groups}: Of<'sort'>, isRight: boolean) {
  // Of many cards some are dealt.
  while ((await element.locator('.choices').count()) > 0) {
    const card = cardSaying(cards, await element.locator('#hand').innerText());
    const group = isRight ? card.group : groups.find(({key}) => key !== card.group)?.key;
    await keys.activate(element.locator(`.choices button[value="${group}"]`));
  }
}

async function answerOrder(keys: Hands, element: Place, {items}: Of<'order'>, isRight: boolean) {
  const wanted = items.map(({key}) => key);
  // Each in another place: an item in its own would be partly right.
  if (!isRight) wanted.push(...wanted.splice(0, 1));
  const shown = () =>
    element.locator('[data-drop]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-drop')));
  for (const [place, key] of wanted.entries()) {
    while ((await shown()).indexOf(key) > place) {
      await keys.activate(element.locator(`[data-drop="${key}"] [value=up]`));
    }
  }
}
