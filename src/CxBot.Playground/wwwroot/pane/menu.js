import { el, freshId } from '../dom.js';
import { icon } from '../icons.js';

const gap = 6;

/**
 * Opens a menu at its button. An item: { label, run, detail?, icon?, lead? (a node), checked?, dot?, testid? };
 * a string is a heading.
 */
export function openMenu(button, { label, items, testid }) {
  const id = freshId('menu');
  const menu = el('div', { id, class: 'menu', role: 'menu', popover: 'auto', 'aria-label': label, 'data-testid': testid });
  menu.append(...items.map((item) => (typeof item === 'string' ? heading(item) : entry(item, menu))));
  button.closest('.pane, .guide-root, body').append(menu);
  button.setAttribute('aria-expanded', 'true');
  menu.addEventListener('keydown', (event) => walk(event, menu));
  menu.addEventListener('toggle', (event) => {
    if (event.newState !== 'closed') return;
    button.setAttribute('aria-expanded', 'false');
    if (menu.contains(document.activeElement) || document.activeElement === document.body) button.focus();
    menu.remove();
  });
  menu.showPopover();
  place(menu, button.getBoundingClientRect());
  (menu.querySelector('[aria-checked=true]') ?? menu.querySelector('button'))?.focus();
}

const heading = (text) => el('p', { class: 'menu-heading', role: 'presentation' }, text);

function entry(item, menu) {
  const radio = item.checked !== undefined;
  const choose = () => {
    menu.hidePopover();
    item.run();
  };
  const attributes = {
    type: 'button',
    class: 'menu-item',
    role: radio ? 'menuitemradio' : 'menuitem',
    tabIndex: -1,
    'aria-checked': radio && String(item.checked),
    'data-testid': item.testid,
    onClick: choose,
  };
  return el(
    'button',
    attributes,
    item.lead ?? (item.icon && icon(item.icon)),
    el(
      'span',
      { class: 'menu-words' },
      el('span', { class: 'menu-label' }, item.label),
      item.detail && el('span', { class: 'menu-detail' }, item.detail),
    ),
    item.dot && el('span', { class: 'dot', role: 'img', 'aria-label': 'has unread messages' }),
    item.checked && icon('check'),
  );
}

function walk(event, menu) {
  const items = [...menu.querySelectorAll('button')];
  const at = items.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (event.key === 'Tab') menu.hidePopover();
  if (to === undefined) return;
  event.preventDefault();
  items[(to + items.length) % items.length].focus();
}

function place(menu, anchor) {
  const { width, height } = menu.getBoundingClientRect();
  const below = anchor.bottom + gap + height <= innerHeight;
  const top = below ? anchor.bottom + gap : Math.max(gap, anchor.top - gap - height);
  const left = anchor.left + width + gap <= innerWidth ? anchor.left : anchor.right - width;
  menu.style.top = `${top}px`;
  menu.style.left = `${Math.max(gap, Math.min(left, innerWidth - width - gap))}px`;
}
