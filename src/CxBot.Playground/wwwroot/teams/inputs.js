import { el, freshId } from '../dom.js';
import { Picker } from '../pane/picker.js';

/** The inputs of one card: what stands in them, and whether they may be sent. */
export class CardInputs {
  #all = [];

  add(input) {
    this.#all.push(input);
  }

  /** Id to value, all strings, as Teams sends them. */
  values() {
    return Object.fromEntries(this.#all.map(({ element, read }) => [element.id, read()]));
  }

  /** Shows the error message of each input that is needed and empty, or out of its range; true when there is none. */
  check() {
    const wrong = this.#all.filter((input) => !input.complain((input.element.isRequired && input.read().trim() === '') || input.isOff?.()));
    wrong[0]?.focus();
    return wrong.length === 0;
  }
}

/** Draws an input with its label and error line, and registers it. Null when it is no input that we know. */
export function inputElement(element, surface) {
  const draw = drawers[element.type];
  if (!draw) return null;
  const id = freshId('card-input');
  const error = el(
    'p',
    { id: `${id}-error`, class: 'field-error', hidden: true, 'data-testid': 'teams-field-error' },
    element.errorMessage ?? 'This is needed.',
  );
  const { node, read, group, focus, isOff } = draw(element, { id, 'aria-describedby': error.id, surface });
  const label = element.label && [element.label, element.isRequired && el('span', { class: 'required', title: 'required' }, ' *')];
  const frame = group
    ? el('fieldset', { class: 'card-input' }, label && el('legend', {}, label), node, error)
    : el('div', { class: 'card-input' }, label && el('label', { htmlFor: id }, label), node, error);
  const complain = (wrong) => {
    error.hidden = !wrong;
    frame.classList.toggle('wrong', Boolean(wrong));
    return !wrong;
  };
  frame.addEventListener('input', () => complain(false));
  surface.inputs.add({ element, read, complain, isOff, focus: focus ?? (() => frame.querySelector('input, textarea, select').focus()) });
  return frame;
}

const drawers = {
  'Input.Text': text,
  'Input.Date': date,
  'Input.Toggle': toggle,
  'Input.ChoiceSet': choiceSet,
};

function common(element, { id, 'aria-describedby': described }) {
  return {
    id,
    class: 'field',
    'aria-describedby': described,
    'aria-required': element.isRequired && 'true',
    'aria-label': !element.label && element.placeholder,
    'data-input': element.id,
    'data-testid': 'teams-input',
  };
}

function text(element, context) {
  const attributes = {
    ...common(element, context),
    dir: 'auto',
    maxlength: element.maxLength,
    placeholder: element.placeholder,
    value: element.value ?? '',
  };
  const node = element.isMultiline
    ? el('textarea', { ...attributes, rows: 3 })
    : el('input', { ...attributes, type: 'text', autocomplete: 'off' });
  return { node, read: () => node.value };
}

function date(element, context) {
  const node = el('input', { ...common(element, context), type: 'date', min: element.min, max: element.max, value: element.value ?? '' });
  return { node, read: () => node.value, isOff: () => !node.validity.valid };
}

function toggle(element, context) {
  const { valueOn = 'true', valueOff = 'false' } = element;
  const mark = el('input', { ...common(element, context), class: null, type: 'checkbox', checked: element.value === valueOn });
  return {
    node: el('label', { class: 'box', htmlFor: context.id }, mark, el('span', {}, element.title)),
    read: () => (mark.checked ? valueOn : valueOff),
  };
}

function choiceSet(element, context) {
  if (element.style === 'filtered' || element['choices.data']) return filtered(element, context);
  if (element.style === 'expanded' || element.isMultiSelect) return expanded(element, context);
  return compact(element, context);
}

const split = (value) => (value ? value.split(',') : []);

function compact(element, context) {
  const choices = element.choices ?? [];
  const node = el(
    'select',
    common(element, context),
    el('option', { value: '' }, element.placeholder ?? 'Select'),
    choices.map((choice) => el('option', { value: choice.value, selected: choice.value === element.value }, choice.title)),
  );
  return { node, read: () => node.value };
}

function expanded(element, context) {
  const chosen = element.isMultiSelect ? split(element.value) : [element.value];
  const type = element.isMultiSelect ? 'checkbox' : 'radio';
  const marks = (element.choices ?? []).map((choice) =>
    el('input', {
      type,
      name: context.id,
      value: choice.value,
      checked: chosen.includes(choice.value),
      'data-input': element.id,
      'data-testid': 'teams-input',
    }),
  );
  const rows = marks.map((mark, index) => el('label', { class: 'box' }, mark, el('span', {}, element.choices[index].title)));
  const read = () =>
    marks
      .filter((mark) => mark.checked)
      .map((mark) => mark.value)
      .join(',');
  return { node: el('div', { class: 'boxes' }, rows), read, group: true };
}

function filtered(element, context) {
  const choices = (element.choices ?? []).map(({ title, value }) => ({ label: title, value }));
  const query = element['choices.data'];
  const chosen = (element.isMultiSelect ? split(element.value) : [element.value].filter(Boolean)).map(
    (value) => choices.find((choice) => choice.value === value) ?? { label: value, value },
  );
  const seek = async (typed) => {
    const known = choices.filter((choice) => choice.label.toLocaleLowerCase().includes(typed.toLocaleLowerCase()));
    const found = query && typed ? await context.surface.search(query.dataset, typed) : [];
    const more = found
      .map(({ title, value }) => ({ label: title, value }))
      .filter((one) => !known.some((choice) => choice.value === one.value));
    return [...known, ...more];
  };
  const picker = new Picker({
    ...context,
    describedBy: context['aria-describedby'],
    required: element.isRequired,
    most: element.isMultiSelect ? 100 : 1,
    chosen,
    placeholder: element.placeholder,
    testid: 'teams-input',
    seek,
    onChange: () => picker.node.dispatchEvent(new Event('input', { bubbles: true })),
  });
  picker.field.dataset.input = element.id;
  return { node: picker.node, read: () => picker.chosen.map((choice) => choice.value).join(','), focus: () => picker.field.focus() };
}
