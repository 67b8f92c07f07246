import { el } from '../dom.js';
import { Picker } from '../pane/picker.js';
import { unsupported } from '../unsupported.js';
import { plain } from './plain.js';

/**
 * Draws the element of an input block.
 * @returns {{ node: Node, read: () => object, group?: boolean }} group: several controls that need a legend, not a label
 */
export function input(element, context) {
  const draw = drawers[element.type];
  return draw ? draw(element, context) : { node: unsupported(element.type), read: () => ({ type: element.type }) };
}

const drawers = {
  plain_text_input: text,
  static_select: select,
  radio_buttons: (element, context) => boxes(element, context, 'radio'),
  checkboxes: (element, context) => boxes(element, context, 'checkbox'),
  external_select: (element, context) => picker(element, context, 1),
  multi_external_select: (element, context) => picker(element, context, element.max_selected_items ?? 100),
  datepicker: date,
};

function common(element, { id, describedBy, required }) {
  return {
    id,
    class: 'field',
    'aria-describedby': describedBy,
    'aria-required': required && 'true',
    'data-action': element.action_id,
    'data-testid': 'slack-input',
  };
}

function text(element, context) {
  const attributes = {
    ...common(element, context),
    dir: 'auto',
    maxlength: element.max_length,
    placeholder: plain(element.placeholder),
    'data-focus': element.focus_on_load,
  };
  const node = element.multiline
    ? el('textarea', { ...attributes, rows: 4 })
    : el('input', { ...attributes, type: 'text', autocomplete: 'off' });
  node.value = context.kept ? (context.kept.value ?? '') : (element.initial_value ?? '');
  return { node, read: () => ({ type: element.type, value: node.value === '' ? null : node.value }) };
}

function select(element, context) {
  const chosen = context.kept ? context.kept.selected_option : element.initial_option;
  const node = el(
    'select',
    common(element, context),
    el('option', { value: '' }, plain(element.placeholder) || 'Choose an option'),
    element.options.map((option) => el('option', { value: option.value, selected: option.value === chosen?.value }, plain(option.text))),
  );
  return { node, read: () => ({ type: element.type, selected_option: element.options[node.selectedIndex - 1] ?? null }) };
}

function boxes(element, context, type) {
  const radio = type === 'radio';
  const chosen = radio
    ? [context.kept ? context.kept.selected_option : element.initial_option].filter(Boolean)
    : ((context.kept ? context.kept.selected_options : element.initial_options) ?? []);
  const marks = element.options.map((option) =>
    el('input', {
      type,
      name: `${context.id}-option`,
      value: option.value,
      checked: chosen.some((one) => one.value === option.value),
      'data-testid': 'slack-input',
    }),
  );
  const rows = element.options.map((option, index) =>
    el(
      'label',
      { class: 'box' },
      marks[index],
      el('span', {}, plain(option.text), option.description && el('small', {}, plain(option.description))),
    ),
  );
  const selected = () => element.options.filter((_, index) => marks[index].checked);
  const read = () =>
    radio ? { type: element.type, selected_option: selected()[0] ?? null } : { type: element.type, selected_options: selected() };
  return { node: el('div', { class: 'boxes', 'data-action': element.action_id }, rows), read, group: true };
}

function picker(element, context, most) {
  const held =
    most === 1 && element.type === 'external_select'
      ? [context.kept ? context.kept.selected_option : element.initial_option]
      : context.kept
        ? context.kept.selected_options
        : element.initial_options;
  const choice = (option) => ({ value: option.value, label: plain(option.text), option });
  const field = new Picker({
    ...context,
    most,
    chosen: (held ?? []).filter(Boolean).map(choice),
    placeholder: plain(element.placeholder),
    minimum: element.min_query_length ?? 3,
    testid: 'slack-input',
    seek: async (typed) => (await context.seek(typed)).map(choice),
  });
  const read = () => {
    const options = field.chosen.map((one) => one.option);
    return element.type === 'external_select'
      ? { type: element.type, selected_option: options[0] ?? null }
      : { type: element.type, selected_options: options };
  };
  return { node: field.node, read };
}

function date(element, context) {
  const node = el('input', { ...common(element, context), type: 'date' });
  node.value = (context.kept ? context.kept.selected_date : element.initial_date) ?? '';
  return { node, read: () => ({ type: element.type, selected_date: node.value || null }) };
}
