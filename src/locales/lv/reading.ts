/** Words of the reading settings, in Latvian. */
export const readingLv = {
  lead: 'Iekārtojiet kursu tā, lai Jums būtu ērti lasīt. Izvēle attiecas tikai uz šo ierīci un stājas spēkā uzreiz.',
  topics: {
    lesson: 'Nodarbība',
    size: 'Burtu lielums',
    spacing: 'Atstarpes',
    width: 'Rindas garums',
    font: 'Burti',
    theme: 'Krāsas',
    contrast: 'Kontrasts',
    motion: 'Kustība',
  },
  options: {
    lesson: {auto: 'Pēc ekrāna lieluma', page: 'Viena gara lapa', steps: 'Pa vienai daļai'},
    size: {normal: 'Parasti', large: 'Lielāki', largest: 'Ļoti lieli'},
    spacing: {normal: 'Parastas', wide: 'Lielākas'},
    width: {normal: 'Parasts', narrow: 'Īsāks', wide: 'Garāks'},
    font: {system: 'Ierīces burti', legible: 'Viegli atšķirami burti (Andika)'},
    theme: {auto: 'Kā ierīcē', light: 'Gaišas', dark: 'Tumšas'},
    contrast: {normal: 'Parasts', high: 'Liels'},
    motion: {auto: 'Kā ierīcē', none: 'Bez kustības'},
  },
  sample: 'Paraugs',
  sampleText:
    'Pastniece Ilga trešo reizi nes vēstuli uz māju pie meža un ierauga citus strādniekus. Il1 O0 – āčēģīķļņšūž.',
  done: 'Izvēle ir saglabāta šajā ierīcē.',
  notKept: 'Šī ierīce izvēli neglabā: tā būs spēkā, līdz aizvērsiet lapu.',
  reset: 'Atjaunot parasto izskatu',
  fontNote:
    'Burtus „Andika” veidojusi SIL International (licence: SIL Open Font License 1.1). Tos ielādē tikai tad, ja tos izvēlaties.',
};
