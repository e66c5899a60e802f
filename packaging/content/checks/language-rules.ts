import type {HunspellDictionary} from './speller.ts';

/** What the checks know of one language. A language without rules is checked for what all have in common. */
export interface LanguageRules {
  /** Loads its spelling dictionary. */
  readonly dictionary: () => Promise<HunspellDictionary>;
  /** The quotation marks to write instead of straight ones. */
  readonly quotes: string;
  /** Ways of speaking that harm, and what to write instead. */
  readonly forbidden: readonly ForbiddenWord[];
  /** Words of certainty: those who write tests put them into wrong answers, those who take tests know it. */
  readonly cueWords: RegExp;
}

export interface ForbiddenWord {
  /** Finds it in any form; no letter stands before or after the find. */
  readonly words: RegExp;
  /** Finds the phrases in which it may stand, e.g. an official name. */
  readonly except?: RegExp;
  readonly why: string;
  readonly instead: string;
}

/** A pattern of whole words; `~` stands for any ending. */
function words(...stems: readonly string[]): RegExp {
  const ends = stems.map((stem) => stem.replaceAll('~', '\\p{L}*').replaceAll(' ', '\\s+'));
  return new RegExp(`(?<!\\p{L})(?:${ends.join('|')})(?!\\p{L})`, 'giu');
}

const latvian: LanguageRules = {
  dictionary: async () => (await import('dictionary-lv')).default,
  quotes: '„…”',
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

/** Language → its rules. */
export const languageRules: Readonly<Record<string, LanguageRules>> = {lv: latvian};
