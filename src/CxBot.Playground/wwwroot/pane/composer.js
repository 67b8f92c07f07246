import { el } from '../dom.js';
import { icon } from '../icons.js';
import { Completion } from './completion.js';
import { openMenu } from './menu.js';

/** Where a person types. What could not be sent stays; each person keeps a draft in each conversation. */
export class Composer {
  /** @param {{ testid: string, sources: object[], plus: { label: string, items: () => object[] }, onSend: (text: string, thread: string | null) => Promise<boolean> }} options */
  constructor({ testid, sources, plus, onSend }) {
    this.onSend = onSend;
    this.drafts = new Map();
    this.thread = null;
    this.field = el('textarea', {
      class: 'composer-field',
      rows: 1,
      'data-testid': `${testid}-composer`,
      onInput: () => this.#typed(),
      enterkeyhint: 'send',
    });
    this.completion = new Completion(this.field, { sources, label: 'Suggestions', testid: `${testid}-suggestions` });
    this.field.addEventListener('keydown', (event) => this.#key(event)); // After the completion's own, which may stop it.
    this.button = el('button', { class: 'send', 'aria-label': 'Send', disabled: true, 'data-testid': `${testid}-send` }, icon('send'));
    this.threadNote = el('div', { class: 'thread-note', hidden: true });
    const plusButton = el(
      'button',
      {
        type: 'button',
        class: 'quiet round',
        'aria-label': plus.label,
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        'data-testid': `${testid}-plus`,
        onClick: () => openMenu(plusButton, { label: plus.label, items: [plus.label, ...plus.items()], testid: `${testid}-plus-menu` }),
      },
      icon('plus'),
    );
    this.node = el(
      'form',
      { class: 'composer', onSubmit: (event) => this.#submit(event) },
      this.completion.list,
      this.threadNote,
      el('div', { class: 'composer-box' }, plusButton, this.field, this.button),
    );
  }

  /** Turns to another person or place. */
  turnTo(key, placeholder) {
    if (this.key === key) return;
    this.key = key;
    this.field.placeholder = placeholder;
    this.field.setAttribute('aria-label', placeholder);
    this.replyIn(null);
    this.write(this.drafts.get(key) ?? '');
  }

  write(text) {
    this.field.value = text;
    this.#typed();
    this.completion.close();
  }

  focus() {
    this.field.focus();
    this.field.setSelectionRange(this.field.value.length, this.field.value.length);
  }

  /** The next message goes into this thread; null for the conversation itself. */
  replyIn(thread, author) {
    this.thread = thread;
    this.threadNote.hidden = !thread;
    if (!thread) return;
    const leave = el(
      'button',
      { type: 'button', class: 'quiet round small', 'aria-label': 'Leave the thread', onClick: () => this.replyIn(null) },
      icon('close'),
    );
    this.threadNote.replaceChildren(icon('reply'), el('span', {}, `Replying in the thread of ${author}`), leave);
    this.focus();
  }

  #typed() {
    this.drafts.set(this.key, this.field.value);
    this.button.disabled = this.sending || this.field.value.trim() === '';
    this.field.style.height = 'auto';
    this.field.style.height = `${Math.min(this.field.scrollHeight, 168)}px`;
  }

  #key(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.node.requestSubmit();
  }

  async #submit(event) {
    event.preventDefault();
    const { key } = this;
    const text = this.field.value;
    if (this.sending || text.trim() === '') return;
    this.sending = true;
    this.button.disabled = true;
    this.field.readOnly = true;
    const sent = await this.onSend(text.trim(), this.thread);
    this.sending = false;
    this.field.readOnly = false;
    if (sent) this.drafts.delete(key);
    if (this.key !== key) return this.#typed();
    if (sent) this.replyIn(null);
    this.write(sent ? '' : text);
  }
}
