import { el } from '../dom.js';
import { icon } from '../icons.js';
import { inkOn } from '../text.js';
import { openMenu } from './menu.js';

/** A person's initials on their colour. */
export function avatar(person, size = '') {
  const node = el('span', { class: `avatar ${size}`, 'aria-hidden': 'true' }, person.initials);
  if (/^#[0-9a-f]{6}$/i.test(person.colour ?? '')) {
    node.style.setProperty('--person', person.colour);
    node.style.setProperty('--person-ink', inkOn(person.colour));
  }
  return node;
}

/** The bot's face. */
export const botAvatar = (size = '') => el('span', { class: `avatar bot ${size}`, 'aria-hidden': 'true' }, 'Cx');

/** Title, and where the person's clock runs: times in the pane are theirs. */
const place = (person) => `${person.title} · ${person.timeZone.split('/').at(-1).replaceAll('_', ' ')}`;

/** Shows whom one speaks as, and lets one become somebody else. */
export class PersonSwitch {
  /** @param {{ people: object[], testid: string, onChoose: (person: object) => void, hasNews: (person: object) => boolean }} options */
  constructor({ people, testid, onChoose, hasNews }) {
    this.button = el('button', {
      type: 'button',
      class: 'person-switch',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'data-testid': `${testid}-person-switch`,
      onClick: () => this.#open(people, testid, onChoose, hasNews),
    });
    this.people = people;
    this.hasNews = hasNews;
  }

  show(person) {
    this.person = person;
    const others = this.people.some((one) => one.id !== person.id && this.hasNews(one));
    this.button.setAttribute('data-person', person.id);
    this.button.setAttribute(
      'aria-label',
      `Speaking as ${person.name}, ${person.title}. Change person${others ? '; others have unread messages' : ''}`,
    );
    this.button.replaceChildren(
      avatar(person),
      el(
        'span',
        { class: 'person-words' },
        el('span', { class: 'person-name' }, person.name),
        el('span', { class: 'person-title' }, place(person)),
      ),
      icon('chevron'),
      ...(others ? [el('span', { class: 'dot' })] : []),
    );
  }

  #open(people, testid, onChoose, hasNews) {
    const items = people.map((person) => ({
      label: person.name,
      detail: place(person),
      lead: avatar(person),
      checked: person.id === this.person.id,
      dot: person.id !== this.person.id && hasNews(person),
      testid: `${testid}-person-${person.id}`,
      run: () => onChoose(person),
    }));
    openMenu(this.button, { label: 'Speak as', items: ['Speak as', ...items], testid: `${testid}-people` });
  }
}
