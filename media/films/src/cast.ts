/** Who plays. The rust coat is always the one who exploits, the green one a specialist. */
import type {Look} from './person.ts';
import {blend, mixed, paint} from './paint.ts';

const brown = blend(paint.rust, 55, paint.ink);
const grey = blend(paint.muted, 70, paint.paper);

export const cast = {
  recruiter: {coat: paint.rust, hair: paint.ink, cut: 'short'},
  man: {coat: paint.teal, hair: brown, cut: 'short'},
  woman: {coat: paint.teal, hair: brown, cut: 'long'},
  elder: {coat: paint.teal, hair: grey, cut: 'short'},
  child: {coat: blend(paint.teal, 62, paint.softTeal), hair: brown, cut: 'short'},
  specialist: {coat: paint.green, hair: paint.ink, cut: 'bun'},
  colleague: {coat: blend(paint.green, 55, paint.softGreen), hair: grey, cut: 'short'},
  doctor: {coat: paint.paper, hair: brown, cut: 'long'},
  lawyer: {coat: blend(paint.muted, 80, paint.ink), hair: grey, cut: 'bun'},
  officer: {coat: paint.deepTeal, hair: blend(paint.deepTeal, 70, paint.ink), cut: 'cap'},
  friend: {coat: mixed.gold, hair: paint.ink, cut: 'bun'},
  neighbour: {coat: blend(paint.ochre, 70, paint.softOchre), hair: brown, cut: 'bald'},
} as const satisfies Record<string, Look>;
