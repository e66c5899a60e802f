import {afterAll, beforeAll, it} from 'vitest';
import {useBuiltSite} from './built-site.ts';
import {readZip} from './package-content.ts';
import {moduleId, takeAu} from './take-au.ts';
import {startThinSite, type ThinSite} from './thin-site.ts';

const site = useBuiltSite();
let thin: ThinSite;
beforeAll(async () => (thin = await startThinSite()));
afterAll(() => thin.close());

it('an AU from a server of its own is failed, left, resumed and passed by the rules', () =>
  takeAu({...site(), files: readZip(thin.zip(`${moduleId}-cmi5`)), host: 'localhost'}));
