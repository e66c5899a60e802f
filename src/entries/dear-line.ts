/** What browsers that know it tell of the line. */
interface Line {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** True on a line whose owner wants to save, or that brings little: nothing is fetched that nobody has asked for. */
export function isLineDear(): boolean {
  const {saveData = false, effectiveType = ''} = (navigator as {connection?: Line}).connection ?? {};
  return saveData || effectiveType.endsWith('2g');
}
