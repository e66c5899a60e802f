/**
 * Words that stand in HTML itself, in Latvian: put there when pages are built. `{}` is where the page puts a link. The
 * other languages are typed by this file.
 */
const needsScript = (what: string, again: string): string =>
  `${what} vajadzīgs JavaScript. Ieslēdziet to pārlūka iestatījumos un atveriet ${again} vēlreiz.`;
const brand = 'Kopīga rīcība';

export const documentsLv = {
  brand,
  courseNeedsScript: needsScript('Kursam', 'kursu'),
  pageNeedsScript: needsScript('Šai lapai', 'lapu'),
  calendar: 'Kalendārs',
  lmsTitle: `Iebūvētā mācību sistēma · ${brand}`,
  resultsTitle: `Mācību rezultāti · ${brand}`,
  makeTitle: `Sava pakotne · ${brand}`,
  deviceTitle: `Šajā ierīcē – ${brand}`,
  deviceText: 'Kas no mācībām glabājas šajā ierīcē, kā to paņemt līdzi un kā izdzēst.',
  thisDevice: 'Šī ierīce',
  onThisDevice: 'Šajā ierīcē',

  description:
    'Pašmācības kurss pašvaldību speciālistiem par cilvēku tirdzniecības novēršanu un palīdzību cietušajiem.',
  skipToContent: 'Pāriet uz saturu',
  lead: 'Pašmācības kurss pašvaldību speciālistiem: kā pamanīt cilvēku tirdzniecību, ko darīt un kā kopā palīdzēt cietušajiem.',
  start: 'Sākt mācības',
  learn: 'Mācīties šeit',
  learnText:
    'Kurss pārlūkā, bez reģistrācijas. Darbojas arī bez interneta. Mācību gaita glabājas šajā ierīcē.',
  tryPackage: 'Izmēģināt SCORM pakotni',
  tryPackageText: 'Iebūvētā mācību sistēma rāda, ko pakotne saglabā: statusu, rezultātu, laiku un atbildes.',
  make: 'Izveidot savu pakotni',
  makeText:
    'Administratoram: pakotne ar Jūsu pašvaldības nosaukumu, kontaktiem, logotipu un krāsu. Viss notiek šajā pārlūkā.',
  results: 'Skatīt rezultātus',
  resultsText: 'Pasniedzējam: mācību sistēmas atskaites diagrammās. Faili tiek lasīti tikai šajā pārlūkā.',
  seminar: 'Vadīt semināru',
  seminarText:
    'Trīs darba kārtības, no pusotras stundas līdz dienai: kurss uz ekrāna, roku skaitīšana, grupu lapas un protokols.',
  whichSystem: 'Kāda ir Jūsu mācību sistēma?',
  packagesText: 'Administratoram: pakotnes, kas gatavas ievietošanai mācību sistēmā.',
  packagesNeedScript: 'Pakotņu sarakstam vajadzīgs JavaScript. Visas pakotnes uzskaitītas failā {}.',
  checksums: 'Visu pakotņu kontrolsummas: {}.',
  billOfMaterials: 'Pakotņu sastāvs: {}.',
  cycloneDx: 'CycloneDX saraksts',
  books: 'Lasīt kā grāmatu vai izdrukāt',
  booksText:
    'Kursa teksti, zīmējumi, gadījumi un jautājumi ar atbildēm EPUB formātā: telefonam, e-grāmatu lasītājam vai ekrāna lasītājam.',
  leafletText: '{}: viena lapa viegli lasāmā valodā, ko speciālists var izdrukāt un iedot.',
  leaflet: 'Lapa cilvēkam, kuram vajag palīdzību',
  administrators: 'Administratoram',
  guideText:
    'Kā kursu iestatīt Moodle un citās sistēmās, ko redz dalībnieks, kas tiek saglabāts, vēstule kolēģiem, ko darīt, ja kaut kas neizdodas.',
  /** Address of the guide in this language, or in one that it has. */
  guideFolder: 'guide/lv/',
  guide: 'Ceļvedis administratoram',
  storage: 'Kas kur tiek glabāts un cik ilgi',
  aboutSite: 'Par vietni',
  accessibility: 'Piekļūstamības paziņojums',
  privacy: 'Privātums',
  myData: 'Mani dati šajā ierīcē',
  nothingForeign: 'Šajā vietnē nav sīkdatņu, analītikas un trešo pušu pakalpojumu.',

  changesTitle: `Kas kursā mainījies – ${brand}`,
  changesHeading: 'Kas kursā mainījies',
  changesLead:
    'Kad mainās likums, tālruņa numurs vai cits kursā minēts fakts, šeit redzams, no kuras dienas un kurās nodarbībās tas kursā teikts citādi.',
  changesNone: 'Kopš saraksta sākuma kursā nav mainījies neviens fakts.',
  changesBegin: 'Saraksta sākums: {}.',
  changesUncounted: 'Šim kursam izmaiņu saraksta nav.',
  changesOn: 'Izmaiņas kursā: {}',
  changesWhere: 'Par to kursā:',
  changesPackage: 'Ja Jūsu pakotne ir vecāka',
  changesPackageText:
    'Atveriet lapu „{}” un ievelciet tur savu failu …-profile.zip vai pakotni: lapa pateiks, kas kopš tā laika mainījies.',
  changesFeed: 'Izmaiņām var sekot plūsmu lasītājā: {}.',

  packagesTitle: `Pakotnes – ${brand}`,
  packagesLink: 'Pakotnes un ceļvedis: kāda ir Jūsu mācību sistēma?',
};
