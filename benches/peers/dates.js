// The days of every run, as whole days since 1970.

export const FIRST = day("1996-04-26");
/** A step a year. */
export const YEARS = Array.from({ length: 26 }, (_, i) => day(`${2000 + i}-07-03`));
/** A drag of the slider over all days, in five seconds. */
export const DRAG = Array.from({ length: 300 }, (_, i) => Math.round(FIRST + ((YEARS.at(-1) - FIRST) * i) / 299));
/** There and back between two days on which the facts are equal. */
export const STILL = Array.from({ length: 100 }, (_, i) => day(`2006-03-2${i % 2}`));
export const OPENING = day("2007-07-03");

/** The day of an ISO date. */
export function day(text) {
  return Date.parse(`${text}T00:00Z`) / 86_400_000;
}
