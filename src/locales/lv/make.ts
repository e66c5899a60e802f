/** Words of the page that makes packages, in Latvian. The other languages are typed by this file. */
import {makeContactLv} from './make-contact.ts';
import {makeTakeLv} from './make-take.ts';
import {makeChangesLv} from './make-changes.ts';
import {makeChecksLv} from './make-checks.ts';
import {makeFilmsLv} from './make-films.ts';
import {makeLookLv} from './make-look.ts';
import {makeTextsLv} from './make-texts.ts';
import {makeTranslateLv} from './make-translate.ts';
import {fileSize} from './numbers.ts';

/** By the ids of `domain/course/roles.ts`. */
const institutions = {
  'social-service': 'Pašvaldības sociālais dienests',
  'orphans-court': 'Bāriņtiesa',
  'state-police': 'Valsts policija',
  'municipal-police': 'Pašvaldības policija',
  'border-guard': 'Valsts robežsardze',
  'employment-agency': 'Nodarbinātības valsts aģentūra',
  'school': 'Skola, karjeras konsultants',
  'labour-inspectorate': 'Valsts darba inspekcija',
  'child-protection': 'Bērnu aizsardzības centrs',
  'prison': 'Ieslodzījuma vieta',
  'health-care': 'Ģimenes ārsts, ārstniecības iestāde',
  'ngo': 'Nevalstiskā organizācija, krīzes centrs',
  'day-centre': 'Dienas centrs',
  'registry-office': 'Dzimtsarakstu nodaļa',
  'migration-office': 'PMLP, konsulārā amatpersona',
  'justice': 'Prokuratūra, tiesa, probācija',
  'municipality': 'Pašvaldības vadība, darba grupas koordinators',
};

