import { get } from '../api.js';
import { el } from '../dom.js';

/** The app's personal tab: a frame with its page, whose questions to Teams are answered for the person who looks. */
export class PersonalTab {
  constructor({ pane, tab }) {
    this.pane = pane;
    this.tab = tab;
    window.addEventListener('message', (event) => this.#hear(event));
  }

  /** Puts the tabs into the head of the bot's chat; elsewhere there are none, and messages are shown. */
  turn() {
    const chat = this.pane.conversation.kind === 'personal';
    this.pane.setOther(chat && this.chosen ? this.#frame() : null);
    if (!chat) return;
    this.pane.head.append(el('div', { class: 'tabs', role: 'tablist' }, this.#tab('Chat', false), this.#tab(this.tab.name, true)));
  }

  #tab(label, page) {
    const choose = () => {
      this.chosen = page;
      this.pane.show(this.pane.conversation.id);
      this.pane.head.querySelector('[aria-selected=true]').focus();
    };
    return el(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: 'tab',
        'aria-selected': String(Boolean(this.chosen) === page),
        'data-testid': page ? 'teams-page-tab' : 'teams-chat-tab',
        onClick: choose,
      },
      label,
    );
  }

  #frame() {
    this.frame = el('iframe', {
      class: 'personal-tab',
      // As Teams frames it: no downloads.
      sandbox: 'allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts',
      src: this.tab.contentUrl,
      title: this.tab.name,
      'data-testid': 'teams-tab-frame',
    });
    return this.frame;
  }

  async #hear({ source, origin, data }) {
    if (!this.frame || source !== this.frame.contentWindow || origin !== window.location.origin || !data?.teamsJs) return;
    const { person } = this.pane;
    // The page wears the system's colours, and so does its Teams.
    const theme = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default';
    const answers = {
      initialize: () => ({}),
      context: () => ({ app: { theme, locale: person.locale }, user: { id: person.id } }),
      token: async () => (await get('teams/tab-token', { as: person.id })).token,
    };
    try {
      source.postMessage({ teamsJsAnswer: data.id, value: await answers[data.teamsJs]() }, origin);
    } catch (fault) {
      source.postMessage({ teamsJsAnswer: data.id, error: fault.message }, origin);
    }
  }
}
