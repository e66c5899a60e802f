/** A package that a page made has the bytes of the one that the command line makes: of the built site, in two engines. */
import {readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import sirv from 'sirv';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readPlayer} from '../../packaging/build/player.ts';
import {jobOf} from '../../packaging/core/job-of.ts';
import {makePackage} from '../../packaging/package/make-package.ts';
import {readPackageContent} from '../../packaging/package/package-content.ts';
import {readAllSchemas} from '../../packaging/schemas/read-schemas.ts';
import {sha256Hex} from '../../packaging/sums/sha256.ts';
import {Zipper} from '../../packaging/zip.ts';
import {own, pieMums} from '../packaging/profile/words/own-words-project.ts';
import {logoSvg, projectWith, recipe} from '../packaging/profile/profile-project.ts';
import {serveFiles, type Serving} from '../serving/serve-files.ts';
import {engines} from './engines.ts';
import {madeChoices} from './made-choices.ts';
import {useEngine} from './use-engine.ts';

const root = resolve(import.meta.dirname, '../..');
const blank = '<!doctype html><html lang="lv"><title>Making</title><link rel="icon" href="data:,">';
const choices = Object.entries(madeChoices).flatMap(([profile, all]) =>
  all.map((choice) => ({profile, choice})),
);

const [, ownWords] = own('definitions/forms', (text) => pieMums(text));

/** By profile: what a page gives to the worker, as JSON. */
type Written = Readonly<
  Record<string, {readonly yaml: string; readonly files: Readonly<Record<string, string>>}>
>;

let site: Serving;
let written: Written;
beforeAll(async () => {
  const built = sirv(join(root, 'dist/site'), {dev: true});
  site = await serveFiles(new Map([['blank.html', new TextEncoder().encode(blank)]]), (request, response) => {
    if (request.url === '/blank.html') return false;
    built(request, response);
    return true;
  });
  written = {
    default: {yaml: '', files: {}},
    liepaja: {yaml: await readFile(join(root, 'packaging/profiles/liepaja.yaml'), 'utf8'), files: {}},
    paraugi: {
      yaml: await recipe(),
      files: {
        'media/profiles/paraugi/logo.svg': logoSvg,
        'packaging/profiles/paraugi/words/definitions/forms/lv.md': ownWords,
      },
    },
  };
});
afterAll(() => site.close());

/** By name of the zip; made once, for every engine. */
let sums: Promise<Readonly<Record<string, string>>> | undefined;
const sumsOnDisk = () =>
  (sums ??= (async () => {
    const player = await readPlayer(join(root, 'dist/player'));
    const schemas = await readAllSchemas();
    const zipper = new Zipper();
    const made: Record<string, string> = {};
    for (const [profile, all] of Object.entries(madeChoices)) {
      const words = {'definitions/forms/lv.md': ownWords};
      const project =
        profile === 'paraugi' ? await projectWith(await recipe(), {'logo.svg': logoSvg}, words) : root;
      const content = await readPackageContent(project, profile);
      for (const choice of all) {
        const {course} = content.whole;
        const job = jobOf(choice, profile, {everything: {course}, scopes: content.scopes});
        const {zip} = makePackage(job, {player, schemas, contentOf: content.contentOf}, {zipper});
        made[job.file] = sha256Hex(zip);
      }
    }
    return made;
  })());

/** Runs in the page. @returns the name of the zip, and the browser's own sum of it */
async function makeOne(
  {yaml, files}: NonNullable<Written[string]>,
  id: string,
  choice: unknown,
): Promise<readonly [file: string, sha256: string]> {
  const page = globalThis as unknown as {maker?: Worker};
  const worker = (page.maker ??= new Worker('/make/worker.js', {
    name: new URL('/make/parts/', location.href).href,
  }));
  const bytes = Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  interface Answer {
    readonly gave?: {readonly file: string; readonly zip: Blob};
  }
  const answer = await new Promise<Answer>((told, failed) => {
    worker.onerror = ({message}) => failed(new Error(message));
    worker.onmessage = ({data}: MessageEvent<Answer | {readonly progress: unknown}>) => {
      if (!('progress' in data)) told(data);
    };
    worker.postMessage({
      id: 1,
      ask: 'make',
      given: [{id, yaml, files: new Map(bytes)}, choice],
      files: new Map(),
    });
  });
  if (!answer.gave) throw new Error(JSON.stringify(answer));
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.gave.zip.arrayBuffer()));
  return [answer.gave.file, [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('')];
}

describe.each(engines.filter(({name}) => name !== 'WebKit'))('in $name', (engine) => {
  const running = useEngine(engine);

  it(`all of ${String(choices.length)} packages are those of the command line`, async () => {
    const {page} = running();
    await page.goto(`${site.url}blank.html`);
    // One call for each: drivers wait three minutes for an answer at most.
    const made: Record<string, unknown> = {};
    for (const {profile, choice} of choices) {
      const given = [written[profile], profile, choice].map((each) => JSON.stringify(each)).join();
      const [file, sha256] = (await page.run(`(${makeOne.toString()})(${given})`)) as [string, string];
      made[file] = sha256;
    }
    expect(made).toEqual(await sumsOnDisk());
    expect(Object.keys(made)).toHaveLength(choices.length);
  }, 1_200_000);
});
