/** What stands in the inputs of one message or view, in the shape of Slack's `state.values`. */
export class SlackState {
  #readers = new Map();

  /** @param {() => object} read yields { type, value | selected_option | ... } */
  add(blockId, actionId, read) {
    if (!this.#readers.has(blockId)) this.#readers.set(blockId, new Map());
    this.#readers.get(blockId).set(actionId, read);
  }

  /** @returns {Record<string, Record<string, object>>} */
  values() {
    return Object.fromEntries(
      [...this.#readers].map(([block, actions]) => [block, Object.fromEntries([...actions].map(([action, read]) => [action, read()]))]),
    );
  }

  /** The value of one input, e.g. to keep what was typed when the view is drawn anew. */
  of(blockId, actionId) {
    return this.#readers.get(blockId)?.get(actionId)?.();
  }
}

/** Does a state value hold nothing? */
export function isEmpty(value) {
  const held = value.value ?? value.selected_option ?? value.selected_options ?? value.selected_date;
  return held === null || held === undefined || held.length === 0 || (typeof held === 'string' && held.trim() === '');
}
