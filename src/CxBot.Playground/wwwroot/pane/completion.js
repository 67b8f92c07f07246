import { el, fill, freshId } from '../dom.js';

const most = 8;

/**
 * Offers words while somebody types. A source: { match(textBeforeCaret) -> { from, typed } | null,
 * offers(typed) -> [{ label, detail?, lead? (node), insert }] }.
 */
export class Completion {
  constructor(field, { sources, label, testid }) {
    this.field = field;
    this.sources = sources;
    this.list = el('ul', {
      id: freshId('offers'),
      class: 'offers',
      role: 'listbox',
      'aria-label': label,
      hidden: true,
      'data-testid': testid,
    });
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', this.list.id);
    field.addEventListener('input', () => this.#look());
    field.addEventListener('click', () => this.#look());
    field.addEventListener('blur', () => this.close());
    field.addEventListener('keydown', (event) => this.#key(event));
  }

  get open() {
    return !this.list.hidden;
  }

  close() {
    this.list.hidden = true;
    this.field.removeAttribute('aria-activedescendant');
  }

  #look() {
    const before = this.field.value.slice(0, this.field.selectionStart);
    for (const source of this.sources) {
      const found = source.match(before);
      const offers = found ? source.offers(found.typed).slice(0, most) : [];
      if (offers.length > 0) return this.#show(offers, found.from);
    }
    this.close();
  }

  #show(offers, from) {
    this.from = from;
    this.offers = offers;
    fill(
      this.list,
      offers.map((offer, index) => this.#option(offer, index)),
    );
    this.list.hidden = false;
    this.#point(0);
  }

  #option(offer, index) {
    const choose = (event) => {
      event.preventDefault(); // The field keeps the focus.
      this.#take(index);
    };
    return el(
      'li',
      { id: `${this.list.id}-${index}`, class: 'offer', role: 'option', 'aria-selected': 'false', onPointerdown: choose },
      offer.lead,
      el('span', { class: 'offer-label' }, offer.label),
      offer.detail && el('span', { class: 'offer-detail' }, offer.detail),
    );
  }

  #point(index) {
    this.at = (index + this.offers.length) % this.offers.length;
    [...this.list.children].forEach((option, place) => option.setAttribute('aria-selected', String(place === this.at)));
    const option = this.list.children[this.at];
    option.scrollIntoView({ block: 'nearest' });
    this.field.setAttribute('aria-activedescendant', option.id);
  }

  #take(index) {
    const { insert } = this.offers[index];
    this.field.setRangeText(insert, this.from, this.field.selectionStart, 'end');
    this.close();
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #key(event) {
    if (!this.open || event.isComposing) return;
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves) this.#point(this.at + moves[event.key]);
    else if (event.key === 'Tab' || (event.key === 'Enter' && !event.shiftKey)) this.#take(this.at);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
