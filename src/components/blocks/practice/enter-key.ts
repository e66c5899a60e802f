/** Enter on a radio button or a checkbox, where it means the main button below, as in any form. Held down it is pressed once. */
export const isEnterOnOption = ({key, repeat, target}: KeyboardEvent): boolean =>
  key === 'Enter' && !repeat && target instanceof HTMLInputElement && /^(radio|checkbox)$/.test(target.type);
