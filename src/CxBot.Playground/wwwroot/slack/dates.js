const day = { day: 'numeric', month: 'long', year: 'numeric' };
const short = { day: 'numeric', month: 'short', year: 'numeric' };
const styles = {
  date_num: { day: '2-digit', month: '2-digit', year: 'numeric' },
  date: day,
  date_short: short,
  date_long: { weekday: 'long', ...day },
  date_pretty: day,
  date_short_pretty: short,
  date_long_pretty: { weekday: 'long', ...day },
  time: { hour: '2-digit', minute: '2-digit' },
  time_secs: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
};

/** Slack's date format, e.g. "{date_short_pretty} at {time}", on the reader's clock; null when it holds an unknown token. */
export function slackDate(timestamp, format, viewer) {
  const date = new Date(timestamp * 1000);
  const tokens = [...format.matchAll(/\{(\w+)\}/g)].map((found) => found[1]);
  if (tokens.some((token) => !styles[token])) return null;
  return format.replace(
    /\{(\w+)\}/g,
    (_, token) => (token.endsWith('pretty') && relative(date, viewer)) || written(date, styles[token], viewer),
  );
}

function written(date, style, viewer) {
  return new Intl.DateTimeFormat(viewer.locale, { ...style, timeZone: viewer.timeZone }).format(date);
}

function relative(date, viewer) {
  const on = (moment) => Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone: viewer.timeZone }).format(moment));
  const days = Math.round((on(date) - on(new Date())) / 86_400_000);
  return Math.abs(days) > 1 ? null : new Intl.RelativeTimeFormat(viewer.locale, { numeric: 'auto' }).format(days, 'day');
}
