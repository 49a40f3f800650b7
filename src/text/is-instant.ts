import { isCalendarDate } from "./is-calendar-date.js";

/** Whether text is a date, or a date and time with an offset, as RFC 3339 writes them. */
export function isInstant(text: string): boolean {
  const match =
    /^([0-9-]{10})(?:T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]{1,9})?(?:Z|[+-]([0-9]{2}):([0-9]{2})))?$/.exec(text);
  if (match === null || !isCalendarDate(match[1] ?? "")) return false;
  const [hour = 0, minute = 0, second = 0, offsetHour = 0, offsetMinute = 0] = match
    .slice(2)
    .map((part) => Number(part ?? 0));
  return hour < 24 && minute < 60 && second < 60 && offsetHour < 24 && offsetMinute < 60;
}
