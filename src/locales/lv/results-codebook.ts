/** The codebook of the tables that the results page saves: what each column holds and where it comes from. */

const fromFile = 'No lejupielādētajiem failiem';
const fromCourse = 'No kursa satura';
const computed = 'Aprēķināts';
const fromRollup = 'No pašvaldību kopsavilkumiem';
const few = 'Tukšs, ja cilvēku ir mazāk par 5';
const share = '0 … 1';
const percent = '0 … 100';
const rating = '1 … 5';

const column = (label: string, values: string, source: string) => ({label, values, source});

export const resultsCodebookLv = {
  tables: {
    learners: 'Dalībnieki',
    answers: 'Atbildes',
    questions: 'Jautājumi',
    modules: 'Moduļi',
    objectives: 'Mērķi',
    attitudes: 'Attieksmes',
    timeline: 'Laika gaita',
    rollups: 'Kopaina',
    groups: 'Grupas',
  },
  types: {
    text: 'teksts',
    code: 'kods',
    count: 'vesels skaitlis',
    number: 'skaitlis',
    share: 'daļa',
    day: 'datums',
  },
  columns: {
    name: column('Dalībnieka vārds vai numurs, kas to aizstāj', '', fromFile),
    email: column('E-pasts', 'Tukšs, ja failos nav vai vārdi aizstāti ar numuriem', fromFile),
    traits: column('Grupa, iestāde, nodaļa, pašvaldība', 'Dalījums: vērtība; …', fromFile),
    activity: column('Aktivitātes nosaukums mācību sistēmā', '', fromFile),
    standing: column('Cik tālu dalībnieks ticis aktivitātē', 'Kā lapā sadaļā „Cik tālu tikuši”', computed),
    attempts: column('Mēģinājumu skaits', '', fromFile),
    score: column('Labākais rezultāts, procentos', percent, fromFile),
    started: column('Pirmā mēģinājuma sākums', 'GGGG-MM-DD hh:mm; bez laika, ja vārdi aizstāti', fromFile),
    finished: column('Kad pabeigts', 'GGGG-MM-DD hh:mm; bez laika, ja vārdi aizstāti', fromFile),
    minutes: column(
      'Pavadītais laiks minūtēs',
      'Mācību sistēmas summa vai no sākuma līdz pēdējam apmeklējumam',
      computed,
    ),
    attempt: column('Mēģinājuma numurs', '1, 2, …', fromFile),
    question: column('Jautājuma apzīmējums', 'modulis.jautājums', fromFile),
    text: column('Jautājuma teksts', '', fromCourse),
    response: column('Atbilde kodā', 'a · a,c · t, f · 1.b,2.a · skaitlis', fromFile),
    responseWords: column('Atbilde vārdos', '', fromCourse),
    right: column('Pareizā atbilde vārdos', few, fromCourse),
    result: column('Vai atbilde ir pareiza', 'correct, wrong, neutral vai daļa 0 … 1', fromFile),
    answered: column('Cik cilvēku atbildēja', 'Skaitīta katra pirmā atbilde', computed),
    difficulty: column('Pirmo atbilžu vidējais vērtējums', `${share}; liels ir viegls. ${few}`, computed),
    discrimination: column('Jautājuma un pārējo atbilžu korelācija', `−1 … 1. ${few}`, computed),
    wrong1: column('Biežākā nepareizā atbilde', few, computed),
    wrong1Share: column('Tās daļa no visām atbildēm', `${share}. ${few}`, computed),
    wrong2: column('Otrā biežākā nepareizā atbilde', few, computed),
    wrong2Share: column('Tās daļa no visām atbildēm', `${share}. ${few}`, computed),
    wrong3: column('Trešā biežākā nepareizā atbilde', few, computed),
    wrong3Share: column('Tās daļa no visām atbildēm', `${share}. ${few}`, computed),
    id: column('Moduļa vai mērķa apzīmējums', '', fromCourse),
    title: column('Moduļa vai mērķa nosaukums', '', fromCourse),
    learners: column('To cilvēku skaits, par kuriem ir ziņas', '', computed),
    passed: column('Cik nokārtoja, kā to saka mācību sistēma', few, fromFile),
    atMark: column('Cik cilvēku pirmās atbildes sasniedz robežu; nav tas pats, kas nokārtots', few, computed),
    meanScore: column('Vidējais rezultāts, procentos', `${percent}. ${few}`, computed),
    pairs: column('Cik cilvēku vērtēja gan pirms, gan pēc', '', computed),
    before: column('Vidējais vērtējums pirms', `${rating}. ${few}`, computed),
    after: column('Vidējais vērtējums pēc', `${rating}. ${few}`, computed),
    shift: column('Vērtējumu starpības vidējais: pēc mīnus pirms', `−4 … 4. ${few}`, computed),
    low: column('Starpības 95 % ticamības intervāla sākums', few, computed),
    high: column('Starpības 95 % ticamības intervāla beigas', few, computed),
    day: column('Diena', 'GGGG-MM-DD', fromFile),
    done: column('Cik pabeidza, nokārtoja vai sasniedza robežu', '', computed),
    total: column('Tas pats kopš sākuma līdz šai dienai', '', computed),
    trait: column('Pēc kā dalīts', 'Grupa, Iestāde, Nodaļa, Pašvaldība vai kolonnas virsraksts', fromFile),
    value: column('Grupas nosaukums', 'Tikai grupas, kurās ir vismaz 5 cilvēki', fromFile),
    medianMinutes: column('Pavadītā laika mediāna minūtēs', few, computed),
    period: column('Ceturksnis vai gads', 'GGGG-Q1 … GGGG-Q4 vai GGGG', fromRollup),
    municipality: column('Pašvaldība', 'Tukšs: visas kopā', fromRollup),
    scope: column('Kursa daļa', 'course (viss kurss) vai moduļa apzīmējums', fromRollup),
    measure: column(
      'Kas skaitīts',
      'active: iesāka vai pabeidza; done: pabeidza vai sasniedza robežu; finished: pabeidza; passed: nokārtoja; detailed: par cik no tiem (done) ir pārējie skaitļi; minutes: laiks zināms; question: atbildēja; before, after: vērtēja gan pirms, gan pēc',
      fromRollup,
    ),
    item: column('Jautājuma apzīmējums', 'modulis.jautājums; tukšs citām rindām', fromRollup),
    version: column('Jautājuma redakcija', '8 zīmes; citāda, ja mainīts teksts vai atbildes', fromRollup),
    kind: column(
      'Atbildes veids, laika josla vai vērtējums',
      'Tukšs: visi; right: pareizi; a, b, …: šī nepareizā atbilde; only:x – kļūda tikai atbildē x; several: vairākas kļūdas; wrong: nepareizi; other: citas; 0-15 … 240-: minūtes; 1 … 5: vērtējums',
      fromRollup,
    ),
    count: column('Skaits', 'Dalās ar 5; vairākām pašvaldībām – noapaļotu skaitļu summa', fromRollup),
    error: column(
      'Lielākā iespējamā noapaļošanas kļūda',
      'Patiesais skaits ir starp count − error un count + error',
      computed,
    ),
    usualError: column('Noapaļošanas kļūda 19 gadījumos no 20', '', computed),
  },
};
