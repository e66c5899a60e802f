/** A file of the player that does not arrive: two of three engines never ask again for a module that failed. */
import {describe, expect, it} from 'vitest';
import {builtPackage} from '../e2e/built-site.ts';
import {Learner} from '../e2e/learner.ts';
import {hostFiles} from '../e2e/strict-fake-lms.ts';
import {serveFiles} from '../serving/serve-files.ts';
import {EngineKeyboard} from './engine-keyboard.ts';
import {EnginePlace} from './engine-place.ts';
import {engines} from './engines.ts';
import {useEngine} from './use-engine.ts';

const content = builtPackage('definitions-scorm12');
const [first] = content.module('definitions').lessons.map(({id}) => content.lesson('definitions', id));

describe.each(engines)('in $name', (engine) => {
  const running = useEngine(engine);

  // What is asked for; what that imports; what hands on the script of the page.
  it.each(['lessons', 'shared', 'core'])(
    '"try again" brings a lesson whose %s did not arrive',
    async (lost) => {
      if (!first) throw new Error('The module has no lesson.');
      let hasLine = false;
      let asked = 0;
      const serving = await serveFiles(hostFiles(content), (request, response) => {
        if (hasLine || !request.url?.includes(`/assets/${lost}-`)) return false;
        asked++;
        response.writeHead(503).end();
        return true;
      });
      const {page} = running();
      // An engine may not be told to speak Latvian, and another language has files of its own.
      await page.goto(`${serving.url}content/today.html`);
      await page.run(`localStorage.setItem('kr.language', 'lv')`);
      await page.goto(`${serving.url}host.html?standard=scorm12&language=lv`);
      const frame = new EnginePlace(page, 'frame');
      const learner = new Learner({frame, hands: new EngineKeyboard(page)});
      await learner.goTo(`#/definitions/${first.id}`);
      const again = frame.locator('.failed button');
      await again.waitFor();
      const before = asked;
      await learner.keys.activate(again);
      await expect.poll(() => asked).toBeGreaterThan(before);
      // What is on its way still fails.
      await frame.locator('main:not([aria-busy]) .failed').waitFor();
      hasLine = true;
      await learner.keys.activate(again);
      await learner.arriveAt(first);
      expect(await page.run(`fakeApi.log.named("LMSInitialize").length`)).toBe(1);
      await serving.close();
    },
  );
});
