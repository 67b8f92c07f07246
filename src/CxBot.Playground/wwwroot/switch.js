const wide = matchMedia('(min-width: 900px)');

/** Where there is room for one pane only: two tabs, with a dot on the one that has news. */
export class PaneSwitch {
  constructor(bar, stage) {
    this.stage = stage;
    this.tabs = Object.fromEntries([...bar.querySelectorAll('[role=tab]')].map((tab) => [tab.dataset.pane, tab]));
    for (const [name, tab] of Object.entries(this.tabs)) tab.addEventListener('click', () => this.to(name));
    bar.addEventListener('keydown', (event) => this.#key(event));
    wide.addEventListener('change', () => this.#apply());
  }

  over(panes) {
    this.panes = panes;
    this.to('slack');
  }

  to(name) {
    this.current = name;
    this.#apply();
  }

  /** Sets or clears the dot of a pane. */
  news(name) {
    const pane = this.panes?.[name];
    if (!pane) return;
    const dot = pane.hasNews && !pane.visible;
    this.tabs[name].classList.toggle('unread', dot);
    this.tabs[name].querySelector('.dot').hidden = !dot;
  }

  #apply() {
    for (const [name, tab] of Object.entries(this.tabs)) {
      const selected = name === this.current;
      tab.setAttribute('aria-selected', String(selected));
      tab.tabIndex = selected ? 0 : -1;
    }
    this.stage.dataset.pane = this.current;
    for (const [name, pane] of Object.entries(this.panes)) pane.setVisible(wide.matches || name === this.current);
  }

  #key(event) {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    this.to(this.current === 'slack' ? 'teams' : 'slack');
    this.tabs[this.current].focus();
  }
}
