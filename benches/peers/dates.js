// The days of every run, as whole days since 1970.

export const FIRST = day("1996-04-26");
export const DAYS = Array.from({ length: 26 }, (_, i) => day(`${2000 + i}-07-03`));
export const OPENING = day("2007-07-03");

/** The day of an ISO date. */
export function day(text) {
  return Date.parse(`${text}T00:00Z`) / 86_400_000;
}
