/** The name of the page with technical information, for what leads there, in Latvian. */
export const technicalNameLv = {technical: 'Tehniskā informācija'};
