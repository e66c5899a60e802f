import type {Block} from '../../src/domain/blocks/blocks.ts';
import type {RatingBlock} from '../../src/domain/blocks/rating/rating.ts';
import type {Decision, ScenarioBlock} from '../../src/domain/blocks/scenario/scenario-block.ts';
import {rightDecisionOf} from './right-decision.ts';
import type {Hands} from './hands.ts';
import type {Place} from './place.ts';

/** Does what a block asks for beside practice: decides, rates, writes, makes the plan. Reading needs no hands. */
export async function doBlock(keys: Hands, element: Place, block: Block, isRight: boolean): Promise<void> {
  switch (block.type) {
    case 'scenario':
      return decide(keys, element, block, isRight);
    case 'attitude':
    case 'evaluation':
      return rate(keys, element, block, isRight);
    case 'reflection':
      return keys.write(element.locator('textarea'), 'Piezīme sev.');
    case 'action-plan':
      await keys.activate(element.locator('#ready'));
      await element.locator('#done, .result.right').first().waitFor();
      return;
    case 'video':
      if (block.film) await readInPlaceOfFilm(keys, element);
      return;
    default:
      return;
  }
}

/** Who was here before has nothing more to say. */
async function readInPlaceOfFilm(keys: Hands, element: Place) {
  if ((await element.locator('#read').count()) === 0) return;
  await keys.activate(element.locator('.alternative summary'));
  await keys.activate(element.locator('#read'));
  await element.locator('.done svg').waitFor();
}

/** Goes through the story; who decides wrongly first sees what comes of it, goes back and chooses otherwise. */
async function decide(keys: Hands, element: Place, {decisions}: ScenarioBlock, isRight: boolean) {
  await unfold(keys, element);
  for (let step = 0; step <= 2 * decisions.length; step++) {
    if ((await element.locator('section.end').count()) > 0) return;
    const id = await element.locator('li.open h3').getAttribute('id');
    const decision = decisions.find((one) => `decision-${one.id}` === id);
    if (!decision) throw new Error(`The story has no decision "${id}".`);
    const poor = decision.options.find(({quality}) => quality === 'poor');
    if (!isRight && poor) {
      await choose(keys, element, decision, [poor.key]);
      const back = element.locator(`[data-back="${decision.id}"]`);
      await back.waitFor();
      await keys.activate(back);
      await element.locator(`input[name="${decision.id}"]`).first().waitFor();
    }
    await choose(keys, element, decision, rightDecisionOf(decision));
    await element.locator(`#outcome-${decision.id}`).waitFor();
  }
  if ((await element.locator('section.end').count()) === 0) throw new Error('The story has no end.');
}

/** Another institution's case is folded. */
async function unfold(keys: Hands, element: Place) {
  await element.locator('.paper').waitFor({state: 'attached'});
  const folded = element.locator('details:not([open]) > summary');
  if ((await folded.count()) > 0) await keys.activate(folded);
}

async function choose(keys: Hands, element: Place, {id, many}: Decision, wanted: readonly string[]) {
  for (const key of wanted) {
    if (many) await keys.tick(element.locator(`input[name="${id}"][value="${key}"]`));
    else await keys.pick(element, `input[name="${id}"]`, key);
  }
  await keys.activate(element.locator('#choose'));
}

async function rate(keys: Hands, element: Place, {statements}: RatingBlock, isRight: boolean) {
  for (const {key} of statements) await keys.pick(element, `input[name="${key}"]`, isRight ? '5' : '2');
  await keys.activate(element.locator('#send'));
  await element.locator('#thanks').waitFor();
}
