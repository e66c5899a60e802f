/** The profile that changes nothing; no municipality's may be called so. */
export const noProfileId = 'default';
