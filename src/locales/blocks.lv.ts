/** Words of the blocks, in Latvian. The other languages are typed by this file. */
export const blocksLv = {
  check: 'Pārbaudīt',
  retry: 'Mēģināt vēlreiz',
};
