import {expect, it} from 'vitest';
import {resultsFilesLv} from '../../src/locales/results-files.lv.ts';
import {resultsRollupLv} from '../../src/locales/results-rollup.lv.ts';
import {resultsTablesLv} from '../../src/locales/results-tables.lv.ts';
import {resultsTrainerLv} from '../../src/locales/results-trainer.lv.ts';
import {resultsLv} from '../../src/locales/results.lv.ts';

it('words of one part of the results page never hide those of another', () => {
  const words: Readonly<Record<string, unknown>> = resultsLv;
  for (const part of [resultsFilesLv, resultsTablesLv, resultsTrainerLv, resultsRollupLv])
    for (const [name, word] of Object.entries(part)) expect(words[name], name).toBe(word);
});
