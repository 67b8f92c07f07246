import { el, freshId } from '../dom.js';
import { attempt, unsupported } from '../unsupported.js';
import { control } from './controls.js';
import { input } from './inputs.js';
import { mrkdwn } from './mrkdwn.js';
import { plain } from './plain.js';
import { richText } from './richText.js';

/**
 * Draws Block Kit, as much of it as the bot uses.
 * @param {object} surface { viewer, nameOf(id), channelOf(id), state: SlackState, kept?: SlackState, errors?, press(blockId, element, node),
 * seek(blockId, actionId, typed) -> Promise<options> }
 */
export function blocks(list, surface) {
  return el(
    'div',
    { class: 'blocks' },
    list.map((block, index) => attempt(block.type, () => drawers[block.type]?.(block, surface, block.block_id ?? `block-${index}`))),
  );
}

const drawers = {
  header: (block) => el('h4', { class: 'block-header', dir: 'auto' }, plain(block.text)),
  divider: () => el('hr', { class: 'block-divider' }),
  rich_text: (block, surface) => richText(block, surface),
  section,
  context,
  actions: (block, surface, id) =>
    el(
      'div',
      { class: 'block-actions' },
      block.elements.map((element) => control(element, id, surface)),
    ),
  input: inputBlock,
  image: imageBlock,
};

function section(block, surface, id) {
  return el(
    'div',
    { class: 'block-section' },
    el(
      'div',
      { class: 'block-section-words' },
      block.text && el('p', { class: 'block-text', dir: 'auto' }, plainOnly(block.text, 'section')),
      block.fields &&
        el(
          'div',
          { class: 'block-fields' },
          block.fields.map((field) => el('p', { class: 'block-text', dir: 'auto' }, plainOnly(field, 'section field'))),
        ),
    ),
    block.accessory && control(block.accessory, id, surface),
  );
}

function plainOnly(text, where) {
  return text.type === 'plain_text' ? plain(text) : unsupported(`${where} of type ${text.type}`);
}

function context(block, surface) {
  const draw = { plain_text: plain, mrkdwn: (text) => mrkdwn(text.text, surface) };
  return el(
    'div',
    { class: 'block-context' },
    block.elements.map((element) => el('span', { dir: 'auto' }, draw[element.type]?.(element) ?? unsupported(`context ${element.type}`))),
  );
}

function inputBlock(block, surface, id) {
  const { element } = block;
  const fieldId = freshId('input');
  const notes = `${fieldId}-notes`;
  const error = surface.errors?.[id];
  const required = !block.optional;
  const { node, read, group } = input(element, {
    id: fieldId,
    describedBy: (block.hint || error) && notes,
    required,
    kept: surface.kept?.of(id, element.action_id),
    seek: (typed) => surface.seek(id, element.action_id, typed),
  });
  surface.state.add(id, element.action_id, read);
  const label = [plain(block.label), block.optional && el('span', { class: 'optional' }, '(optional)')];
  const below =
    (block.hint || error) &&
    el(
      'div',
      { id: notes },
      error && el('p', { class: 'field-error', 'data-testid': 'slack-field-error' }, error),
      block.hint && el('p', { class: 'hint' }, plain(block.hint)),
    );
  const attributes = { class: `block-input${error ? ' wrong' : ''}`, 'data-block': id };
  return group
    ? el('fieldset', { ...attributes, 'aria-describedby': below && notes }, el('legend', {}, label), node, below)
    : el('div', attributes, el('label', { htmlFor: fieldId }, label), node, below);
}

function imageBlock(block) {
  return el(
    'figure',
    { class: 'block-image' },
    block.title && el('figcaption', {}, plain(block.title)),
    el('img', { src: block.image_url, alt: block.alt_text, loading: 'lazy' }),
  );
}
