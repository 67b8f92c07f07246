import { el } from './dom.js';

/** Names, in red, what the bot sent and this page does not draw: nothing slips by unseen. */
export function unsupported(what) {
  return el('span', { class: 'unsupported', role: 'note', 'data-testid': 'unsupported' }, `Not drawn by the playground: ${what}`);
}
