/** The course after three of its facts changed, and somebody who had passed it before. */
import {join} from 'node:path';
import {compileCourse} from '../../packaging/content/compile/compile-course.ts';
import {readContent} from '../../packaging/content/read/read-content.ts';
import type {Change, Changes} from '../../src/domain/pages/changes.ts';
import type {Course} from '../../src/domain/course/course.ts';
import {newProgress} from '../../src/domain/progress/reduce.ts';
import {parseSlots} from '../../src/domain/course/slots.ts';
import {Session} from '../../src/runtime/session/session.ts';

const root = join(import.meta.dirname, '../..');

/** Facts that change, each named by blocks of the module `definitions`; the first one comes with a question. */
const facts = ['F07', 'F26', 'F76'] as const;

export interface ChangedCourse {
  /** What a later build has in place of these files. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly course: Course;
  readonly list: readonly Change[];
}

/** What authors have written one revision later: three facts say so. @param written path → text, as `readContent` gives it */
export function laterContent(written: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const authored = new Map(written);
  const edit = (file: string, from: RegExp, to: (whole: string, ...groups: string[]) => string) => {
    const before = authored.get(file) ?? '';
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${file} has nothing like ${String(from)}.`);
    authored.set(file, after);
  };
  let revision = 0;
  edit('modules/course.yaml', /^revisions:\n(?: {2}\d+: .*\n)+/m, (lines) => {
    revision = lines.trim().split('\n').length;
    return `${lines}  ${revision}: '2099-12-31'\n`;
  });
  for (const [at, id] of facts.entries()) {
    const question =
      at === 0
        ? '    question: {says: {lv: Robeža vienmēr jāšķērso.}, right: false, why: {lv: Robeža nav pazīme.}}\n'
        : '';
    edit(
      'modules/facts.yaml',
      new RegExp(`^${id}:\\n`, 'm'),
      (line) =>
        `${line}  changed:\n    revision: ${revision}\n    what: {lv: ${at + 1}. izmaiņa ir spēkā.}\n${question}`,
    );
  }
  return authored;
}

/** Compiles the later course of a scope: one revision more than today's, and three facts that say so. */
export async function changedCourse(scope: string): Promise<ChangedCourse> {
  const authored = laterContent(await readContent(root));
  const {files, course, problems} = compileCourse(authored, {scope, languages: ['lv']});
  if (problems.length > 0) throw new Error(`The later course has mistakes: ${JSON.stringify(problems)}`);
  const changes = files.get('content/lv/changes.json');
  if (changes === undefined) throw new Error(`Nothing changed in ${scope}.`);
  return {
    files: new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)])),
    course,
    list: (JSON.parse(changes) as Changes).list,
  };
}

/** A session of somebody who has done everything and passed with full marks, in the course as it is today. */
export function passedSession(course: Course): Session {
  const session = new Session({
    course,
    progress: newProgress('0badcafe'),
    suspendLimitChars: 4096,
    passMark: undefined,
    spentMs: () => 60_000,
  });
  for (const {tracking: module, lessons, quiz, slots} of course.modules) {
    for (const lesson of lessons) session.dispatch({type: 'finish-lesson', module, lesson});
    if (!quiz) continue;
    // The last slot with an answer, as if it were the only question.
    const [slot = 0, bits = 0] = [...parseSlots(slots)].findLast(([, width]) => width > 0) ?? [];
    const open = {seed: 1, questions: [slot], answers: new Map(), at: 0};
    session.dispatch({type: 'start-try', module, quiz: quiz.tracking, open});
    session.dispatch({type: 'check', module, slot, packed: '0'.repeat(bits)});
    session.dispatch({type: 'finish-try', module, quiz: quiz.tracking, score: 100});
  }
  if (!session.outcome.finished) throw new Error('The course asks for more.');
  return session;
}
