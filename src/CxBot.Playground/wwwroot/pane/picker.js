import { el, fill, freshId } from '../dom.js';
import { icon } from '../icons.js';

const pause = 150;

/**
 * A field that searches while one types and holds one or several choices of { value, label }.
 * @param {object} options { id, most, chosen, placeholder, minimum, testid, describedBy, required, seek(typed) -> Promise<choices>, onChange() }
 */
export class Picker {
  constructor(options) {
    this.options = options;
    this.chosen = [...(options.chosen ?? [])];
    this.list = el('ul', { id: freshId('choices'), class: 'choices', role: 'listbox', 'aria-label': 'Found', hidden: true });
    this.tags = el('span', { class: 'tags' });
    this.field = el('input', {
      id: options.id,
      type: 'text',
      role: 'combobox',
      class: 'picker-field',
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.list.id,
      'aria-describedby': options.describedBy,
      'aria-required': options.required && 'true',
      'data-testid': options.testid,
      onInput: () => this.#later(),
      onFocus: () => this.#look(),
      onBlur: () => this.#leave(),
      onKeydown: (event) => this.#key(event),
    });
    this.node = el(
      'div',
      { class: 'picker' },
      el('div', { class: 'picker-box', onClick: () => this.field.focus() }, this.tags, this.field),
      this.list,
    );
    this.#draw();
  }

  get single() {
    return this.options.most === 1;
  }

  #draw() {
    fill(this.tags, this.single ? [] : this.chosen.map((choice) => this.#tag(choice)));
    this.field.value = this.single ? (this.chosen[0]?.label ?? '') : '';
    this.field.placeholder = this.chosen.length === 0 ? (this.options.placeholder ?? 'Search') : '';
  }

  #tag(choice) {
    const remove = (event) => {
      event.stopPropagation();
      this.#choose(choice);
      this.field.focus();
    };
    return el(
      'span',
      { class: 'tag' },
      choice.label,
      el('button', { type: 'button', 'aria-label': `Remove ${choice.label}`, onClick: remove }, icon('close')),
    );
  }

  #later() {
    clearTimeout(this.timer);
    if (this.single && this.field.value === '') this.#set([]);
    this.timer = setTimeout(() => this.#look(), pause);
  }

  async #look() {
    const typed = this.single && this.field.value === this.chosen[0]?.label ? '' : this.field.value.trim();
    this.asked = typed;
    if (typed.length < (this.options.minimum ?? 0)) return this.#note(`Type ${this.options.minimum} or more letters`);
    const found = await this.options.seek(typed).catch(() => null);
    if (this.asked !== typed || document.activeElement !== this.field) return;
    if (!found) return this.#note('The search did not answer');
    const offered = found.filter((choice) => this.single || !this.chosen.some((one) => one.value === choice.value));
    if (offered.length === 0) return this.#note('Nothing found');
    this.offered = offered;
    fill(
      this.list,
      offered.map((choice, index) => this.#option(choice, index)),
    );
    this.#open(true);
    this.#point(0);
  }

  #option(choice, index) {
    const take = (event) => {
      event.preventDefault();
      this.#choose(choice);
    };
    return el(
      'li',
      { id: `${this.list.id}-${index}`, role: 'option', class: 'choice', 'aria-selected': 'false', onPointerdown: take },
      choice.label,
    );
  }

  #note(text) {
    this.offered = [];
    fill(this.list, el('li', { class: 'choice note', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, text));
    this.field.removeAttribute('aria-activedescendant');
    this.#open(true);
  }

  #open(open) {
    this.list.hidden = !open;
    this.field.setAttribute('aria-expanded', String(open));
    if (open) this.list.scrollIntoView({ block: 'nearest' });
  }

  #point(index) {
    this.at = (index + this.offered.length) % this.offered.length;
    [...this.list.children].forEach((option, place) => option.setAttribute('aria-selected', String(place === this.at)));
    this.list.children[this.at].scrollIntoView({ block: 'nearest' });
    this.field.setAttribute('aria-activedescendant', this.list.children[this.at].id);
  }

  #choose(choice) {
    const has = this.chosen.some((one) => one.value === choice.value);
    const rest = this.chosen.filter((one) => one.value !== choice.value);
    const next = this.single ? [choice] : has ? rest : [...rest, choice].slice(0, this.options.most);
    this.#open(false);
    this.#set(next);
    this.#draw();
  }

  #set(chosen) {
    this.chosen = chosen;
    this.options.onChange?.();
  }

  #leave() {
    clearTimeout(this.timer);
    this.asked = null;
    this.#open(false);
    this.#draw();
  }

  #key(event) {
    const open = !this.list.hidden && this.offered?.length > 0;
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key === 'Backspace' && !this.single && this.field.value === '') return (this.#set(this.chosen.slice(0, -1)), this.#draw());
    if (event.key === 'ArrowDown' && !open) return void this.#look();
    if (event.key === 'Enter') event.preventDefault();
    if (event.key === 'Escape' && !this.list.hidden) {
      event.preventDefault(); // Closes the list, not the dialog around it.
      return this.#open(false);
    }
    if (!open) return;
    if (event.key in moves) {
      event.preventDefault();
      this.#point(this.at + moves[event.key]);
    } else if (event.key === 'Enter') this.#choose(this.offered[this.at]);
  }
}
