const base = '/playground/api/';

/** The platform (or the way to it) said no; the message is for the person. */
export class Refused extends Error {}

/** Reads, e.g. get('slack/home', { as: 'U1' }). */
export function get(path, query = {}) {
  const search = new URLSearchParams(query).toString();
  return answer(fetch(base + path + (search && `?${search}`), { headers: { Accept: 'application/json' } }));
}

/** Does something as a person; throws Refused with the platform's words. */
export function post(path, body) {
  const options = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  return answer(fetch(base + path, options));
}

/** Where server-sent events come from. */
export const changesUrl = (after) => `${base}changes?after=${after}`;

/** Path segment of an id; Teams' ids hold colons, semicolons and at signs. */
export const segment = (id) => encodeURIComponent(id);

async function answer(request) {
  let response;
  try {
    response = await request;
  } catch {
    throw new Refused('The playground cannot be reached. Is the bot still running?');
  }
  const body = await json(response);
  if (body?.error) throw new Refused(String(body.error));
  if (!response.ok) throw new Refused(`The playground answered with ${response.status}.`);
  return body ?? {};
}

async function json(response) {
  try {
    return await response.json();
  } catch {
    return null;
  }
}
