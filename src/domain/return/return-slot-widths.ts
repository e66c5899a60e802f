import {formatSlots} from '../course/slots.ts';
import {drawBits, placeBits, returnLessons, slotsOfReturn} from './return-scope.ts';

/** See `ModuleSummary.slots`. */
export const returnSlotWidths: string = formatSlots(
  new Map(
    returnLessons.flatMap((_, at) => {
      const {lesson, quiz, draw, places} = slotsOfReturn(at);
      const narrow = [lesson, quiz].map((slot) => [slot, 0] as const);
      return [...narrow, [draw, drawBits] as const, ...places.map((slot) => [slot, placeBits] as const)];
    }),
  ),
);
