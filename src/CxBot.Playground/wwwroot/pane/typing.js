import { el, fill } from '../dom.js';

const patience = 4000;

/** "CxBot is typing", until the answer is there or nothing came for a while. */
export class Typing {
  constructor({ name, testid }) {
    this.name = name;
    this.node = el('p', { class: 'typing', role: 'status', 'data-testid': `${testid}-typing` });
  }

  start() {
    clearTimeout(this.timer);
    fill(this.node, el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')), `${this.name} is typing`);
    this.timer = setTimeout(() => this.stop(), patience);
  }

  stop() {
    clearTimeout(this.timer);
    fill(this.node);
  }
}
