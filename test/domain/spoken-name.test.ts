import {expect, it} from 'vitest';
import {spokenName} from '../../src/domain/text/spoken-name.ts';

it.each([
  {name: 'Bērziņa, Anna', spoken: 'Anna Bērziņa', why: 'as SCORM 1.2 defines it'},
  {name: 'Kalniņa-Ozola, Māra Ilze', spoken: 'Māra Ilze Kalniņa-Ozola', why: 'double names'},
  {name: ' Anna Bērziņa ', spoken: 'Anna Bērziņa', why: 'no comma'},
  {name: 'Bērziņa,', spoken: 'Bērziņa,', why: 'half a name'},
  {name: 'A, B, C', spoken: 'A, B, C', why: 'nobody knows what that is'},
  {name: '', spoken: '', why: 'nobody is named'},
])('reads "$name" as "$spoken" ($why)', ({name, spoken}) => expect(spokenName(name)).toBe(spoken));
