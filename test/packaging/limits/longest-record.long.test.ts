import {beforeAll, describe, expect, it} from 'vitest';
import {longestAnswers} from '../../../packaging/limits/longest-answers.ts';
import {recordBytes} from '../../../packaging/limits/longest-record.ts';
import {readPackageContent} from '../../../packaging/package/package-content.ts';
import {answerableAt, type Report} from '../../../src/domain/quiz/answerable.ts';
import {isPractice, rightAnswerOf} from '../../../src/domain/blocks/practice.ts';
import type {Lesson} from '../../../src/domain/course/course.ts';
import {describeScorm2004} from '../../../src/runtime/trackers/scorm2004/scorm2004-interaction.ts';

/** Boundary, header and line ends of one field of a form in parts, as browsers write them. */
const formBytes = (element: string, value: string): number =>
  new TextEncoder().encode(
    `------WebKitFormBoundaryABCDEFGHIJKLMNOP\r\nContent-Disposition: form-data; name="${element}"\r\n\r\n${value}\r\n`,
  ).length;

let lessons: readonly Lesson[];
let answers: readonly Report[];
beforeAll(async () => {
  const {whole} = await readPackageContent(`${import.meta.dirname}/../../..`);
  lessons = whole.lessons.get('lv') ?? [];
  answers = longestAnswers(lessons);
}, 120_000);

/** What the tracker sends of a report, in bytes of a form, by element. */
function sentBytes(report: Report, index: number): ReadonlyMap<string, number> {
  const interaction = {
    ...report,
    index,
    id: report.reportId,
    description: report.plainText,
    weighting: 100,
    answeredAtMs: Date.UTC(2030, 11, 31, 23, 59, 59),
    latencyMs: 35_999_999_990,
  };
  const bytes = new Map<string, number>();
  for (const [element, value] of describeScorm2004(interaction, {language: 'lv', without: []})) {
    const name = element.split('.', 1)[0] ?? '';
    bytes.set(name, (bytes.get(name) ?? 0) + formBytes(`cmi.interactions.${index}.${element}`, value));
  }
  return bytes;
}

describe('the longest record of an answer', () => {
  it('has the elements that the tracker sends, which together are no longer', () => {
    expect(answers.length).toBeGreaterThan(100);
    for (const [index, report] of answers.entries()) {
      const longest = recordBytes(report, 'lv');
      for (const [name, bytes] of sentBytes(report, index)) {
        // A browser's form adds a few bytes less or more; the sum is what counts.
        expect(Math.abs(bytes - (longest.get(name) ?? 0))).toBeLessThan(30);
      }
      const sum = (sizes: ReadonlyMap<string, number>) => [...sizes.values()].reduce((a, b) => a + b, 0);
      expect(sum(longest)).toBeGreaterThanOrEqual(sum(sentBytes(report, index)));
    }
  });

  it('is never below that of a right answer', () => {
    const right = lessons.flatMap((lesson) =>
      lesson.blocks.flatMap((block) =>
        block.type === 'quiz'
          ? block.bank.flatMap(
              (question) => answerableAt(lesson, question.tracking)?.reports(rightAnswerOf(question)) ?? [],
            )
          : [],
      ),
    );
    const longest = new Map(answers.map((report) => [report.reportId, report]));
    for (const report of right) {
      const length = longest.get(report.reportId)?.response.join(',').length ?? 0;
      expect(length).toBeGreaterThanOrEqual(report.response.join(',').length);
    }
  });

  it('knows every kind of question that is reported', () => {
    const reported = new Set(answers.map(({reportId}) => reportId));
    const asked = lessons.flatMap(({blocks}) =>
      blocks.flatMap((block) => (block.type === 'quiz' && block.scored ? block.bank : [])),
    );
    expect(asked.filter((question) => isPractice(question) && !reported.has(question.reportId))).toEqual([]);
  });
});
