import type {AccentReport, PackageMaker} from '../../domain/exchange/package-making.ts';
import type {Draft} from '../draft/draft.ts';

/**
 * How a colour can be read in each theme, and what is shown there: the colour itself, or the nearest that can be read.
 * @param written the accents of a profile, which stay as they are
 */
export async function judgedColour(
  colour: string,
  written: Draft['accents'],
  maker: Pick<PackageMaker, 'accent'>,
): Promise<{
  readonly accent: {readonly light: AccentReport; readonly dark: AccentReport};
  readonly accents: NonNullable<Draft['accents']>;
}> {
  const [light, dark] = [
    await maker.accent(colour, 'light'),
    await maker.accent(written?.dark ?? colour, 'dark'),
  ];
  return {
    accent: {light, dark},
    accents: written ?? {light: light.nearest ?? colour, dark: dark.nearest ?? colour},
  };
}
