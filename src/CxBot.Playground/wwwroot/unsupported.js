import { el } from './dom.js';

/** Names, in red, what the bot sent and this page does not draw: nothing slips by unseen. */
export function unsupported(what) {
  return el('span', { class: 'unsupported', role: 'note', 'data-testid': 'unsupported' }, `Not drawn by the playground: ${what}`);
}

/** Draws an element; one that lacks what it needs becomes a red box too, and the rest is still drawn. */
export function attempt(type, draw) {
  try {
    return draw() ?? unsupported(type);
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    return unsupported(`${type}, which is not whole (${fault.message})`);
  }
}
