import { el } from '../dom.js';
import { icon } from '../icons.js';
import { dayKey, dayName } from '../text.js';
import { messageNode } from './message.js';
import { arrange } from './threads.js';

const nearBottom = 60;

/** The messages of a conversation; redraws only what changed, so that nothing typed into a card is lost. */
export class Messages {
  /** @param {{ testid: string, body: (message: object) => Node, actions: (message: object) => object[] }} options */
  constructor({ testid, body, actions }) {
    this.testid = testid;
    this.body = body;
    this.actions = actions;
    this.drawn = new Map();
    this.list = el('div', { class: 'message-list' });
    this.node = el(
      'div',
      { class: 'messages', role: 'log', tabIndex: 0, 'data-testid': `${testid}-messages`, onScroll: () => this.#scrolled() },
      this.list,
    );
    this.pill = el(
      'button',
      { type: 'button', class: 'new-pill', hidden: true, onClick: () => this.toBottom() },
      icon('down'),
      'New messages',
    );
    this.pinned = true;
    new ResizeObserver(() => this.pinned && this.toBottom()).observe(this.list);
    new ResizeObserver(() => this.pinned && this.toBottom()).observe(this.node);
  }

  /** Draws them for a person; `place` is another string for another person or conversation; `empty` is shown when there are none. */
  show(messages, person, place, { label, empty }) {
    const arrived = place !== this.place;
    if (arrived) this.drawn.clear();
    this.place = place;
    this.node.setAttribute('aria-label', label);
    const rows = arrange(messages, person);
    const before = this.drawn;
    const focus = this.#focus();
    this.drawn = new Map();
    const fresh = [];
    const nodes = rows.flatMap((row) => [
      row.newDay && this.#day(row.message, person, before),
      this.#row(row, person, before, arrived, fresh),
    ]);
    this.#place(nodes.length > 0 ? nodes.filter(Boolean) : [el('p', { class: 'empty' }, empty)]);
    this.#refocus(focus);
    this.#follow(arrived, fresh);
  }

  toBottom() {
    this.pinned = true;
    this.pill.hidden = true;
    this.node.scrollTop = this.node.scrollHeight;
  }

  #day(message, person, before) {
    const key = `day ${dayKey(message.at, person)}`;
    const name = dayName(message.at, person);
    const kept = before.get(key);
    const node =
      kept?.stamp === name ? kept.node : el('div', { class: 'day', role: 'separator', 'aria-label': name }, el('span', {}, name));
    this.drawn.set(key, { node, stamp: name });
    return node;
  }

  #row({ message, reply, grouped }, person, before, arrived, fresh) {
    const stamp = JSON.stringify([message.raw, reply, grouped]);
    const kept = before.get(message.key);
    if (kept?.stamp === stamp) {
      this.drawn.set(message.key, kept);
      return kept.node;
    }
    const view = { testid: this.testid, viewer: person, grouped, reply, body: this.body(message), actions: this.actions(message) };
    const node = messageNode(message, view);
    if (!arrived && !message.mine) node.classList.add('fresh');
    if (!kept) fresh.push(node);
    this.drawn.set(message.key, { node, stamp });
    return node;
  }

  #place(nodes) {
    const wanted = new Set(nodes);
    for (const node of [...this.list.children]) if (!wanted.has(node)) node.remove();
    nodes.forEach((node, index) => {
      if (this.list.children[index] !== node) this.list.insertBefore(node, this.list.children[index] ?? null);
    });
  }

  /** Which message and which control in it hold the focus, to give it back when that message is drawn anew. */
  #focus() {
    const held = this.list.contains(document.activeElement) ? document.activeElement : null;
    return held && { key: held.closest('[data-key]')?.dataset.key, action: held.dataset.action, held };
  }

  #refocus(focus) {
    if (!focus || focus.held.isConnected) return;
    const node = this.drawn.get(focus.key)?.node;
    const same = focus.action && node?.querySelector(`[data-action="${CSS.escape(focus.action)}"]`);
    (same || node || this.node).focus({ preventScroll: true });
  }

  #follow(arrived, fresh) {
    if (arrived || this.pinned) {
      this.toBottom();
      const last = fresh.at(-1);
      if (!arrived && last && last !== this.list.lastElementChild) last.scrollIntoView({ block: 'nearest' });
      return;
    }
    if (fresh.length > 0) this.pill.hidden = false;
  }

  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.node;
    this.pinned = scrollHeight - scrollTop - clientHeight < nearBottom;
    if (this.pinned) this.pill.hidden = true;
  }
}
