/** Words of the step in which the course is looked at, in Latvian. */
export const makeLookLv = {
  lookText:
    'Šis ir priekšskatījums: īstais kurss ar Jūsu datiem. Tas, ko šeit izdarīsiet, netiek ne nosūtīts, ne saglabāts.',
  lookAgain: 'Parādīt',
  preparing: 'Sagatavo kursu apskatei…',
  screens: 'Ekrāns',
  phone: 'Tālrunis',
  desktop: 'Dators',
  theme: 'Izskats',
  light: 'Gaišs',
  dark: 'Tumšs',
  places: 'Kur redzami Jūsu dati',
  placeNames: {
    start: 'Kursa sākums',
    help: 'Palīdzība un kontakti',
    about: 'Par kursu',
    module: 'Vietējā kārtība moduļa lapā',
  },
  frame: 'Kurss apskatei',
  editHere: 'Labot tekstus, uz tiem nospiežot',
  editHereHint:
    'Zemāk atveriet nodarbību un nospiediet uz teksta, kas jālabo (ar tastatūru: Tab līdz tekstam, tad Enter). Tas atvērsies redaktorā. Uzdevumi tikmēr nedarbojas.',
  editPiece: (heading: string) => (heading === '' ? 'Labot šo tekstu' : `Labot: ${heading}`),
  noLook:
    'Šajā pārlūka logā kursu parādīt nevar (piemēram, privātā logā). Pakotni izveidot var; izmēģiniet to vietnes lapā „Izmēģināt SCORM pakotni”.',
};
