/** Nothing that the screen promised is lost: built packages in a browser, pressed by a monkey while everything fails. */
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {startBrowser} from './browser.ts';
import {builtPackage} from './built-site.ts';
import {
  browserWalk,
  type BrowserWalked,
  type BrowserWalkOptions,
  type LabStandard,
} from './fault-lab/browser-walk.ts';
import {labFiles} from './fault-lab/lab-files.ts';

/** Fewer by `FAULT_LAB_SEEDS`, to try the laboratory itself. */
const seeds = Number(process.env['FAULT_LAB_SEEDS'] ?? 40);
/** Others by `FAULT_LAB_FIRST`. */
const first = Number(process.env['FAULT_LAB_FIRST'] ?? 1);
/** So many times slower is the processor, by `FAULT_LAB_SLOWER`. */
const slower = Number(process.env['FAULT_LAB_SLOWER'] ?? 1);
const last = first + seeds - 1;
const seedsWithoutJournal = 12;
const walksAtOnce = 4;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function walkAll(count: number, options: Omit<BrowserWalkOptions, 'seed'>): Promise<BrowserWalked[]> {
  const walks: BrowserWalked[] = [];
  let next = 0;
  const takeTurns = async () => {
    while (next < count) {
      const at = next++;
      const seed = first + at;
      walks[at] = await browserWalk({...options, seed}).catch((cause: unknown) => {
        throw new Error(`Seed ${seed} came to no end.`, {cause});
      });
    }
  };
  await Promise.all(Array.from({length: walksAtOnce}, takeTurns));
  return walks;
}

const sum = (walks: readonly BrowserWalked[], of: keyof BrowserWalked['counts']): number =>
  walks.reduce((total, {counts}) => total + counts[of], 0);

describe.each<LabStandard>(['scorm12', 'scorm2004-4th', 'cmi5'])(
  'fault laboratory in the browser: %s',
  (standard) => {
    const options = (hasJournal: boolean) => {
      const lab = labFiles(builtPackage(`definitions-${standard}`));
      return {browser, lab, standard, hasJournal, slower};
    };

    it(`keeps every promise on seeds ${first} to ${last}`, async () => {
      const walks = await walkAll(seeds, options(true));
      const broken = walks.flatMap(({complaints}, at) =>
        complaints.map((what) => `seed ${first + at}: ${what}`),
      );
      const passed = walks.filter(({isPassed}) => isPassed).length;
      console.log(
        `fault laboratory in the browser, ${standard}: seeds ${first}–${last}, ${sum(walks, 'launches')} launches, ` +
          `${sum(walks, 'looks')} looks, ${sum(walks, 'promises')} promises, ${sum(walks, 'faults')} faults, ` +
          `${passed} passed: ${broken.length} promises broken`,
        // At once: a run that is ended in the middle still says what it has found.
        ...broken,
      );
      expect(broken).toEqual([]);
      expect(passed, 'walks that pass the course').toBeGreaterThan(0);
    });

    it('sees: without the journal the same seeds lose answers', async () => {
      const walks = await walkAll(seedsWithoutJournal, options(false));
      const losing = walks.filter(({complaints}) => complaints.length > 0).length;
      console.log(
        `fault laboratory in the browser, ${standard}: journal off, ${losing} of ${seedsWithoutJournal} seeds lose answers`,
      );
      expect(losing).toBeGreaterThan(2);
    });
  },
);
