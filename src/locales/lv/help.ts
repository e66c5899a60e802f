/** Words of the help panel and page, in Latvian. The other languages are typed by this file. */
export const helpLv = {
  hours: (hours: string) => `Darba laiks: ${hours}`,
  contactSource: 'Avots',
  undated: 'gads nav norādīts',
  helpSources: 'Kontaktu avotus un gadus atradīsiet lapā',
  exitNote:
    'Ja vajag steidzami aizvērt kursu, nospiediet „Ātrā iziešana” vai divreiz taustiņu Esc. Atvērsies kalendārs. Citas apmeklētās lapas paliek pārlūka vēsturē.',
  printPage: 'Drukāt lapu',
};
