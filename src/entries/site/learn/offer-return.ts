import type {DeviceStripElement} from '../../../site/learn/device-strip.ts';

const lookMs = 250;

/** Offers the return in the strip as soon as the course is finished, now or in this visit. */
export function offerReturn(strip: DeviceStripElement): void {
  const player = document.querySelector('course-player');
  const look = () => {
    strip.mayReturn = player?.state?.outcome.finished ?? false;
  };
  // Whoever finishes goes on to another page.
  window.addEventListener('hashchange', look);
  const looking = setInterval(() => {
    // The course may still be opening; one that could not be opened is loaded anew with its page.
    if (!player?.state && player?.view.type !== 'failed') return;
    clearInterval(looking);
    look();
  }, lookMs);
}
