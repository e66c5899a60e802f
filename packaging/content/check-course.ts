import {checkBanks, checkTone} from './banks/check-banks.ts';
import {checkLanguages} from './checks/check-languages.ts';
import {checkOrderOfLookBacks} from './checks/check-look-backs.ts';
import {checkSpelling} from './checks/check-spelling.ts';
import {compileCourse, type CompiledCourse} from './compile/compile-course.ts';
import {unusedFacts} from './facts/publication.ts';
import {checkLedger} from './ledger/check-ledger.ts';
import {Problems, type ContentProblem} from './problems.ts';
import {readContent, type Content} from './read/read-content.ts';
import {readCourse} from './read/read-course.ts';
import {checkParity} from './translation/check-parity.ts';

export interface CheckedCourse extends CompiledCourse {
  /** Path of a `questions.yaml` → the lines it lacks. */
  readonly unrecordedQuestions: ReadonlyMap<string, readonly string[]>;
  /** What is no mistake, but worth a look. */
  readonly remarks: readonly ContentProblem[];
}

/** Compiles the whole course under `root`, modules apart from it included, and finds every mistake, those of spelling, too. */
export async function checkCourse(root: string): Promise<CheckedCourse> {
  return checkContent(await readContent(root));
}

/** The same for content that was read already. */
export async function checkContent(content: Content): Promise<CheckedCourse> {
  const compiled = compileCourse(content, {scope: 'course', withApart: true});
  const problems = new Problems(compiled.problems);
  const [first = '', ...others] = compiled.course.languages;
  await checkLanguages(content, compiled.course.languages, problems);
  for (const language of others) checkParity(content, {first, language}, problems);
  const unrecordedQuestions = checkLedger(compiled.questions, content, problems);
  for (const [language, banks] of compiled.banks) checkBanks(banks, language, problems);
  // What else is wrong with the logic is reported already.
  checkOrderOfLookBacks(readCourse(content, {scope: 'course'}, new Problems()), problems);
  for (const [language, texts] of compiled.texts) await checkSpelling(texts, language, {content, problems});
  return {
    ...compiled,
    unrecordedQuestions,
    problems: problems.sorted(),
    remarks: remarksOn(content, compiled.banks),
  };
}

function remarksOn(content: Content, banks: CompiledCourse['banks']): readonly ContentProblem[] {
  const remarks = new Problems();
  for (const [language, each] of banks) checkTone(each, language, remarks);
  for (const {id, place} of unusedFacts(content))
    remarks.add(
      place(),
      'fact-unused',
      `No block and no page names the fact "${id}". Name it, or take it away.`,
    );
  return remarks.sorted();
}
