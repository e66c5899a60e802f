import {expect, it} from 'vitest';
import {resultsFilesLv} from '../../src/locales/lv/results-files.ts';
import {resultsRollupLv} from '../../src/locales/lv/results-rollup.ts';
import {resultsTablesLv} from '../../src/locales/lv/results-tables.ts';
import {resultsTrainerLv} from '../../src/locales/lv/results-trainer.ts';
import {resultsLv} from '../../src/locales/lv/results.ts';

it('words of one part of the results page never hide those of another', () => {
  const words: Readonly<Record<string, unknown>> = resultsLv;
  for (const part of [resultsFilesLv, resultsTablesLv, resultsTrainerLv, resultsRollupLv])
    for (const [name, word] of Object.entries(part)) expect(words[name], name).toBe(word);
});
