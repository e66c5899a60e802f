/** Name of the cache that holds this page for a time without a network. */
export const offlineCache = 'kopiga-riciba-make';
