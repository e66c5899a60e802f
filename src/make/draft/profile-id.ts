import {noProfileId} from './no-profile-id.ts';

/** A municipality's name as the part of file names that `npm run package -- --profile` takes: `Jūrmalas pilsēta` → `jurmalas-pilseta`. */
export function profileId(name: string): string {
  const id = latin(name.toLowerCase())
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+|-+$/g, '')
    .slice(0, longest)
    .replace(/-$/, '');
  return id === '' || id === noProfileId ? 'mana-pasvaldiba' : id;
}

/** File systems and LMSs cut longer names. */
const longest = 40;

const cyrillic =
  'а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц c ч ch ш sh щ sch ъ - ы y ь - э e ю yu я ya'.split(
    ' ',
  );
const letters = new Map(
  cyrillic.flatMap((letter, i) => {
    const sound = cyrillic[i + 1] ?? '';
    return i % 2 === 0 ? [[letter, sound === '-' ? '' : sound] as const] : [];
  }),
);

const latin = (text: string): string => [...text].map((letter) => letters.get(letter) ?? letter).join('');
