/**
 * Questions as GIFT, which Moodle and other systems read. It has no question of order: each item is matched with its place.
 * Signs of the format within texts are escaped, and a text is one line.
 */
import type {Asked, ExportedQuestion} from './exported-question.ts';
import {categoryPath, worth} from './moodle-values.ts';
import type {QuestionCategory} from './question-category.ts';

export const gift = (categories: readonly QuestionCategory[]): string =>
  categories
    .flatMap(({path, questions}) => [`$CATEGORY: ${categoryPath(path)}`, ...questions.map(questionText)])
    .join('\n\n')
    .concat('\n');

function questionText({id, name, text, general, asked}: ExportedQuestion): string {
  const [first, ...lines] = answerLines(asked);
  return [
    `// [id:${id}]`,
    `::${escaped(name)}::[html]${escaped(text)}{${first ?? ''}`,
    ...lines,
    `####${escaped(general)}`,
    '}',
  ].join('\n');
}

/** What follows the opening brace on its line, then a line for each answer. */
function answerLines(asked: Asked): readonly string[] {
  switch (asked.is) {
    case 'choice':
      return [
        '',
        ...asked.choices.map(({text, worth: share, feedback}) => {
          const sign = asked.many ? `~%${worth(share)}%` : share === 100 ? '=' : '~';
          return `${sign}${escaped(text)}#${escaped(feedback)}`;
        }),
      ];
    case 'true-false': {
      const feedback = escaped(asked.feedback);
      return [`${asked.right ? 'TRUE' : 'FALSE'}#${feedback}#${feedback}`];
    }
    case 'matching':
      return [
        '',
        ...asked.pairs.map(({text, target}) => pairLine(text, target)),
        ...asked.others.map((target) => pairLine('', target)),
      ];
    case 'ordering':
      return ['', ...asked.items.map((item, place) => pairLine(item, String(place + 1)))];
    case 'numerical':
      return [
        '#',
        ...asked.answers.map(({value, tolerance, worth: share}) => `=%${worth(share)}%${value}:${tolerance}`),
      ];
  }
}

/** Markup has no arrow of its own: its `>` is written `&gt;`. The right side is plain text. */
const pairLine = (text: string, target: string): string => `=${escaped(text)} -> ${escaped(target)}`;

const escaped = (text: string): string =>
  text.replaceAll(/[ \t\r\n]+/g, ' ').replaceAll(/[\\#=~{}:]/g, (sign) => `\\${sign}`);
