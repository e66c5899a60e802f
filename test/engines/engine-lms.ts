import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {Learner} from '../e2e/learner.ts';
import type {Stored, TestStandard} from '../e2e/lms-under-test.ts';
import type {PackageContent} from '../e2e/package-content.ts';
import {hostFiles} from '../e2e/strict-fake-lms.ts';
import {serveFolder} from '../serving/serve-folder.ts';
import type {EnginePage} from './engine.ts';
import {EngineKeyboard} from './engine-keyboard.ts';
import {EnginePlace} from './engine-place.ts';

/** The strict fake LMS on a page of any engine. */
export interface EngineLms {
  /** Launches the package. @returns somebody with a keyboard alone */
  launch(): Promise<Learner>;
  /** Leaves for another page of the LMS: the only goodbye is what the browser says. */
  leave(): Promise<void>;
  /** What the LMS holds; the package is open. */
  stored(): Promise<Stored>;
  /** Address of the package itself, without the LMS around it. */
  readonly contentUrl: string;
  /** A place in the frame. */
  place(selector: string): EnginePlace;
  close(): Promise<void>;
}

export interface EngineLmsOptions {
  readonly page: EnginePage;
  readonly content: Pick<PackageContent, 'files'>;
  readonly standard: TestStandard;
}

const leftHtml =
  '<!doctype html><html lang="lv"><title>LMS</title><link rel="icon" href="data:,"><h1>LMS</h1>';

export async function openEngineLms({page, content, standard}: EngineLmsOptions): Promise<EngineLms> {
  const folder = await mkdtemp(join(tmpdir(), 'lms-'));
  await writeFiles(
    folder,
    new Map([...hostFiles(content), ['left.html', new TextEncoder().encode(leftHtml)]]),
  );
  const serving = await serveFolder(folder);
  const frame = new EnginePlace(page, 'frame');
  return {
    contentUrl: `${serving.url}content/index.html`,
    async launch() {
      await page.goto(`${serving.url}host.html?standard=${standard}&language=lv`);
      await new EnginePlace(page).locator('iframe').waitFor();
      return new Learner({frame, hands: new EngineKeyboard(page)});
    },
    leave: () => page.goto(`${serving.url}left.html`),
    stored: async () => (await page.run('fakeLms.stored')) as Stored,
    place: (selector) => frame.locator(selector),
    close: async () => {
      await serving.close();
      await rm(folder, {recursive: true});
    },
  };
}

/** Writes files into a folder, with the folders that they need. */
async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), bytes);
  }
}
