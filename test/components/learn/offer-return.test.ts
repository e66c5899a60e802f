import {expect, waitUntil} from '@open-wc/testing';
import {offerReturn} from '../../../src/entries/site/learn/offer-return.ts';
import type {DeviceStripElement} from '../../../src/site/learn/device-strip.ts';

/** The course on the page, as far as the offer looks at it. */
function coursePage(own: object): {readonly remove: () => void} {
  const player = Object.assign(document.createElement('course-player'), {view: {type: 'loading'}}, own);
  document.body.append(player);
  return player;
}

/** How often something stopped looking since. */
function stopsCounted(): {count: number; readonly restore: () => void} {
  const real = window.clearInterval;
  const counted = {count: 0, restore: () => void (window.clearInterval = real)};
  window.clearInterval = (id) => {
    counted.count++;
    real.call(window, id);
  };
  return counted;
}

// The strip's element is not needed for what is said to it.
const stripOf = (): Pick<DeviceStripElement, 'mayReturn'> => ({mayReturn: false});

describe('the offer to come back', () => {
  it('is made once the course is open and finished', async () => {
    const player = coursePage({state: {outcome: {finished: true}}});
    const strip = stripOf();
    offerReturn(strip as DeviceStripElement);
    await waitUntil(() => strip.mayReturn);
    player.remove();
  });

  it('stops looking for a course that could not be opened', async () => {
    const player = coursePage({view: {type: 'failed', reason: 'load'}});
    const stops = stopsCounted();
    const strip = stripOf();
    offerReturn(strip as DeviceStripElement);
    await waitUntil(() => stops.count > 0);
    expect(strip.mayReturn).to.equal(false);
    stops.restore();
    player.remove();
  });
});
