/** A step of `make/` whose file did not arrive comes when one goes there again, in every engine. */
import {join, resolve} from 'node:path';
import sirv from 'sirv';
import {describe, it} from 'vitest';
import {serveFiles} from '../serving/serve-files.ts';
import {EnginePlace} from './engine-place.ts';
import {engines} from './engines.ts';
import {useEngine} from './use-engine.ts';

const built = sirv(join(resolve(import.meta.dirname, '../..'), 'dist/site'), {dev: true});

describe.each(engines)('in $name', (engine) => {
  const running = useEngine(engine);

  // What is asked for; what that imports.
  it.each(['texts-session', 'texts-view'])(
    'without %s the texts are not there, and then they are',
    async (lost) => {
      let hasLine = false;
      const serving = await serveFiles(new Map(), (request, response) => {
        if (!hasLine && request.url?.includes(`/assets/${lost}-`)) response.writeHead(503).end();
        else built(request, response);
        return true;
      });
      const {page} = running();
      await page.goto(`${serving.url}make/?lang=lv`);
      const place = new EnginePlace(page);
      const goTo = (step: string) => page.run(`void (location.hash = '${step}')`);
      await place.locator('make-app h2').first().waitFor();
      await goTo('texts');
      await place.locator('make-app .failure', {hasText: 'Nevar ielādēt kursa daļas'}).waitFor();
      hasLine = true;
      await goTo('municipality');
      await place.locator('make-app h2', {hasText: 'Jūsu pašvaldība'}).waitFor();
      await goTo('texts');
      await place.locator('texts-step select').first().waitFor();
      await serving.close();
    },
  );
});
