/** Who plays. The rust coat is always the one who exploits, the green one a specialist, the teal one the person. */
import type {Look} from './person.ts';
import {blend, mixed, paint} from './paint.ts';

const brown = blend(paint.rust, 55, paint.ink);
const grey = blend(paint.muted, 70, paint.paper);
const fair = blend(mixed.gold, 80, paint.softOchre);
const tan = blend(paint.rust, 58, paint.softRust);
const umber = blend(blend(paint.rust, 66, paint.softRust), 62, paint.ink);

/** Anybody may exploit: a woman or a man, young or old. Each film has somebody else in the rust coat. */
const exploiters = {
  recruiter: {coat: paint.rust, hair: grey, cut: 'bob', earrings: true},
  mate: {coat: paint.rust, hair: fair, cut: 'tuft'},
  boss: {coat: paint.rust, hair: brown, cut: 'crown'},
  partner: {coat: paint.rust, hair: paint.ink, cut: 'short'},
  companion: {coat: paint.rust, hair: brown, cut: 'tail', earrings: true},
} as const satisfies Record<string, Look>;

/** Anybody may be exploited, too. */
const persons = {
  man: {coat: paint.teal, hair: brown, cut: 'short'},
  woman: {coat: paint.teal, hair: brown, cut: 'long'},
  elder: {coat: paint.teal, hair: grey, cut: 'short'},
  grandmother: {coat: paint.teal, hair: grey, cut: 'curls'},
  teen: {coat: paint.teal, hair: brown, cut: 'curls', pack: mixed.gold},
  worker: {coat: paint.teal, hair: paint.ink, cut: 'short', skin: tan},
  child: {coat: blend(paint.teal, 62, paint.softTeal), hair: brown, cut: 'short'},
} as const satisfies Record<string, Look>;

const helpers = {
  specialist: {coat: paint.green, hair: paint.ink, cut: 'bun'},
  colleague: {coat: blend(paint.green, 55, paint.softGreen), hair: grey, cut: 'short'},
  doctor: {coat: paint.paper, hair: paint.ink, cut: 'tail', skin: umber},
  lawyer: {coat: blend(paint.muted, 80, paint.ink), hair: grey, cut: 'bun'},
  officer: {coat: paint.deepTeal, hair: blend(paint.deepTeal, 70, paint.ink), cut: 'cap'},
  friend: {coat: mixed.gold, hair: paint.ink, cut: 'bun'},
  neighbour: {coat: blend(paint.ochre, 70, paint.softOchre), hair: brown, cut: 'bald'},
  sister: {coat: blend(paint.ochre, 46, paint.softOchre), hair: paint.ink, cut: 'curls', skin: tan},
} as const satisfies Record<string, Look>;

export const cast = {...exploiters, ...persons, ...helpers};
