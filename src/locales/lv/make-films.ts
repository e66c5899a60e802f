/** Words of the form for films in the places of the course, in Latvian. The other languages are typed by this file. */
export const makeFilmsLv = {
  title: 'Filmas kursa nodarbībās',
  lead: 'Kursā ir vietas filmām, ko rādīja 2017. gada semināros. Filmu drīkst ielikt tikai ar tās īpašnieka atļauju; bez filmas tur ir teksts par to.',
  without: 'Izvēlēta pakotne bez filmām, tāpēc nevienas šeit izvēlētās filmas tajā nebūs.',
  size: (own: string, whole: string) =>
    `Jūsu filmu faili kopā: ${own}; pakotne būs ap ${whole}. Salīdziniet ar lielāko failu, ko mācību sistēma pieņem: tas redzams augšupielādes lapā.`,
  add: (title: string) => `Ielikt filmu: ${title}`,
  remove: (title: string) => `Noņemt filmu: ${title}`,
  source: 'Kur filma ir',
  sources: {
    file: 'Fails: tas būs pakotnē',
    youtube: 'YouTube adrese',
    vimeo: 'Vimeo adrese',
  },
  fields: {
    file: 'Filmas fails',
    poster: 'Attēls pirms filmas',
    captions: 'Subtitri',
    address: 'Filmas adrese',
    author: 'Filmas autors',
    licence: 'Licence vai atļauja',
  },
  fileHint:
    'MP4 (H.264, skaņa AAC) līdz 8 MB, kas sāk rādīt, pirms viss ielādēts. Programmā HandBrake tas ir „Web Optimized”. Filmas failā nedrīkst būt norādīts, kur tā uzņemta.',
  posterHint:
    'Izvēloties filmu, šī lapa mēģina to uzņemt no filmas pati. Der arī cits attēls: to pārveido šeit, pārlūkā.',
  captionsHint:
    'WebVTT vai SubRip fails (.vtt, .srt): viss, ko filmā saka. Vajadzīgs katrā kursa valodā, lai filmu saprastu arī tie, kas nedzird.',
  addressHints: {
    youtube:
      'Piemēram, https://youtu.be/… Dalībnieku pārlūks sazinās ar YouTube tikai pēc tam, kad dalībnieks to atļauj.',
    vimeo:
      'Piemēram, https://vimeo.com/123456789. Dalībnieku pārlūks sazinās ar Vimeo tikai pēc tam, kad dalībnieks to atļauj.',
  },
  authorHint: 'Redzams lapā „Par kursu”.',
  licenceHint: 'Kas atļāvis filmu rādīt un kam; piemēram, CC BY 4.0. Redzams lapā „Par kursu”.',
  chosen: (size: string) => `Izvēlēts (${size}).`,
  ofCourse: (path: string) => `Kursa fails: ${path}`,
  choose: 'Izvēlēties failu',
  chooseOther: 'Izvēlēties citu failu',
  refusals: {
    'film-large': 'Fails ir lielāks par 8 MB. Samaziniet filmu vai ielieciet tās adresi.',
    'poster-kind': 'To par attēlu pārveidot neizdevās. Izvēlieties citu attēlu (JPEG, PNG, WebP vai SVG).',
    'poster-webp':
      'Šis pārlūks attēlu pārveidot nevar. Izvēlieties WebP vai SVG failu līdz 150 kB vai izmantojiet citu pārlūku.',
    'captions-large': 'Tik lieli subtitri nemēdz būt. Izvēlieties WebVTT failu (.vtt).',
    'draft-large':
      'Kopā ar šo failu filmas un attēli pārsniegtu 110 MB, un tik daudz šī lapa saglabāt nevar, tāpēc tas netika pievienots. Samaziniet filmas vai ielieciet to adreses.',
  },
  kinds: {
    'field-missing': 'Šis lauks jāaizpilda.',
    'field-value': 'Šī vērtība neder.',
    'media-missing': 'Trūkst faila.',
    'media-format':
      'Šo filmu rādīs ne visi pārlūki. Vajag veselu MP4: H.264 attēls, AAC skaņa, sākas pirms visa ielādes, malas līdz 1920 pikseļiem. Attēlam pirms filmas jābūt veselam WebP, kas nekustas.',
    'media-size': 'Fails ir pārāk liels: filma drīkst būt līdz 8 MB, attēls līdz 150 kB.',
    'media-notes':
      'Failā ir vēl kas bez attēla un skaņas: bieži vieta, kur tas uzņemts, un ierīce. Filmai to noņem šī komanda: ffmpeg -i in.mp4 -map_metadata -1 -map_chapters -1 -map 0:v -map "0:a?" -c copy -movflags +faststart out.mp4',
    'captions': 'Subtitros ir kļūda.',
  } as Readonly<Record<string, string>>,
};
