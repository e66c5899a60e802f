/** The page about the course, in Latvian: its parts in order, each a title and paragraphs. */
export const aboutLv: readonly {readonly title: string; readonly text: readonly string[]}[] = [
  {
    title: 'Kam kurss domāts',
    text: [
      'Pašvaldību speciālistiem, kuri darbā var satikt cilvēku tirdzniecībā cietušu cilvēku: sociālajiem darbiniekiem, bāriņtiesām, policijai, skolām, mediķiem un citiem.',
      'Kurss nav juridiska konsultācija. Likumi un kontakti mainās; pie katra apgalvojuma ir avots ar datumu.',
    ],
  },
  {
    title: 'Kas tiek saglabāts',
    text: [
      'Mācību sistēma saņem Jūsu gaitu, rezultātu, vērtēto uzdevumu pirmās atbildes, pašvērtējumu un to, cik no filmām noskatīts. Ja mācību sistēmas nav, viss paliek šajā ierīcē; bez Jūsu piekrišanas nekas netiek nosūtīts.',
      'Piezīmes pārdomām, rīcības plānā ierakstītais un vieta, kur apturējāt filmu, paliek tikai šajā ierīcē. Vārds, ko ierakstāt apliecībai, arī.',
      'Kurss pats neko neielādē no citām vietnēm un Jūs neizseko. Palīdzības lapu atvēršana netiek reģistrēta.',
    ],
  },
  {
    title: 'Ātrā iziešana',
    text: [
      'Poga „Ātrā iziešana” vai taustiņš Esc, sekundes laikā nospiests divreiz, uzreiz paslēpj kursu. Paveiktais vispirms tiek saglabāts, un kursa vietā atveras kalendārs.',
      'Ja mācību sistēma neļauj aizvērt visu savu lapu, pazūd tikai kursa daļa. Pārlūka vēsturē citas apmeklētās lapas paliek.',
    ],
  },
  {
    title: 'Piekļūstamība',
    text: [
      'Kurss veidots pēc WCAG 2.2 AA līmeņa. To var iziet tikai ar tastatūru, ar ekrāna lasītāju, ar 200 % palielinātu tekstu un uz tālruņa. Viss, ko var pārvilkt, darāms arī ar pogām.',
      'Zīmējumiem ir apraksts vārdos. Krāsa nekad nav vienīgā zīme. Ja ierīcē izslēgtas animācijas, to nav arī kursā.',
      'Ja kaut kas Jums traucē, pasakiet to kursa rīkotājam savā pašvaldībā.',
    ],
  },
];
