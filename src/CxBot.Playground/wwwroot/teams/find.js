import { post } from '../api.js';
import { el, freshId } from '../dom.js';

const pause = 250;

/** The dialog in which a person looks for something of the app's to put into a message of their own. */
export class FindDialog {
  constructor({ pane }) {
    this.pane = pane;
  }

  open({ commandId, title }) {
    const origin = { user: this.pane.person.id, conversation: this.pane.conversation.id };
    const id = freshId('find');
    const list = el('ul', { class: 'found', 'data-testid': 'teams-found' });
    const field = el('input', {
      id,
      class: 'field',
      type: 'search',
      autocomplete: 'off',
      'data-testid': 'teams-find',
      onInput: () => {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.#seek(origin, commandId, field.value, list), pause);
      },
    });
    this.pane.dialog.show({
      title,
      body: [el('div', { class: 'card-input' }, el('label', { htmlFor: id }, 'A number, a name or words'), field), list],
      foot: [],
      onClose: () => this.#close(),
    });
    this.#seek(origin, commandId, '', list);
  }

  async #seek(origin, commandId, words, list) {
    const asked = (this.asked = Symbol('search'));
    const answer = await this.pane.ask(() => post('teams/find', { ...origin, commandId, words }));
    if (!answer || this.asked !== asked) return;
    list.replaceChildren(
      ...(answer.nothing ? [el('li', { class: 'found-none' }, answer.nothing)] : answer.found.map((one) => this.#entry(origin, one))),
    );
  }

  #entry(origin, { content, preview }) {
    const choose = async () => {
      const replyTo = this.pane.composer.thread ?? undefined;
      const sent = await this.pane.ask(() => post('teams/insert', { ...origin, card: content, replyTo }));
      if (!sent) return;
      this.#close();
      this.pane.composer.replyIn(null);
      await this.pane.refresh();
    };
    const { title, text } = preview.content;
    return el(
      'li',
      {},
      el(
        'button',
        { type: 'button', class: 'menu-item', onClick: choose },
        el('span', { class: 'menu-words' }, el('span', { class: 'menu-label' }, plain(title)), el('span', { class: 'menu-detail' }, plain(text))),
      ),
    );
  }

  #close() {
    clearTimeout(this.timer);
    this.asked = null;
    this.pane.dialog.hide();
  }
}

// Previews are HTML; nothing of it runs in a document of its own.
const plain = (html) => new DOMParser().parseFromString(html ?? '', 'text/html').body.textContent;
