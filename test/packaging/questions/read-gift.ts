/**
 * A reader of GIFT after Moodle's documentation: blank lines part questions, `//` begins a comment, a backslash takes a sign its
 * meaning. Knows what this course writes: choices with and without weights, true and false, pairs, numbers.
 */
export interface GiftQuestion {
  readonly category: string;
  readonly id: string;
  readonly name: string;
  readonly format: string;
  readonly text: string;
  readonly general: string;
  readonly answers: readonly GiftAnswer[];
  /** What stands right behind the opening brace: `TRUE`, `FALSE`, `#` or nothing. */
  readonly head: string;
}

export interface GiftAnswer {
  readonly sign: '=' | '~';
  readonly weight: number | undefined;
  readonly text: string;
  /** The right side of a pair. */
  readonly target: string | undefined;
  readonly feedback: string | undefined;
}

/** Throws where a question cannot be read. */
export function readGift(file: string): readonly GiftQuestion[] {
  let category = '';
  const questions: GiftQuestion[] = [];
  for (const part of file.split(/\n[ \t]*\n/)) {
    const lines = part.split('\n').filter((line) => line.trim() !== '');
    const comments = lines.filter((line) => line.startsWith('//'));
    const said = lines.filter((line) => !line.startsWith('//')).join('\n');
    const named = /^\$CATEGORY: (.*)$/.exec(said);
    if (named) category = named[1] ?? '';
    else if (said !== '') questions.push(readQuestion(said, category, comments.join('\n')));
  }
  return questions;
}

function readQuestion(said: string, category: string, comments: string): GiftQuestion {
  const [before = '', inside, after] = splitAt(said, /[{}]/);
  if (inside === undefined || after === undefined || after.trim() !== '')
    throw new Error(`No answers in one pair of braces: ${said}`);
  const [, name = '', format = '', text = ''] = /^::(.*?)::\[(\w+)\](.*)$/s.exec(before) ?? [];
  const [answers = '', general = ''] = splitAt(inside, /####/);
  return {
    category,
    id: idIn(comments),
    ...{name: plain(name), format, text: plain(text), general: plain(general)},
    ...readAnswers(answers),
  };
}

const idIn = (comments: string): string => /\[id:([^\]]*)\]/.exec(comments)?.[1] ?? '';

function readAnswers(said: string): Pick<GiftQuestion, 'head' | 'answers'> {
  const [start = '', ...rest] = splitBefore(said, /[=~]/);
  const choice = start.trim();
  if (choice === '' || choice === '#') return {head: choice, answers: rest.map(readAnswer)};
  const [head = '', ...feedback] = splitAt(choice, /#/);
  return {head, answers: feedback.map(asFeedback)};
}

const asFeedback = (feedback: string): GiftAnswer => ({
  ...{sign: '=', weight: undefined, text: '', target: undefined},
  feedback: plain(feedback),
});

function readAnswer(answer: string): GiftAnswer {
  const [said = '', feedback] = splitAt(answer.slice(1), /#/);
  const [, weight, text = ''] = /^(?:%(-?[\d.]+)%)?(.*)$/s.exec(said) ?? [];
  const [left = '', target] = splitAt(text, /->/);
  return {
    sign: answer.startsWith('=') ? '=' : '~',
    weight: weight === undefined ? undefined : Number(weight),
    text: plain(left),
    target: target === undefined ? undefined : plain(target),
    feedback: feedback === undefined ? undefined : plain(feedback),
  };
}

/** Parts between signs that no backslash stands before. */
const splitAt = (text: string, sign: RegExp): readonly string[] =>
  text.split(new RegExp(`(?<!\\\\)(?:${sign.source})`));
const splitBefore = (text: string, sign: RegExp): readonly string[] =>
  text.split(new RegExp(`(?<!\\\\)(?=${sign.source})`));

const plain = (text: string): string => text.trim().replaceAll(/\\([\\#=~{}:])/g, '$1');
