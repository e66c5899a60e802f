import {
  answersFor,
  questionsFor,
  type AidCondition,
  type AidPicks,
  type ReportingAid,
} from '../../../src/domain/pages/reporting.ts';
import {didYouMean} from '../did-you-mean.ts';
import type {Problems} from '../problems.ts';
import type {YamlFile} from '../read/read-yaml.ts';
import type {ReportingLogic} from '../schemas/reporting.ts';

/** Tells conditions that name no option, laws that are not there, and picks that nothing answers. */
export function checkReporting({aid, laws}: ReportingLogic, yaml: YamlFile, problems: Problems): void {
  const reportUnknown = (what: string, id: string, known: readonly string[], path: readonly string[]) => {
    if (known.includes(id)) return;
    problems.add(
      yaml.place(path),
      'target-unknown',
      `There is no ${what} "${id}".${didYouMean(id, known)} Correct the id.`,
    );
  };
  const checkCondition = (condition: AidCondition | undefined, path: readonly string[]) => {
    for (const [question, options] of Object.entries(condition ?? {})) {
      const at = [...path, 'when', question];
      reportUnknown('question', question, Object.keys(aid.questions), at);
      const known = aid.questions[question]?.options;
      if (known) for (const option of options) reportUnknown('option', option, known, at);
    }
  };
  for (const [id, {when}] of Object.entries(aid.questions)) checkCondition(when, ['aid', 'questions', id]);
  for (const [id, answer] of Object.entries(aid.answers)) {
    const path = ['aid', 'answers', id];
    checkCondition(answer.when, path);
    for (const law of answer.laws) reportUnknown('law', law, Object.keys(laws), [...path, 'laws']);
  }
  const wordless = withoutWords(aid);
  const gap = allPicks(wordless).find((picks) => answersFor(wordless, picks).length === 0);
  if (gap) {
    const picks = Object.entries(gap).map((pick) => pick.join(': '));
    problems.add(
      yaml.place(['aid', 'answers']),
      'reporting-gap',
      `Nothing answers {${picks.join(', ')}}. Add an answer, or widen the "when" of one.`,
    );
  }
}

/** The aid as it is decided by, so that missing words make no gap. */
function withoutWords({questions, answers}: ReportingLogic['aid']): ReportingAid {
  return {
    ...{title: '', text: []},
    questions: Object.entries(questions).map(([id, {options, when}]) => ({
      ...{id, title: '', options: options.map((key) => ({key, label: ''}))},
      ...(when && {when}),
    })),
    answers: Object.entries(answers).map(([id, {when, laws}]) => ({id, title: '', text: [], when, laws})),
  };
}

/** Every way to answer all questions that are asked. */
function allPicks(aid: ReportingAid): AidPicks[] {
  return aid.questions.reduce<AidPicks[]>(
    (all, question) =>
      all.flatMap((picks) =>
        questionsFor(aid, picks).includes(question)
          ? question.options.map(({key}) => ({...picks, [question.id]: key}))
          : [picks],
      ),
    [{}],
  );
}
