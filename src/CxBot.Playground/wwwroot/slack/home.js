import { get, post } from '../api.js';
import { el, fill } from '../dom.js';
import { blocks } from './blocks.js';
import { SlackState } from './state.js';

const unreadMark = () => el('span', { class: 'dot', role: 'img', 'aria-label': 'has unread messages' });

/** The App Home tab beside the chat with the bot. */
export class Home {
  constructor({ pane, surfaceOf }) {
    this.pane = pane;
    this.surfaceOf = surfaceOf;
    this.unread = new Set();
    this.node = el('div', { class: 'home', role: 'tabpanel', tabIndex: 0, 'aria-label': 'App Home', 'data-testid': 'slack-home' });
  }

  get open() {
    return !this.pane.other.hidden;
  }

  /** Puts the tabs into the head of the bot's chat; elsewhere there are none, and messages are shown. */
  turn() {
    const chat = this.pane.conversation.kind === 'im';
    this.pane.setOther(chat && this.chosen ? this.node : null);
    if (!chat) return;
    if (!this.chosen) this.unread.delete(this.pane.conversation.id);
    this.pane.head.append(el('div', { class: 'tabs', role: 'tablist' }, this.#tab('Home', true), this.#tab('Messages', false)));
    if (this.chosen) this.#enter();
  }

  /** Something was said in the chat behind the Home tab. */
  heard(conversation) {
    if (!this.open || conversation !== this.pane.conversation.id || this.unread.has(conversation)) return;
    this.unread.add(conversation);
    this.pane.head.querySelector('[data-testid=slack-messages-tab]')?.append(unreadMark());
  }

  /** Reads the view again. */
  async refresh() {
    const { person } = this.pane;
    const answer = await this.pane.read(() => get('slack/home', { as: person.id }));
    if (!answer || person !== this.pane.person) return;
    const { view } = answer;
    const drawn = JSON.stringify([person.id, view]);
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    const state = new SlackState();
    const press = (blockId, element, node) => this.#press(blockId, element, node, state);
    fill(
      this.node,
      view
        ? blocks(view.blocks, this.surfaceOf({ state, press, seek: async () => [] }))
        : el('p', { class: 'empty' }, 'The bot is preparing this page.'),
    );
  }

  #tab(label, home) {
    const selected = Boolean(this.chosen) === home;
    const choose = () => {
      this.chosen = home;
      this.pane.show(this.pane.conversation.id);
      this.pane.head.querySelector('[aria-selected=true]').focus();
    };
    return el(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: 'tab',
        'aria-selected': String(selected),
        'data-testid': `slack-${label.toLowerCase()}-tab`,
        onClick: choose,
      },
      label,
      !home && this.unread.has(this.pane.conversation.id) && unreadMark(),
    );
  }

  async #enter() {
    await this.pane.ask(() => post('slack/home', { user: this.pane.person.id }));
    await this.refresh();
  }

  async #press(blockId, element, node, state) {
    const body = { user: this.pane.person.id, home: true, blockId, actionId: element.action_id, element, stateValues: state.values() };
    node.classList.add('busy');
    await this.pane.ask(() => post('slack/press', body));
    node.classList.remove('busy');
    this.pane.renew();
  }
}
