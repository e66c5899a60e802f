import {quotationMarks} from '../../src/languages/quotation-marks.ts';
import {byAlphabet} from './alphabet.ts';
import {groupedNumber, words, type LanguageRules} from './language-rules.ts';

const units = [
  '%|‰|€|EUR|eiro|cent\\p{Ll}*',
  'km|cm|mm|m|kg|g|h|min|lpp|MB|GB',
  '(?:stund|minūt|sekund|dien|nakt|nedēļ|gad|mēneš|mēnes)\\p{Ll}*',
].join('|');

const months = [
  ...['janvāris', 'februāris', 'marts', 'aprīlis', 'maijs', 'jūnijs'],
  ...['jūlijs', 'augusts', 'septembris', 'oktobris', 'novembris', 'decembris'],
];

export const latvian: LanguageRules = {
  dictionary: 'dictionary-lv',
  quotes: quotationMarks.lv,
  longestSentenceWords: 18,
  nonBreaking: [
    // A number and its unit.
    new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\d]))`, 'gu'),
    // An ordinal, or the number of an article, and its word.
    /(?<=\d\.[⁰¹²³⁴-⁹]*) (?=\p{Ll})/gu,
    // An abbreviation and its number.
    /(?<=(?<!\p{L})(?:Nr|nr|plkst|tālr)\.) (?=\d)|(?<=§) (?=\d)/gu,
  ],
  shortForm: /(?:^|[\s(„"])(?:\p{L}|nr|piem|utt|u\.\s?c|t\.\s?i|t\.\s?sk|sk|plkst|tālr|lpp|red)\.$/iu,
  compare: byAlphabet('a ā b c č d e ē f g ģ h i y ī j k ķ l ļ m n ņ o ō p q r ŗ s š t u ū v w x z ž'),
  number: (value) => groupedNumber(value, {decimal: ',', group: '\u00A0'}),
  day: (isoDay) => {
    const [year = '', month = '', day = ''] = isoDay.split('-');
    return `${year}. gada ${Number(day)}. ${months[Number(month) - 1] ?? ''}`;
  },
  otherLanguage: 'Šīs nodarbības latviski nav. Pašvaldība to ir uzrakstījusi citā valodā:',
  newLesson: {
    title: 'Mūsu pašvaldības nodarbība',
    goal: 'Ierakstiet, ko dalībnieks pēc nodarbības pratīs.',
    text: ['Virsraksts', 'Šeit rakstiet savu tekstu.'],
    figure: {
      heading: 'Attēls',
      caption: 'Paraksts zem attēla',
      description: 'Pastāstiet vārdos visu, ko attēls rāda: to lasa, kas attēlu neredz.',
    },
    film: ['Filma', 'Pastāstiet vārdos visu, ko filma rāda un saka: to lasa, kas filmu nevar skatīties.'],
    question: 'Kāds ir jautājums?',
    options: [
      ['Nepareizā atbilde.', 'Paskaidrojiet, kāpēc tas tā nav.'],
      ['Pareizā atbilde.', 'Paskaidrojiet, kāpēc tas tā ir.'],
    ],
    oneMore: ['Vēl viena atbilde.', 'Paskaidrojiet, kas par to jāzina.'],
    story: ['Gadījums', 'Aprakstiet, kas notiek.'],
    decision: 'Ko Jūs darāt?',
    ways: [
      ['Labs solis.', 'Paskaidrojiet, kāpēc tas palīdz.'],
      ['Solis, kas kaitē.', 'Paskaidrojiet, kam tas kaitē.'],
    ],
    ending: ['Kā tas beidzas', 'Aprakstiet, kas notika pēc tam.'],
  },
  cueWords: words(
    ...['vienmēr', 'nekad', 'nekādā gadījumā', 'tikai', 'vienīgi', 'obligāti', 'noteikti', 'absolūti'],
    ...[
      'pilnīgi',
      'pilnībā',
      'vis(?:i|as|us|iem|ām|os|ās)',
      'jebk(?:ur|ād)~',
      'nevien(?:s|a|u|am|ai)',
      'nekād~',
    ],
  ),
  forbidden: [
    {
      words: words('upur(?:is|i|a|im|u|ī|iem|us|os)'),
      except: words(
        'cilvēku tirdzniecības upur~',
        'iespējam~ upur~',
        'upura (?:status|vainošan)~',
        'upuru vainošan~',
      ),
      why: 'It names people by what was done to them; it stands in official names only.',
      instead: '“cietušais”, “cietusī” or “cilvēku tirdzniecībā cietusī persona”',
    },
    {
      words: words('prostitūt(?:a|as|ai|u|ām|ā|ās)'),
      why: 'It calls a person by exploitation.',
      instead: '“prostitūcijā iesaistīta persona”',
    },
    {
      words: words(
        'nelegāļ(?:i|u|a)',
        'nelegāli(?:s|m|em)',
        'nelegāl(?:ais|ie|o|ajiem) (?:migrant|imigrant|strādniek|cilvēk)~',
      ),
      why: 'No person is illegal.',
      instead: '“cilvēks bez uzturēšanās atļaujas”',
    },
    {
      words: words('verdzen(?:e|es|ei|i|ēm|ē)', 'verg(?:s|a|am|u|i|iem|us)'),
      why: 'It makes a state into a person.',
      instead: '“cilvēks, kuru tur verdzībā”',
    },
    {
      words: words(
        'iekrit(?:a|ām|āt|usi|is|uši|ušas|ušais|usī|īs)',
        'ļāv(?:ās|usies|ušies|ies) (?:sevi|sev|apmānīt|apmānīties|ekspluatēt|izmantot|savervēt|pierunāt)~',
      ),
      except: words('iekrita (?:acīs|upē|ūdenī|prātā)', 'iekritusi pauze'),
      why: 'It makes the person the doer.',
      instead: 'what the trafficker did, e.g. “vervētājs piemānīja”',
    },
    {
      words: words('naiv~ (?:meiten|siev|jauniet|cilvēk|klient)~'),
      why: 'It blames and pities.',
      instead: 'what the person knew and needed',
    },
    {
      words: words('glābēj(?:s|i|a|u|am|iem|us|as)'),
      why: 'People are not rescued by heroes; they are supported.',
      instead: '“atbalsta sniedzējs”, or the institution',
    },
    {
      words: words(
        'kāpēc (?:viņa|viņš|viņi|viņas|jūs|cietusī|cietušais) ne(?:aizgāj|aizbēg|aizbrauc|pretoj)~',
      ),
      why: 'It asks the person for an excuse.',
      instead: '“kas neļāva aiziet?”',
    },
    {
      words: words('palik(?:a|usi|is|uši) bez (?:pases|dokumentiem|algas|naudas)'),
      why: 'The doer is missing.',
      instead: 'who took it, e.g. “vervētājs atņēma pasi”',
    },
    {
      words: words('pārdomu period~'),
      why: 'The law has another term.',
      instead: '“nogaidīšanas periods”',
    },
  ],
};
