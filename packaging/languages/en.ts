import {quotationMarks} from '../../src/languages/quotation-marks.ts';
import {byAlphabet} from './alphabet.ts';
import {groupedNumber, words, type LanguageRules} from './language-rules.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

export const english: LanguageRules = {
  dictionary: 'dictionary-en-gb',
  quotes: quotationMarks.en,
  longestSentenceWords: 24,
  nonBreaking: [
    // A number and its unit; a currency and its number.
    /(?<=\d) (?=(?:EUR|euros?|cents?|km|cm|m|kg|g|h|min|MB|GB|(?:hour|minute|second|day|night|week|month|year)s?)(?![\p{L}\d]))/gu,
    /(?<=(?<!\p{L})(?:EUR|No|Section|Article|Regulation No)\.?) (?=\d)|(?<=§) (?=\d)/gu,
    // A day and its month.
    new RegExp(`(?<=(?<!\\d)\\d{1,2}) (?=(?:${months.join('|')})(?!\\p{L}))`, 'gu'),
  ],
  shortForm: /(?:^|[\s(‘“])(?:\p{L}|No|Mr|Mrs|Ms|Dr|St|e\.\s?g|i\.\s?e|etc|vs|approx|ed)\.$/iu,
  compare: byAlphabet('a b c d e f g h i j k l m n o p q r s t u v w x y z'),
  number: (value) => groupedNumber(value, {decimal: '.', group: ','}),
  day: (isoDay) => {
    const [year = '', month = '', day = ''] = isoDay.split('-');
    return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`;
  },
  otherLanguage: 'This lesson is not available in English. The municipality wrote it in another language:',
  newLesson: {
    title: 'A lesson of our municipality',
    goal: 'Write what learners can do after the lesson.',
    text: ['Heading', 'Write your text here.'],
    figure: {
      heading: 'A picture',
      caption: 'The caption below the picture',
      description: 'Say in words all that the picture shows: this is for those who do not see it.',
    },
    film: ['A film', 'Say in words all that the film shows and says: this is for those who cannot watch it.'],
    question: 'What is the question?',
    options: [
      ['The wrong answer.', 'Explain why it is not so.'],
      ['The right answer.', 'Explain why it is so.'],
    ],
    oneMore: ['One more answer.', 'Explain what to know about it.'],
    story: ['A case', 'Describe what happens.'],
    decision: 'What do you do?',
    ways: [
      ['A good step.', 'Explain why it helps.'],
      ['A step that harms.', 'Explain whom it harms.'],
    ],
    ending: ['How it ends', 'Describe what happened afterwards.'],
  },
  cueWords: words(
    ...['always', 'never', 'under no circumstances', 'only', 'solely', 'certainly', 'definitely'],
    ...['absolutely', 'completely', 'entirely', 'everybody', 'everyone', 'nobody', 'no one'],
  ),
  forbidden: [
    {
      words: words('prostitutes?'),
      why: 'It calls a person by exploitation.',
      instead: '“a person in prostitution”',
    },
    {
      words: words('illegals', 'illegal (?:im)?migrants?', 'illegal (?:workers?|people|persons?)'),
      why: 'No person is illegal.',
      instead: '“a person without a residence permit”',
    },
    {
      words: words('mental disabilit(?:y|ies)', 'mentally (?:disabled|handicapped|retarded)'),
      why: 'It names two different things, and one of them wrongly.',
      instead: '“an intellectual disability”, “a mental health condition”, or both',
    },
    {
      words: words('slaves?', 'sex slaves?'),
      except: words('slave trade'),
      why: 'It makes a state into a person.',
      instead: '“a person held in slavery”',
    },
    {
      words: words(
        'fell into (?:the )?(?:traps?|prostitution|slavery|hands)',
        'let (?:herself|himself|themselves) be~?',
      ),
      why: 'It makes the person the doer.',
      instead: 'what the trafficker did, e.g. “the recruiter deceived her”',
    },
    {
      words: words('naive (?:girl|wom[ae]n|young|person|people|client)~'),
      why: 'It blames and pities.',
      instead: 'what the person knew and needed',
    },
    {
      words: words('rescuers?', 'saviou?rs?'),
      why: 'People are not rescued by heroes; they are supported.',
      instead: '“support provider”, or the institution',
    },
    {
      words: words(
        "why did(?:n['’]t (?:she|he|they|you)| (?:she|he|they|you) not) (?:leave|run|flee|resist)",
      ),
      why: 'It asks the person for an excuse.',
      instead: '“what made it impossible to leave?”',
    },
    {
      words: words('ha(?:d|s|ve) lost (?:her|his|their) (?:passports?|documents|pay|money)'),
      why: 'The doer is missing.',
      instead: 'who took it, e.g. “the recruiter took the passport away”',
    },
    {
      words: words('period of reflection', 'recovery and reflection period', 'consideration period'),
      why: 'The course has one term for it.',
      instead: '“reflection period”',
    },
  ],
};