export const makeLv = {
  institutions,
  fileSize,
  changes: makeChangesLv,
  checks: makeChecksLv,
  films: makeFilmsLv,
  texts: makeTextsLv,
  translate: makeTranslateLv,
  brand: 'Kopīga rīcība',
  title: 'Kursa pakotne Jūsu pašvaldībai',
  lead: 'Soli pa solim līdz pakotnei Jūsu mācību sistēmai; tekstus mainīt nav obligāti. Nekas nav jāinstalē.',
  private: 'Viss notiek šajā pārlūkā: ne teksti, ne logotips nekur netiek sūtīti.',
  stepsName: 'Soļi',
  stepNames: {
    system: 'Mācību sistēma',
    municipality: 'Pašvaldība',
    checks: 'Pārbaudes',
    course: 'Kurss',
    texts: 'Teksti',
    translate: 'Tulkošana',
    look: 'Apskate',
    take: 'Pakotne',
  },
  stepTitles: {
    system: 'Kāda ir Jūsu mācību sistēma?',
    municipality: 'Jūsu pašvaldība',
    checks: 'Jurista pārbaudes (ja vajag)',
    course: 'Jūsu kurss',
    texts: 'Teksti saviem vārdiem (ja vajag)',
    translate: 'Kursa tulkošana',
    look: 'Tā kurss izskatīsies',
    take: 'Pakotne un pamācība',
  },
  next: (step: string) => `Tālāk: ${step}`,
  back: (step: string) => `Atpakaļ: ${step}`,

  kept: 'Ievadītais glabājas šajā ierīcē.',
  notKept: {
    full: 'Ierīcē nav vietas, tāpēc ievadītais netiek glabāts. Pirms lapas aizvēršanas saglabājiet to failā.',
    refused:
      'Pārlūks šeit neko neglabā (piemēram, privātā logā). Pirms lapas aizvēršanas saglabājiet ievadīto failā.',
    elsewhere:
      'Šajā ierīcē jau glabājas kas cits, piemēram, citā cilnē ievadītais. Tas, ko ievadāt šeit, netiek glabāts: saglabājiet to failā. Lai turpinātu to, kas jau glabājas, pārlādējiet lapu.',
  },
  saveProfile: 'Saglabāt ievadīto failā',

  systems: 'Mācību sistēmas',
  otherSystem: 'Cita vai valsts mācību sistēma',
  unknownSystem: 'Nezinu',
  chooseSystem: 'Izvēlieties sistēmu. Ja nezināt, kura tā ir, izvēlieties „Nezinu”.',
  suits: 'Jums der',
  standardNamed: (standard: string) => `Standarts: ${standard}.`,
  scopeCourse: 'Viss kurss kā viens vienums.',
  scopeMulti: 'Katrs modulis atsevišķi.',
  likeliest:
    'SCORM 1.2 pieņem gandrīz visas sistēmas. Pirms kursa piešķiršanas izejiet vienu moduli līdz galam un pārbaudiet, vai tas skaitās pabeigts.',
  askVendor: 'Ja sistēmu uztur kāds cits, pajautājiet tam, kāda tā ir un cik lielu failu tā pieņem.',
  filmsTitle: 'Filmas',
  withFilms: 'Ar filmām',
  withoutFilms: 'Bez filmām: to vietā ir teksts',
  sizeAbout: (size: string) => `ap ${size}`,
  filmsHint:
    'Cik lielu failu sistēma pieņem, redzams augšupielādes lapā. Ja robeža ir mazāka par pakotni, ņemiet to bez filmām.',
  settingsFor: (name: string) => `Ko iestatīt: ${name}`,
  knownBy: {tried: 'izmēģināts', docs: 'no dokumentācijas', source: 'no pirmkoda'},
  toChange: 'Tas jāmaina',
  toLeave: 'Tā tam jābūt',
  toKnow: 'Kas jāņem vērā',
  beginFrom: 'Jums jau ir šīs lapas fails?',
  beginFromText:
    'Pērn vai pie kolēģa saglabāts fails (…-profile.zip) atjauno visu, kas toreiz ievadīts. Tagad ievadītais tiks aizstāts.',
  chooseProfile: 'Izvēlēties failu',
  brought: (file: string) => `Viss no faila ${file} ir ievadīts.`,
  keptFields: (fields: string) =>
    `Failā ir arī lauki, kuriem šeit nav veidlapas: ${fields}. Tie paliek, kā ir, un nonāk pakotnē.`,
  zipFaults: {
    'no-zip': 'Šis nav vesels ZIP fails. Paņemiet failu, ko saglabāja šī lapa.',
    'package':
      'Šī ir kursa pakotne: tā jāaugšupielādē mācību sistēmā vai jāizmēģina vietnes lapā „Izmēģināt SCORM pakotni”. Šeit vajadzīgs fails …-profile.zip, ko saglabāja šī lapa.',
    'too-large': 'Šis fails ir pārāk liels, tāpēc tas netika atvērts.',
    'no-profile': 'Šajā failā nav pašvaldības profila. Paņemiet failu …-profile.zip, ko saglabāja šī lapa.',
    'several-profiles': 'Šajā failā ir vairāki profili. Atstājiet vienu.',
    'strange-file': 'Šajā failā ir kas tāds, ko šī lapa nesaglabā, tāpēc tas netika atvērts:',
    'no-text': 'Šis fails nav teksts UTF-8 kodējumā, tāpēc nekas netika ievadīts:',
  },

  fieldName: 'Pašvaldības nosaukums',
  nameHint: 'Redzams katras lapas apakšā, palīdzības lapā un apliecībā.',
  nameMissing: 'Ja tukšs: kursā ir „Jūsu pašvaldība”.',
  fileWillBe: (id: string) => `Pakotnes nosaukumā būs: ${id}`,
  inLanguage: (label: string, language: string) => `${label} (${language})`,
  otherLanguages: (label: string) => `${label}: citās valodās`,
  otherLanguagesHint: 'Ko atstāsiet tukšu, to rādīs pamatvalodā.',
  contacts: 'Kontakti',
  contactsHint: 'Kam zvanīt Jūsu pašvaldībā. Pirmais iestādes kontakts ir arī nodarbību tekstos.',
  contactsMissing: 'Ja neviena nav: rāda valsts mēroga tālruņus.',
  contact: (n: number) => `Kontakts ${n}`,
  addContact: 'Pievienot kontaktu',
  removeContact: (n: number) => `Noņemt kontaktu ${n}`,
  institution: 'Iestāde',
  contactName: 'Kontakta nosaukums',
  contactNameHint: 'Kā iestāde saucas pie Jums.',
  purpose: 'Kādēļ tur zvana',
  purposeHint: 'Viens teikums.',
  phones: 'Tālrunis',
  phonesHint: 'Ar +371; vairākus atdaliet ar komatu.',
  email: 'E-pasts',
  url: 'Tīmekļa vietne',
  urlHint: 'Sākas ar https://',
  hours: 'Kad atbild',
  moreAbout: 'E-pasts, vietne, darba laiks',
  confirmedBy: 'Kas apstiprināja',
  confirmedByHint: 'Iestāde vai lapa, kur kontakts pārbaudīts. To redz dalībnieki.',
  confirmedOn: 'Kad apstiprināja',
  helpLines: 'Rindas virs kontaktiem',
  helpLinesHint: 'Katra rinda ir viens teikums palīdzības lapā.',
  helpLinesMissing: 'Ja tukšs: šādu rindu nav.',
  localLines: 'Kā tas notiek pie mums',
  localLinesHint:
    'Rindas katra moduļa lapā: kam zvanīt pašvaldības iekšienē, kāda ir vietējā kārtība. Katra rinda līdz 240 zīmēm, modulī līdz sešām. Ja tukšs: šādu rindu nav. Nerakstiet klientu datus.',
  localLinesIn: (title: string) => `Modulis „${title}”`,
  logo: 'Logotips',
  logoHint:
    'SVG līdz 20 kB vai PNG līdz 60 kB (malas 64–1024 pikseļi). Ievelciet šeit vai izvēlieties failu.',
  logoMissing: 'Ja nav: kursa zīme.',
  chooseLogo: 'Izvēlēties logotipu',
  removeLogo: 'Noņemt logotipu',
  logoIs: (file: string) => `Izvēlēts: ${file}`,
  logoRefused: {
    'logo-large':
      'Šis logotips ir pārāk liels vai arī nav ne SVG, ne PNG. To var samazināt un pārveidot par PNG šeit, pārlūkā.',
    'logo-small':
      'Šis logotips ir pārāk mazs: PNG attēlam katrai malai jābūt vismaz 64 pikseļus garai. Izvēlieties lielāku attēlu vai SVG failu.',
    'logo-huge': 'Samazināt neizdevās: fails ir lielāks par 20 MB. Izvēlieties mazāku failu.',
    'logo-dense':
      'Samazināt neizdevās: arī mazākajā izmērā attēls aizņem vairāk nekā 60 kB. Izvēlieties vienkāršāku attēlu.',
    'logo-kind':
      'Samazināt neizdevās: pārlūks šo failu neatzīst par attēlu, vai arī tas ir pārāk izstiepts (garākā mala drīkst būt ne vairāk kā piecas reizes garāka par īsāko).',
  },
  logoShrink: 'Samazināt un izmantot',
  logoAlt: 'Jūsu logotips',
  colour: 'Krāsa',
  colourHint: 'Pogām un saitēm. Pietiek ar vienu: gaišajam un tumšajam izskatam šī lapa to pielāgo pati.',
  colourMissing: 'Ja neizvēlēsieties: kursa zilganzaļā.',
  removeColour: 'Atgriezt kursa krāsu',
  themes: {light: 'Gaišajā izskatā', dark: 'Tumšajā izskatā'},
  passes: 'Krāsa ir labi salasāma.',
  tooFaint: (contrast: string, needs: string) => `Kontrasts ir ${contrast}, vajag ${needs}.`,
  nearestTaken: (colour: string) => `Tāpēc ņemta tuvākā salasāmā: ${colour}.`,
  noNearest: 'Tuvumā salasāmas nav: izvēlieties citu.',
  sample: 'Poga',

  languages: 'Valodas',
  languagesHint: 'Dalībnieks var pārslēgt starp tām.',
  mainLanguage: 'Pamatvaloda',
  oneLanguage: 'Vienai valodai jāpaliek.',
  modules: 'Moduļi',
  modulesHint: 'Noslēguma pārbaude jautā tikai par tiem, kas atstāti.',
  moveUp: (title: string) => `Augšup: ${title}`,
  moveDown: (title: string) => `Lejup: ${title}`,
  passMark: (title: string) => `Sekmīguma robeža, %: ${title}`,
  passMarks: 'Sekmīguma robežas',
  passMarksHint: 'Tukšā laukā paliek kursa robeža, kas tajā redzama pelēkā krāsā.',
  certificate: 'Apliecība',
  issuer: 'Kas izsniedz',
  issuerMissing: 'Ja tukšs: pašvaldības nosaukums.',
  note: 'Piezīme apliecības apakšā',
  noteMissing: 'Ja tukšs: piezīmes nav.',
  changeTexts: 'Mainīt nodarbību tekstus vai pievienot savu nodarbību',
  changeTextsHint: 'Nav obligāti: bez tā kurss ir tāds, kā publicēts.',
  loadingParts: 'Ielādē kursu…',

  ...makeLookLv,

  contactFields: makeContactLv,
  ...makeTakeLv,

  faults: {
    'unreachable': 'Nevar ielādēt kursa daļas. Pārbaudiet interneta savienojumu un mēģiniet vēlreiz.',
    'sum':
      'Ielādētais fails atšķiras no publicētā. Iespējams, vietne tieši tagad tiek atjaunota: pārlādējiet lapu.',
    'problems': 'Ievadītajā ir kļūdas; tās uzskaitītas solī „Pakotne”.',
    'limits': 'Šādā veidā kurss šai sistēmai ir par lielu.',
    'choice': 'Tādas pakotnes nav.',
    'shelf': 'Kursu šeit parādīt nevar: ierīcē trūkst vietas vai pārlūks neko neglabā. Pakotni izveidot var.',
    'draft-large':
      'Viss ievadītais kopā ir pārāk liels, lai to saglabātu vienā failā. Samaziniet filmas vai ielieciet to adreses.',
    'broken': 'Neizdevās. Pārlādējiet lapu un mēģiniet vēlreiz; ievadītais paliek.',
  },
};
