const chrome = 'en-GB';

/** "09:41" on the person's clock. */
export function clock(date, person) {
  return new Intl.DateTimeFormat(chrome, { hour: '2-digit', minute: '2-digit', timeZone: person.timeZone }).format(date);
}

/** "Saturday 22 November, 09:41:07" on the person's clock, for a tooltip. */
export function fullMoment(date, person) {
  const style = { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', second: '2-digit' };
  return new Intl.DateTimeFormat(chrome, { ...style, timeZone: person.timeZone, timeZoneName: 'short' }).format(date);
}

/** "Sat, 22 Nov 2026" on the person's calendar. */
export function shortDay(date, person) {
  const style = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' };
  return new Intl.DateTimeFormat(chrome, { ...style, timeZone: person.timeZone }).format(date);
}

/** A key that is the same for all moments of one day of the person. */
export function dayKey(date, person) {
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: person.timeZone }).format(date);
}

/** "Today", "Yesterday" or "Tuesday 18 November". */
export function dayName(date, person) {
  const now = new Date();
  if (dayKey(date, person) === dayKey(now, person)) return 'Today';
  if (dayKey(date, person) === dayKey(new Date(now - 86_400_000), person)) return 'Yesterday';
  return new Intl.DateTimeFormat(chrome, { weekday: 'long', day: 'numeric', month: 'long', timeZone: person.timeZone }).format(date);
}

/** Links lead to the web or to mail, nowhere else; anything else gives null. */
export function safeUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url && ['https:', 'http:', 'mailto:'].includes(url.protocol) ? url.href : null;
}

/** Black or white, whichever reads better on the colour "#rrggbb". */
export function inkOn(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => (parseInt(colour.slice(at, at + 2), 16) / 255) ** 2.2);
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return light > 0.183 ? '#000000' : '#ffffff'; // Above it white has less than 4.5 to 1.
}

/** Does any word of the name begin with what was typed? Accents and case do not count. */
export function startsWord(name, typed) {
  const wanted = plain(typed);
  return (
    plain(name).startsWith(wanted) ||
    plain(name)
      .split(/\s+/)
      .some((word) => word.startsWith(wanted))
  );
}

function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(chrome);
}
