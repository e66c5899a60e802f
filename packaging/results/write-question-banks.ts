import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {QuestionBank} from '../../src/domain/exchange/question-bank.ts';

/**
 * Puts the questions' words beside the results page: `content/<lang>/questions.json`.
 * @param banks language → its questions
 */
export async function writeQuestionBanks(
  folder: string,
  banks: ReadonlyMap<string, QuestionBank>,
): Promise<void> {
  for (const [language, bank] of banks) {
    await mkdir(join(folder, 'content', language), {recursive: true});
    await writeFile(join(folder, 'content', language, 'questions.json'), JSON.stringify(bank));
  }
}
