/** Questions as Moodle XML, as Moodle 4.4 and newer import it: from there on `ordering` is a type of its own. */
import {element, printXml, type NewElement} from '../xml.ts';
import type {Asked, ExportedQuestion} from './exported-question.ts';
import {categoryPath, worth} from './moodle-values.ts';
import type {QuestionCategory} from './question-category.ts';

export const moodleXml = (categories: readonly QuestionCategory[]): string =>
  printXml(
    element(
      'quiz',
      {},
      categories.flatMap(({path, questions}) => [
        element('question', {type: 'category'}, [element('category', {}, [text(categoryPath(path))])]),
        ...questions.map(questionElement),
      ]),
    ),
  );

/** In a section: Moodle's reader loses a space that stands between two references. */
const text = (words: string): NewElement => element('text', {}, {cdata: words});
const htmlText = (name: string, words: string): NewElement => element(name, {format: 'html'}, [text(words)]);
const feedback = (words: string): NewElement => htmlText('feedback', words);

function questionElement({id, name, text: asked, general, asked: of}: ExportedQuestion): NewElement {
  return element('question', {type: types[of.is]}, [
    element('name', {}, [text(name)]),
    htmlText('questiontext', asked),
    htmlText('generalfeedback', general),
    element('defaultgrade', {}, '1'),
    element('idnumber', {}, id),
    ...answerElements(of),
  ]);
}

const types: Readonly<Record<Asked['is'], string>> = {
  'choice': 'multichoice',
  'true-false': 'truefalse',
  'matching': 'matching',
  'ordering': 'ordering',
  'numerical': 'numerical',
};

function answerElements(asked: Asked): readonly NewElement[] {
  switch (asked.is) {
    case 'choice':
      return [
        element('single', {}, String(!asked.many)),
        element('shuffleanswers', {}, 'true'),
        element('answernumbering', {}, 'none'),
        ...asked.choices.map((choice) =>
          element('answer', {fraction: worth(choice.worth), format: 'html'}, [
            text(choice.text),
            feedback(choice.feedback),
          ]),
        ),
      ];
    case 'true-false':
      return [true, false].map((side) =>
        element('answer', {fraction: side === asked.right ? '100' : '0', format: 'moodle_auto_format'}, [
          text(String(side)),
          feedback(asked.feedback),
        ]),
      );
    case 'matching':
      return [
        element('shuffleanswers', {}, 'true'),
        ...asked.pairs.map(({text: words, target}) => subquestion(words, target)),
        ...asked.others.map((target) => subquestion('', target)),
      ];
    case 'ordering':
      return [
        element('layouttype', {}, 'VERTICAL'),
        element('selecttype', {}, 'ALL'),
        element('selectcount', {}, String(asked.items.length)),
        // As in the course: each item in its place counts.
        element('gradingtype', {}, 'ABSOLUTE_POSITION'),
        element('showgrading', {}, 'SHOW'),
        element('numberingstyle', {}, 'none'),
        // Without it Moodle 4.5 fills in hints that its database then refuses.
        element('shownumcorrect', {}, '1'),
        ...asked.items.map((item, place) =>
          element('answer', {fraction: String(place + 1), format: 'html'}, [text(item)]),
        ),
      ];
    case 'numerical':
      return asked.answers.map(({value, tolerance, worth: share}) =>
        element('answer', {fraction: worth(share), format: 'moodle_auto_format'}, [
          text(String(value)),
          feedback(''),
          element('tolerance', {}, String(tolerance)),
        ]),
      );
  }
}

const subquestion = (words: string, target: string): NewElement =>
  element('subquestion', {format: 'html'}, [text(words), element('answer', {}, [text(target)])]);
