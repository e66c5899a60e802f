import type {Engine} from './engine.ts';
import {chromium, firefox} from './puppeteer-engine.ts';
import {webkit} from './webkit-engine.ts';

/** Every engine that a browser of today has. */
export const engines: readonly Engine[] = [chromium, firefox, webkit];
