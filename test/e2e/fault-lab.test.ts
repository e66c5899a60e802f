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
      walks[at] = await browserWalk({...options, seed: at + 1}).catch((cause: unknown) => {
        throw new Error(`Seed ${at + 1} came to no end.`, {cause});
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
      return {browser, lab, standard, hasJournal};
    };

    it(`keeps every promise on seeds 1 to ${seeds}`, async () => {
      const walks = await walkAll(seeds, options(true));
      const broken = walks.flatMap(({complaints}, at) => complaints.map((what) => `seed ${at + 1}: ${what}`));
      const passed = walks.filter(({isPassed}) => isPassed).length;
      console.log(
        `fault laboratory in the browser, ${standard}: seeds 1–${seeds}, ${sum(walks, 'launches')} launches, ` +
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
