/** What a learner who was recorded misses now, in words; more than was recorded may be there. */
import type {Expected, ExpectedModule, ExpectedQuiz} from '../fixtures/recorded-states/recorded-state.ts';

/** Done things and best scores: what stays true whatever becomes of the content. */
export function lostFromModules(
  expected: Expected['modules'],
  found: Expected['modules'],
): readonly string[] {
  return Object.entries(expected).flatMap(([number, module]) => {
    const now = found[Number(number)];
    const undone = module.done.filter((slot) => !now?.done.includes(slot));
    const worse = Object.entries(module.quizzes).filter(([slot, {best = -1, tries}]) => {
      const quiz = now?.quizzes[Number(slot)];
      return (quiz?.best ?? -1) < best || (quiz?.tries ?? 0) < tries;
    });
    return [
      ...undone.map((slot) => `${number}:${slot} is not done`),
      ...worse.map(([slot]) => `best try of ${number}:${slot} is lost`),
    ];
  });
}

/** Everything. */
export function lostSinceRecorded(expected: Expected, found: Expected): readonly string[] {
  const same = ['attempt', 'role', 'place', 'isUnreadable', 'aside'] as const;
  const falling = ['measure', 'scoreRaw'] as const;
  return [
    ...same.flatMap((name) =>
      expected[name] === undefined || String(found[name]) === String(expected[name])
        ? []
        : [`${name} is ${found[name]}, it was ${expected[name]}`],
    ),
    ...falling.flatMap((name) =>
      (found[name] ?? -1) < (expected[name] ?? -1) ? [`${name} fell to ${found[name]}`] : [],
    ),
    ...(expected.finished && !found.finished ? ['it is not finished any more'] : []),
    ...(found.isAsked && !expected.isAsked ? ['the learner is asked what was not asked'] : []),
    ...lostFromModules(expected.modules, found.modules),
    ...Object.entries(expected.modules).flatMap(([number, module]) =>
      lostAnswers(number, module, found.modules[Number(number)]),
    ),
    ...otherTexts('first answer', expected.answers, found.answers),
    ...expected.toReport.filter((id) => !found.toReport.includes(id)).map((id) => `${id} is not reported`),
    ...otherTexts('note', expected.notes, found.notes),
  ];
}

const lostAnswers = (
  number: string,
  {answers, quizzes}: ExpectedModule,
  now: ExpectedModule | undefined,
): readonly string[] => [
  ...otherTexts(`answer of ${number}`, answers, now?.answers ?? {}),
  ...Object.entries(quizzes).flatMap(([slot, quiz]) =>
    lostTry(`${number}:${slot}`, quiz, now?.quizzes[Number(slot)]),
  ),
];

/** The draw, its order, the question on screen, every answer. */
const lostTry = (name: string, {open}: ExpectedQuiz, now: ExpectedQuiz | undefined): readonly string[] =>
  open === undefined || JSON.stringify(open) === JSON.stringify(now?.open) ? [] : [`open try of ${name}`];

const otherTexts = (
  what: string,
  expected: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string>>,
): readonly string[] =>
  Object.entries(expected).flatMap(([key, text]) =>
    found[key] === text
      ? []
      : [`${what} ${key} is ${JSON.stringify(found[key])}, it was ${JSON.stringify(text)}`],
  );
