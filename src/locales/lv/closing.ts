/** Words of the page on which a visit ends, in Latvian. The other languages are typed by this file. */
export const closingLv = {
  wait: 'Lūdzu, uzgaidiet.',

  kept: 'Kas kur glabājas',
  inLms: 'Mācību sistēmā',
  inLmsWhat: 'Jūsu mācību gaita, rezultāts un pirmās atbildes.',
  inApp: 'Lietotnē',
  inAppWhat:
    'Jūsu mācību gaita, rezultāts un pirmās atbildes. Lietotne to visu nosūta mācību sistēmai, kad ierīcei ir internets.',
  here: 'Tikai šajā ierīcē',
  hereWhat: (days: number) =>
    `Jūsu piezīmes un rīcības plāns: mācību sistēma tos nesaņem. Pēc ${days}\u00a0dienām tie tiek automātiski izdzēsti. Ja ierīci lieto arī citi, izdzēsiet tos tagad.`,

  leave: 'Kā iziet',
  leaveHow:
    'Varat aizvērt šo logu vai cilni. Ja kurss atvērts mācību sistēmas lapā, izejiet ar tās pogu; Moodle vidē tā ir lapas augšā.',
  goOn: 'Lai turpinātu, atveriet kursu vēlreiz no mācību sistēmas.',
  readAgain: 'Lai kursu pārskatītu, atveriet to vēlreiz no mācību sistēmas.',
  reload: 'Pārlādēt mācību sistēmas lapu',

  onlyHere:
    'Mācību sistēma šobrīd neatbild vai paveikto nepieņem. Nekas nav zudis: kad kursu nākamreiz atvērsiet šajā pašā ierīcē un pārlūkā, paveiktais tiks nosūtīts.',
  onlyHereHelp:
    'Ja tas neizdodas arī tad, atveriet kursu no mācību sistēmas vēlreiz. Drošībai saglabājiet rezultātu failu: to var iesniegt kursa rīkotājam.',
  nowhere: 'Ne mācību sistēma, ne šī ierīce paveikto nepieņem. Ja lapu aizvērsiet, Jūsu darbs pazudīs.',
  nowhereHelp: 'Rezultātu failu var iesniegt kursa rīkotājam.',
};
