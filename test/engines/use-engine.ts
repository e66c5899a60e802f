import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, beforeEach} from 'vitest';
import type {Engine, RunningEngine} from './engine.ts';

const pictures = join(import.meta.dirname, '../../dist/test-results');

/**
 * Starts the engine for each test of a `describe`, without a past; call the result inside a test. What was on screen
 * when a test failed stays as a picture in `dist/test-results/`.
 */
export function useEngine(engine: Engine): () => RunningEngine {
  let running: RunningEngine | undefined;
  beforeEach(async () => {
    running = await engine.start();
  });
  afterEach(async ({task}) => {
    if (running && task.result?.state === 'fail') await keepPicture(running, `${engine.name} ${task.name}`);
    await running?.close();
    running = undefined;
  });
  return () => {
    if (!running) throw new Error('The engine runs only while a test runs.');
    return running;
  };
}

async function keepPicture({page}: RunningEngine, name: string): Promise<void> {
  await mkdir(pictures, {recursive: true});
  await writeFile(join(pictures, `${name.replaceAll(/[^\w]+/g, '-')}.png`), await page.screenshot());
}
