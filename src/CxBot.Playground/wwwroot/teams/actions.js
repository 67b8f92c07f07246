import { el } from '../dom.js';
import { safeUrl } from '../text.js';
import { unsupported } from '../unsupported.js';

/** A row of a card's actions. */
export const actionRow = (actions, surface) =>
  el(
    'div',
    { class: 'card-actions' },
    actions.map((action) => actionButton(action, surface)),
  );

function actionButton(action, surface) {
  if (action.type === 'Action.OpenUrl') return opener(action);
  if (action.type !== 'Action.Execute' && action.type !== 'Action.Submit') return unsupported(action.type);
  const press = () => {
    const sends = action.associatedInputs !== 'none';
    if (sends && !surface.inputs.check()) return;
    surface.press(action, sends ? surface.inputs.values() : {}, node);
  };
  const attributes = {
    type: 'button',
    class: `button ${action.style ?? ''}`,
    title: action.tooltip,
    'data-action': action.verb ?? action.id ?? action.title,
    'data-testid': 'teams-button',
    onClick: press,
  };
  const node = el('button', attributes, action.title);
  return node;
}

function opener(action) {
  const href = safeUrl(action.url);
  return href
    ? el('a', { class: 'button', href, target: '_blank', rel: 'noopener noreferrer', 'data-testid': 'teams-button' }, action.title)
    : unsupported(`Action.OpenUrl to ${action.url}`);
}
