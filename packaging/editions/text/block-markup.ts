/** A block of a lesson as XHTML: what is asked in its place, the answers for the end of the module. */
import type {Block} from '../../../src/domain/blocks/blocks.ts';
import type {PracticeBlock} from '../../../src/domain/blocks/practice.ts';
import type {RichText} from '../../../src/domain/text/rich-text.ts';
import type {EditionWords} from '../../../src/locales/by-language/editions.ts';
import type {
  PrintedAnswer,
  PrintedItem,
  PrintedPart,
  PrintedQuestion,
  PrintSetting,
} from '../../content/blocks/printed.ts';
import {compilerOfBlock, compilerOfQuestion} from '../../content/blocks/registry.ts';
import type {FigureMaker} from './figure-maker.ts';
import {tag, type Markup, type MarkupElement} from './markup.ts';
import type {RichMarkup} from './rich-markup.ts';
import {storyMarkup} from './story-markup.ts';

/** What the blocks of one lesson share. */
export interface BlockSetting {
  readonly words: EditionWords;
  readonly rich: RichMarkup;
  readonly figures: FigureMaker;
  readonly number: PrintSetting['number'];
  /** Address of the answers to something asked, by its id. */
  readonly answerAt: (id: string) => string;
  /** Address of the chapter with what each institution does; undefined: the book has none. */
  readonly institutionsAt: string | undefined;
}

/** Something asked, with its answers: they stand apart. */
export interface Asked {
  readonly id: string;
  readonly title: string;
  readonly answers: readonly PrintedAnswer[];
}

/** A block with its heading; `asked` gets all that is asked in it. */
export function blockMarkup(block: Block, setting: BlockSetting, asked: Asked[]): MarkupElement {
  const printed = compilerOfBlock(block).printed(block, printSetting(setting));
  const look = block.type === 'prose' && block.look !== 'text' ? block.look : undefined;
  return tag(
    'section',
    {class: look, id: anchorOf(block.id)},
    tag('h2', {}, block.title),
    ...askedMarkup({...printed, id: block.id, title: block.title, body: block.body}, setting, asked),
  );
}

/** Ids of blocks and questions; a footnote has another form. */
export const anchorOf = (id: string): string => `b-${id}`;

const printSetting = ({number}: BlockSetting): PrintSetting => {
  const ofQuestion = (block: PracticeBlock): PrintedQuestion => {
    const {id, title, body} = block;
    return {
      is: 'question',
      id,
      title,
      body,
      ...compilerOfQuestion(block).printed(block, {number, ofQuestion}),
    };
  };
  return {number, ofQuestion};
};

type Question = Omit<PrintedQuestion, 'is'>;

function askedMarkup(question: Question, setting: BlockSetting, asked: Asked[]): readonly Markup[] {
  const {id, title, body, parts = [], answers = []} = question;
  setting.rich.startMarks();
  const shown = [
    ...setting.rich.blocks(body),
    ...parts.flatMap((part) => partMarkup(part, id, setting, asked)),
  ];
  if (answers.length === 0) return shown;
  asked.push({id, title, answers});
  const hint =
    answers.filter(({verdict}) => verdict === 'right').length > 1 ? [setting.words.severalRight] : [];
  return [
    ...shown,
    ...hint.map((text) => tag('p', {class: 'hint'}, text)),
    tag('p', {class: 'way'}, tag('a', {href: setting.answerAt(id)}, setting.words.toAnswer)),
  ];
}

/** @param id of the block or the question that has the part */
function partMarkup(part: PrintedPart, id: string, setting: BlockSetting, asked: Asked[]): readonly Markup[] {
  const {rich, words} = setting;
  switch (part.is) {
    case 'text':
      return part.look ? [tag('div', {class: part.look}, ...rich.blocks(part.text))] : rich.blocks(part.text);
    case 'film':
      return [tag('p', {class: 'hint'}, words.film), ...rich.blocks(part.text)];
    case 'own-words':
      return [tag('p', {class: 'hint'}, words.forYourself)];
    case 'items':
      return [itemList(part.items, rich)];
    case 'labels':
      return [tag('p', {class: 'labels'}, part.labels.join(' / '))];
    case 'entries':
      return part.entries.flatMap(({label, text}) => [tag('h3', {}, label), ...rich.blocks(text)]);
    case 'figure':
      return setting.figures.markup(part, rich, words);
    case 'question':
      return [
        tag(
          'section',
          {id: anchorOf(part.id)},
          tag('h3', {}, part.title),
          ...askedMarkup(part, setting, asked),
        ),
      ];
    case 'story':
      return storyMarkup(part, {rich, words, id});
    case 'ratings':
      return [tag('p', {class: 'hint'}, words.rate(words.lowest, words.highest)), itemList(part.items, rich)];
    case 'plan':
      return setting.institutionsAt === undefined
        ? []
        : [tag('p', {}, tag('a', {href: setting.institutionsAt}, words.institutions))];
  }
}

/** Signs are written out: an answer names them, and not every reader shows the numbers of a list. */
const itemList = (items: readonly PrintedItem[], rich: RichMarkup): MarkupElement =>
  tag(
    'ul',
    {class: 'items'},
    ...items.map(({sign, text}) =>
      tag('li', {}, tag('strong', {class: 'sign'}, `${sign}.`), ' ', ...rich.line(text)),
    ),
  );

/** The answers to one thing asked, with the way back to it. */
export function answersMarkup(
  {id, title, answers}: Asked,
  {rich, words}: Pick<BlockSetting, 'rich' | 'words'>,
  questionAt: string,
): MarkupElement {
  return tag(
    'section',
    {id: anchorOf(id)},
    tag('h3', {}, title),
    ...answers.map((answer) => answerMarkup(answer, rich, words)),
    tag('p', {class: 'way'}, tag('a', {href: questionAt}, words.toQuestion)),
  );
}

function answerMarkup(
  {sign, said, verdict, feedback}: PrintedAnswer,
  rich: RichMarkup,
  words: EditionWords,
): MarkupElement {
  const verdicts = {'right': words.right, 'wrong': words.wrong, 'sign': words.sign, 'no-sign': words.noSign};
  const heads: readonly RichText[] = [...(said ? [said] : []), ...(verdict ? [[verdicts[verdict]]] : [])];
  const line = heads.flatMap((head, place) => [...(place === 0 ? [] : [' – ']), ...rich.line(head)]);
  return tag(
    'div',
    {class: 'answer'},
    tag('p', {}, tag('strong', {}, ...(sign === undefined ? [] : [`${sign}. `]), ...line)),
    ...rich.blocks(feedback),
  );
}
