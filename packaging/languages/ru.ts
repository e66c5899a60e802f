import {quotationMarks} from '../../src/languages/quotation-marks.ts';
import {byAlphabet} from './alphabet.ts';
import {groupedNumber, words, type LanguageRules} from './language-rules.ts';

const units = [
  '%|‰|€|EUR|евро|цент\\p{Ll}*',
  'км|см|мм|м|кг|г|ч|мин|стр|МБ|ГБ',
  '(?:час|минут|секунд|дн|день|ноч|недел|год|лет|месяц)\\p{Ll}*',
].join('|');

/** As dates have them: "24 ноября". */
const months = [
  ...['января', 'февраля', 'марта', 'апреля', 'мая', 'июня'],
  ...['июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
];

export const russian: LanguageRules = {
  dictionary: 'dictionary-ru',
  quotes: quotationMarks.ru,
  longestSentenceWords: 22,
  nonBreaking: [
    // A number and its unit; a day and its month.
    new RegExp(`(?<=\\d) (?=(?:${[units, ...months].join('|')})(?![\\p{L}\\d]))`, 'gu'),
    // An abbreviation and its number.
    /(?<=(?<!\p{L})(?:№|ст\.|тел\.|п\.|ч\.|статья|статьи|статье|статью|статьёй)) (?=\d)|(?<=§) (?=\d)/gu,
    // A dash does not begin a line.
    /(?<=\p{L}) (?=– )/gu,
  ],
  shortForm: /(?:^|[\s(«„])(?:\p{L}|ст|тел|стр|напр|т\.\s?е|т\.\s?д|т\.\s?п|т\.\s?к|др|пр|г|гг|руб|ред)\.$/iu,
  compare: byAlphabet('а б в г д её ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я'),
  number: (value) => groupedNumber(value, {decimal: ',', group: '\u00A0'}),
  day: (isoDay) => {
    const [year = '', month = '', day = ''] = isoDay.split('-');
    return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year} года`;
  },
  otherLanguage: 'На русском языке этого занятия нет. Самоуправление написало его на другом языке:',
  newLesson: {
    title: 'Занятие нашего самоуправления',
    goal: 'Напишите, что участник сможет делать после занятия.',
    text: ['Заголовок', 'Напишите здесь свой текст.'],
    question: 'Каков вопрос?',
    options: [
      ['Неправильный ответ.', 'Объясните, почему это не так.'],
      ['Правильный ответ.', 'Объясните, почему это так.'],
    ],
    oneMore: ['Ещё один ответ.', 'Объясните, что о нём нужно знать.'],
    story: ['Случай', 'Опишите, что происходит.'],
    decision: 'Что Вы делаете?',
    ways: [
      ['Хороший шаг.', 'Объясните, чем он помогает.'],
      ['Шаг, который вредит.', 'Объясните, кому он вредит.'],
    ],
    ending: ['Чем это закончилось', 'Опишите, что было потом.'],
  },
  cueWords: words(
    ...['всегда', 'никогда', 'ни в коем случае', 'только', 'лишь', 'исключительно', 'обязательно'],
    ...['непременно', 'абсолютно', 'полностью', 'совершенно', 'все', 'всех', 'всем', 'всеми'],
    ...['люб(?:ой|ая|ое|ые|ого|ому|ым|ых|ую|ыми)', 'ник(?:то|ого|ому|акой|акая|акие|аких)'],
  ),
  forbidden: [
    {
      words: words('жертв(?:а|ы|е|у|ой|ам|ами|ах)?'),
      except: words(
        'жертв~ торговли людьми',
        '(?:возможн|предполагаем)~ жертв~',
        'статус~ жертвы',
        'обвинени~ жертвы',
      ),
      why: 'It names people by what was done to them; it stands in official names only.',
      instead: '«пострадавший», «пострадавшая» or «человек, пострадавший от торговли людьми»',
    },
    {
      words: words('проститут(?:ка|ки|ке|ку|кой|ок|кам|ками|ках)'),
      why: 'It calls a person by exploitation.',
      instead: '«человек, вовлечённый в проституцию»',
    },
    {
      words: words(
        'нелегал(?:|а|у|ом|ы|ов|ам|ами|ах)',
        'нелегальн~ (?:мигрант|иммигрант|рабоч|работник|человек|люд)~',
      ),
      why: 'No person is illegal.',
      instead: '«человек без вида на жительство»',
    },
    {
      words: words('раб(?:|а|у|ом|ы|ов|ам|ами|ах|ыня|ыни|ыню|ыней|ынь)', 'невольни(?:к|ц)~'),
      why: 'It makes a state into a person.',
      instead: '«человек, которого держат в рабстве»',
    },
    {
      words: words('тра(?:ф|фф)ик(?:|а|у|ом|е|инг~)'),
      why: 'It is slang.',
      instead: '«торговля людьми»',
    },
    {
      words: words(
        '(?:попал|попала|попали|угодил~) (?:в (?:ловушку|рабство|проституцию|сети|руки))',
        '(?:дал|дала|дали|позволил~) (?:себя|себе) (?:обмануть|уговорить|завербовать|использовать)',
      ),
      why: 'It makes the person the doer.',
      instead: 'what the trafficker did, e.g. «вербовщик обманул»',
    },
    {
      words: words('наивн~ (?:девуш|женщин|молод|человек|люд|клиент)~'),
      why: 'It blames and pities.',
      instead: 'what the person knew and needed',
    },
    {
      words: words('спасител(?:ь|я|ю|ем|и|ей|ям|ями|ях)'),
      why: 'People are not rescued by heroes; they are supported.',
      instead: '«тот, кто оказывает поддержку», or the institution',
    },
    {
      words: words('почему (?:она|он|они|вы|пострадавш~) не (?:уш|убежа|уеха|сопротивля)~'),
      why: 'It asks the person for an excuse.',
      instead: '«что не давало уйти?»',
    },
    {
      words: words('остал(?:ся|ась|ись) без (?:паспорта|документов|зарплаты|денег)'),
      why: 'The doer is missing.',
      instead: 'who took it, e.g. «вербовщик отобрал паспорт»',
    },
    {
      words: words('на (?:Украине|Украину)', 'с Украины', 'Прибалтик~'),
      why: 'States are named neutrally.',
      instead: '«в Украине», «из Украины», «страны Балтии»',
    },
  ],
};
