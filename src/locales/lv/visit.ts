/**
 * Words of the player, in Latvian, that the first screen of a first launch does without: how a visit goes on, what is in its
 * way, how it ends. The other languages are typed by this file.
 */
import {momentText} from '../../languages/formats.ts';

export const visitLv = {
  returnHint: 'Paveiktais vispirms tiek nosūtīts mācību sistēmai.',
  end: 'Saglabāt un beigt',
  endHint: 'Paveiktais tiek nosūtīts mācību sistēmai. Pēc tam kursu var aizvērt.',
  /** Heading of the page on which a visit ends. */
  ended: {
    ending: 'Saglabā…',
    lms: 'Paveiktais ir nosūtīts mācību sistēmai',
    app: 'Paveiktais ir saglabāts lietotnē',
    device: 'Paveiktais ir saglabāts tikai šajā ierīcē',
    nowhere: 'Paveiktais nav saglabāts',
  },
  onlyHereHint: 'Varat turpināt: kurss pats mēģinās to vēlreiz nosūtīt mācību sistēmai.',
  notSavedHint:
    'Neaizveriet šo lapu: Jūsu atbildes pagaidām ir tikai tajā. Mēģiniet vēlreiz vai saglabājiet rezultātu failu.',
  stale:
    'Mācību sistēma šo apmeklējumu vairs nepieņem. Atveriet kursu no tās vēlreiz šajā pašā ierīcē, un viss paveiktais būs saglabāts.',
  staleNotSaved:
    'Mācību sistēma šo apmeklējumu vairs nepieņem. Vispirms saglabājiet rezultātu failu, tad atveriet kursu no mācību sistēmas vēlreiz.',
  saveAgain: 'Mēģināt vēlreiz',
  saveFile: 'Saglabāt rezultātu failu',
  takeUpTitle: 'Turpināt iesākto?',
  takeUpText: (savedAtMs: number) =>
    `Šajā ierīcē ir Jūsu iesāktais darbs, kura mācību sistēmā nav. Pēdējās saglabāšanas laiks: ${momentText(savedAtMs, {dateStyle: 'long', timeStyle: 'short'})}.`,
  takeUpYes: 'Turpināt ar saglabāto',
  takeUpNo: 'Sākt bez tā',
  localNotice: 'Mācību sistēma nav atrasta, tāpēc Jūsu mācību gaita ir saglabāta tikai šajā ierīcē.',
  otherTabNotice:
    'Kurss ir atvērts arī citā cilnē vai logā. Šeit varat lasīt, bet atbildes saglabājas tikai tur.',
  tabFreeNotice: 'Kurss otrā cilnē vai logā ir aizvērts. Lai turpinātu šeit, ielādējiet to vēlreiz.',
  outdatedNotice:
    'Šī lapa ir atvērta no pārlūka vēstures, un Jūsu jaunākā mācību gaita tajā var nebūt redzama. Šeit varat lasīt. Lai turpinātu, pārlādējiet mācību sistēmas lapu un atveriet kursu vēlreiz.',
  appNotice: 'Paveiktais glabājas lietotnē, un tā to nosūta mācību sistēmai, kad ierīcei ir internets.',
  reviewNotice: 'Jūs skatāt pabeigtu kursu. Viss ir lasāms, bet rezultāts nemainīsies.',
  previewNotice:
    'Šis ir priekšskatījums: Jūsu atbildes un rezultāts netiek saglabāti. Lai mācītos, atveriet kursu mācību sistēmā ar savu kontu un parasto sākšanas pogu.',
  unreadableNotice:
    'Iepriekš saglabāto mācību gaitu neizdevās nolasīt, tāpēc kurss sākas no jauna. Vecie dati ir saglabāti šajā ierīcē.',
  closedNotice: 'Šis apmeklējums ir noslēgts. Lai turpinātu, atveriet kursu vēlreiz no mācību sistēmas.',
};
