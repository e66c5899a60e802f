/** What is said at the fields of a contact, in Latvian. The other languages are typed by this file. */
export const makeContactLv = {
  phoneFaults: {
    signs: (phone: string) =>
      `„${phone}” nav tālruņa numurs: tajā drīkst būt tikai cipari, atstarpes un „+”.`,
    latvian: (phone: string) => `„${phone}”: aiz +371 jābūt astoņiem cipariem.`,
    digits: (phone: string) =>
      `„${phone}” nav tālruņa numurs: Latvijā tajā ir astoņi cipari, citas valsts numurs sākas ar „+”.`,
  },
  emailFault: 'Tā nav e-pasta adrese: tai jābūt tādai kā vards@novads.lv.',
  urlFault: 'Adresei jāsākas ar https://',
  printed: (phones: string) => `Kursā būs: ${phones}.`,
  unsure: (phones: string) =>
    `Pārbaudiet: Latvijas numuros ir astoņi cipari, bet tādu īso numuru kā ${phones} šī lapa nepazīst.`,
  onHint: 'Diena, kad piezvanījāt vai salīdzinājāt kontaktu ar iestādes lapu.',
  old: 'Apstiprināts pirms vairāk nekā gada. Vai numurs vēl der? Piezvaniet un ierakstiet jauno datumu.',
  oldInTake: 'Kontakti apstiprināti pirms vairāk nekā gada. Vai numuri vēl der?',
};
