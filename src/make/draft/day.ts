import {longDate} from '../../languages/formats.ts';

/** `2026-11-30`, of this device: the day somebody says that something is right. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** @param text `2026-11-30`; a year alone is none, nor a day that no month has */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}

/** As the language on screen writes it; as it was typed where it is no day. */
export const dayText = (day: string): string => (isDay(day) ? longDate(new Date(`${day}T12:00:00`)) : day);
