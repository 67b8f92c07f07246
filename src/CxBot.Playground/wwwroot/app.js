import { get, Refused } from './api.js';
import { follow } from './changes.js';
import { el, fill } from './dom.js';
import { guide } from './guide.js';
import { slackPane } from './slack/pane.js';
import { PaneSwitch } from './switch.js';
import { teamsPane } from './teams/pane.js';

const find = (id) => document.getElementById(id);

try {
  start(await get('state'));
} catch (fault) {
  if (!(fault instanceof Refused)) throw fault;
  fill(find('panes'), el('p', { class: 'fatal', role: 'alert' }, `${fault.message} Start it again and reload this page.`));
}

function start(state) {
  const turn = new PaneSwitch(find('switch'), find('panes'));
  const panes = {
    slack: slackPane(find('slack'), state, () => turn.news('slack')),
    teams: teamsPane(find('teams'), state, () => turn.news('teams')),
  };
  turn.over(panes);
  find('panes').dataset.ready = 'true';
  guide(find('guide'), state, panes, turn);
  notices(state.notices);
  follow(state.seq ?? 0, {
    onChange: (change) => {
      panes.slack.follow(change);
      panes.teams.follow(change);
      if (change.kind === 'notice') get('state').then((now) => notices(now.notices));
    },
    onLine: (on) => line(on, panes),
  });
}

let wasOff = false;

function line(on, panes) {
  find('line').hidden = on;
  if (on && wasOff) {
    for (const pane of Object.values(panes)) {
      pane.toasts.forget(); // Whatever failed, failed because nobody was there.
      pane.renew();
    }
  }
  wasOff = !on;
}

function notices(list) {
  const box = find('notices');
  box.hidden = !list?.length;
  fill(
    box,
    (list ?? []).slice(-3).map((notice) => el('p', {}, notice)),
  );
}
