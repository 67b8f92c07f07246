/** Builds an element. Strings become text nodes, never markup; `onX` are listeners; false, null and undefined are left out. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) set(node, name, value);
  node.append(...present(children));
  return node;
}

/** Puts these children, and nothing else, into the node. */
export function fill(node, ...children) {
  node.replaceChildren(...present(children));
  return node;
}

/** An id nobody else has, to tie labels, lists and errors to their fields. */
export function freshId(prefix) {
  counter += 1;
  return `${prefix}-${counter}`;
}

/** Words for a screen reader only. */
export const spoken = (text) => el('span', { class: 'spoken' }, text);

let counter = 0;
const properties = new Set(['value', 'checked', 'disabled', 'hidden', 'inert', 'readOnly', 'selected', 'tabIndex', 'htmlFor']);

function set(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith('on')) node.addEventListener(name.slice(2).toLowerCase(), value);
  else if (properties.has(name)) node[name] = value;
  else node.setAttribute(name, value === true ? '' : value);
}

function present(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}
