import { el } from '../dom.js';
import { icon } from '../icons.js';

const shown = 6000;

/** Short words over a pane: what the bot answers in passing, and what went wrong. */
export class Toasts {
  constructor(testid) {
    this.testid = testid;
    this.node = el('div', { class: 'toasts' });
    this.calm = el('div', { role: 'status', class: 'toast-lane' });
    this.urgent = el('div', { role: 'alert', class: 'toast-lane' });
    this.node.append(this.calm, this.urgent);
  }

  say(text) {
    this.#show(this.calm, text, 'toast');
  }

  /** What went wrong before no longer matters. */
  forget() {
    this.urgent.replaceChildren();
  }

  /** Stays until closed, or until the next try. */
  complain(text) {
    this.#show(this.urgent, text, 'error');
  }

  #show(lane, text, kind) {
    const close = el(
      'button',
      { type: 'button', class: 'quiet round small', 'aria-label': 'Close', onClick: () => toast.remove() },
      icon('close'),
    );
    const toast = el('div', { class: `toast ${kind}`, 'data-testid': `${this.testid}-${kind}` }, el('span', {}, text), close);
    lane.replaceChildren(toast);
    if (kind === 'toast') setTimeout(() => toast.remove(), shown);
  }
}
