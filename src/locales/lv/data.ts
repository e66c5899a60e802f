/** The page "My data", in Latvian. */
export const dataLv = {
  lead: 'Kas par Jūsu mācībām tiek glabāts, kur un cik ilgi.',
  lms: 'Ko saņem mācību sistēma',
  lmsText: [
    'Mācību sistēma saņem Jūsu mācību gaitu, mācību laiku un rezultātu, pirmās atbildes pārbaudēs un situācijās, Jūsu viedokli par apgalvojumiem un to, cik no filmām noskatīts. Mācību gaitā ir arī Jūsu izvēlētā iestāde.',
    'Cik ilgi to visu glabā, nosaka mācību sistēmas noteikumi.',
  ],
  noLms: 'Mācību sistēmas šeit nav',
  noLmsText: [
    'Mācību gaita, rezultāts un atbildes paliek šajā ierīcē. Bez Jūsu piekrišanas nekas netiek nosūtīts.',
  ],
  here: 'Kas paliek tikai šajā ierīcē',
  hereList: [
    'pārdomu piezīmes un rīcības plānā ierakstītais',
    'vieta, kur apturējāt filmu',
    'kursa pabeigšanas diena, ko rāda apliecība',
    'kas Jums jautāts, atgriežoties pēc kursa, un vai atbildējāt pareizi',
    'tas, ka pēc kursa pabeigšanas izlasījāt, kas kursā mainījies',
  ],
  hereName: 'apliecībai ierakstītais vārds',
  hereText: (days: number) =>
    `Tas nekur netiek nosūtīts. Ja ${days}\u00a0dienas nekas netiek mainīts, ierakstītais tiek automātiski izdzēsts. Ja ierīci lieto arī citi, pēc darba ierakstīto izdzēsiet.`,
  copy: 'Mācību gaitas kopija',
  copyText:
    'Lai nekas nepazustu, ja pārtrūkst savienojums, ierīce glabā arī mācību gaitas un atbilžu kopiju. Jūsu vārda tajā nav. Kad mācību sistēma visu ir saņēmusi, kopija pēc kāda laika tiek izdzēsta.',
  nothingElse: 'Kas netiek vākts',
  nothingElseText:
    'Kurss pats neko neielādē no citām vietnēm un Jūs neizseko. Palīdzības lapas atvēršanu tas nereģistrē.',
};
