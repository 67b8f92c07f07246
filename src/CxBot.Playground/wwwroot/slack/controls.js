import { el } from '../dom.js';
import { safeUrl } from '../text.js';
import { unsupported } from '../unsupported.js';
import { plain } from './plain.js';

/** Draws an element that acts at once when used: in an actions block or beside a section. */
export function control(element, blockId, surface) {
  const draw = { button, static_select: select }[element.type];
  return draw && !element.confirm ? draw(element, blockId, surface) : unsupported(element.confirm ? `${element.type} with confirm` : element.type);
}

function button(element, blockId, surface) {
  const press = () => surface.press(blockId, element, node);
  const attributes = {
    type: 'button',
    class: `button ${element.style ?? ''}`,
    'aria-label': element.accessibility_label,
    'data-action': element.action_id,
    'data-testid': 'slack-button',
    onClick: press,
  };
  // A link opens the browser, and the app hears of the press all the same.
  const href = element.url && safeUrl(element.url);
  if (element.url && !href) return unsupported(`button with the address ${element.url}`);
  const node = href
    ? el('a', { ...attributes, type: null, href, target: '_blank', rel: 'noopener noreferrer' }, plain(element.text))
    : el('button', attributes, plain(element.text));
  return node;
}

function select(element, blockId, surface) {
  const options = element.options ?? [];
  const change = () => {
    const chosen = options[node.selectedIndex - 1];
    if (chosen) surface.press(blockId, { ...element, selected_option: chosen }, node);
  };
  const node = el(
    'select',
    {
      class: 'field inline-select',
      'aria-label': plain(element.placeholder) || 'Choose',
      'data-action': element.action_id,
      'data-testid': 'slack-select',
      onChange: change,
    },
    el('option', { value: '' }, plain(element.placeholder) || 'Choose'),
    options.map((option) =>
      el('option', { value: option.value, selected: option.value === element.initial_option?.value }, plain(option.text)),
    ),
  );
  surface.state.add(blockId, element.action_id, () => ({ type: element.type, selected_option: options[node.selectedIndex - 1] ?? null }));
  return node;
}
