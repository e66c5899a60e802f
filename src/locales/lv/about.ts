/** The page about the course, in Latvian: its parts in order, each a title and paragraphs. */
export const aboutLv: readonly {readonly title: string; readonly text: readonly string[]}[] = [
  {
    title: 'Kam kurss domāts',
    text: [
      'Pašvaldību speciālistiem, kuri darbā var satikt cilvēku tirdzniecībā cietušu cilvēku: sociālajiem darbiniekiem, bāriņtiesām, policijai, skolām, mediķiem un citiem.',
      'Kurss nav juridiska konsultācija. Likumi un kontakti mainās. Pie faktiem ir avots un, ja zināms, tā datums.',
    ],
  },
  {
    title: 'Ātrā iziešana',
    text: [
      'Poga „Ātrā iziešana” vai taustiņš Esc, sekundes laikā nospiests divreiz, uzreiz paslēpj kursu. Paveiktais vispirms tiek saglabāts, un kursa vietā atveras kalendārs.',
      'Ja mācību sistēma neļauj aizvērt visu savu lapu, pazūd tikai kursa daļa. Citas apmeklētās lapas paliek pārlūka vēsturē.',
    ],
  },
  {
    title: 'Piekļūstamība',
    text: [
      'Kurss veidots atbilstoši WCAG 2.2 AA līmenim. To var apgūt, lietojot vienīgi tastatūru vai ekrāna lasītāju, palielinot tekstu līdz 200 %, kā arī tālrunī. Visu, ko var pārvilkt, var izdarīt arī ar pogām.',
      'Zīmējumiem ir apraksts vārdos. Krāsa nekad nav vienīgā zīme. Ja ierīcē izslēgtas animācijas, to nav arī kursā.',
      'Ja kaut kas Jums traucē, pasakiet to kursa rīkotājam savā pašvaldībā.',
    ],
  },
];
