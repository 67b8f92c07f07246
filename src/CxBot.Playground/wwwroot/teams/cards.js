import { el } from '../dom.js';
import { clock, shortDay } from '../text.js';
import { attempt, unsupported } from '../unsupported.js';
import { actionRow } from './actions.js';
import { inputElement } from './inputs.js';
import { markdown } from './markdown.js';

/**
 * Draws an Adaptive Card, as much of 1.5 as the bot uses.
 * @param {object} surface { inputs: CardInputs, press(action, values, node), search(dataset, typed) -> Promise<{ title, value }[]>, viewer }
 */
export function card(content, surface) {
  const context = { ...surface, entities: content.msteams?.entities };
  return el(
    'div',
    { class: 'card', lang: content.lang },
    elements(content.body ?? [], context),
    content.actions && actionRow(content.actions, context),
  );
}

const elements = (list, context) => list.filter((element) => element.isVisible !== false).map((element) => framed(element, context));

function framed(element, context) {
  const draw = () => drawers[element.type]?.(element, context) ?? inputElement(element, context);
  const node = attempt(element.type ?? 'an element without type', draw);
  node.classList.add('card-element');
  if (element.spacing) node.classList.add(`spacing-${element.spacing.toLowerCase()}`);
  if (element.separator) node.classList.add('separated');
  if (element.horizontalAlignment) node.classList.add(`align-${element.horizontalAlignment.toLowerCase()}`);
  return node;
}

const drawers = {
  TextBlock: textBlock,
  RichTextBlock: richTextBlock,
  Container: (element, context) =>
    el('div', { class: `card-container ${named('style', element.style)}` }, elements(element.items, context)),
  ColumnSet: columnSet,
  FactSet: factSet,
  ActionSet: (element, context) => actionRow(element.actions, context),
  Image: (element) =>
    el('img', { class: `card-image ${named('size', element.size)}`, src: element.url, alt: element.altText ?? '', loading: 'lazy' }),
};

const named = (kind, value) => (value ? `${kind}-${value.toLowerCase()}` : '');

/** Classes of a text's look; the same for a TextBlock and a TextRun. */
function look(element) {
  const classes = ['size', 'weight', 'color'].map((kind) => named(kind, element[kind]));
  return [
    ...classes,
    element.isSubtle && 'subtle',
    element.italic && 'italic',
    element.strikethrough && 'struck',
    element.fontType && named('font', element.fontType),
  ]
    .filter(Boolean)
    .join(' ');
}

function textBlock(element, context) {
  const heading = element.style === 'heading' ? { role: 'heading', 'aria-level': '4' } : {};
  return el(
    'div',
    { class: `card-text ${look(element)} ${element.wrap ? '' : 'one-line'}`, dir: 'auto', ...heading },
    markdown(withMoments(element.text, context.viewer), context.entities),
  );
}

/** What stands for a point in time becomes words in the reader's own zone, as Teams does in TextBlocks and nowhere else. */
function withMoments(text, viewer) {
  return text.replace(
    /\{\{(DATE|TIME)\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))(?:, ?(?:COMPACT|LONG|SHORT))?\)\}\}/g,
    (_, kind, moment) => (kind === 'TIME' ? clock(new Date(moment), viewer) : shortDay(new Date(moment), viewer)),
  );
}

function richTextBlock(element) {
  return el('p', { class: 'card-text card-rich', dir: 'auto' }, element.inlines.map(textRun));
}

function textRun(run) {
  if (typeof run === 'string') return run;
  if (run.type !== 'TextRun' || run.selectAction) return unsupported(run.selectAction ? 'TextRun with selectAction' : run.type);
  return el('span', { class: `${look(run)} ${run.highlight ? 'highlight' : ''}` }, run.text);
}

function columnSet(element, context) {
  return el(
    'div',
    { class: `card-columns ${named('style', element.style)}` },
    element.columns.map((column) => columnNode(column, context)),
  );
}

function columnNode(column, context) {
  const node = el(
    'div',
    { class: `card-column ${named('style', column.style)} ${named('content', column.verticalContentAlignment)}` },
    elements(column.items, context),
  );
  if (column.separator) node.classList.add('separated');
  const width = String(column.width ?? 'stretch');
  if (/^\d+px$/.test(width)) node.style.flex = `0 0 ${width}`;
  else if (width === 'auto') node.style.flex = '0 1 auto';
  else if (/^\d+(\.\d+)?$/.test(width)) node.style.flex = `${width} 1 0`;
  return node;
}

function factSet(element, context) {
  const rows = element.facts.map((fact) => [
    el('dt', { dir: 'auto' }, markdown(fact.title, context.entities)),
    el('dd', { dir: 'auto' }, markdown(fact.value, context.entities)),
  ]);
  return el('dl', { class: 'card-facts' }, rows);
}
