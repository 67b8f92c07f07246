import { el } from './dom.js';
import { icon } from './icons.js';

/** The 'Try this' menu: four first steps, each of which can set the stage. */
export function guide(root, state, panes, turn) {
  const panel = el('div', {
    id: 'guide-panel',
    class: 'guide-panel',
    popover: 'auto',
    role: 'dialog',
    'aria-label': 'Try this',
    'data-testid': 'guide-panel',
  });
  const go = (name, setting) => {
    panel.hidePopover();
    turn.to(name);
    panes[name].prefill(setting);
  };
  panel.append(
    el('p', { class: 'guide-lead' }, 'Four first steps. A button chooses the person and writes the words; you press Enter.'),
    el(
      'ol',
      { class: 'guide-steps' },
      stepsOf(state).map((step, index) => stepNode(step, index + 1, go)),
    ),
  );
  const button = el(
    'button',
    { type: 'button', class: 'guide-button', popovertarget: panel.id, 'data-testid': 'guide-button' },
    icon('bulb'),
    'Try this',
  );
  root.append(button, panel);
}

function stepNode(step, number, go) {
  const buttons = step.buttons.map((button, index) => {
    const done = (event) => {
      event.currentTarget.classList.add('done');
      go(button.pane, button.setting);
    };
    return el(
      'button',
      { type: 'button', class: `guide-go ${button.pane}`, 'data-testid': `guide-${number}-${index + 1}`, onClick: done },
      el('span', {}, button.label),
      el('small', {}, button.detail),
    );
  });
  return el(
    'li',
    { class: 'guide-step' },
    el('h2', {}, step.title),
    el('p', {}, step.text),
    el('div', { class: 'guide-buttons' }, buttons),
  );
}

function stepsOf({ bot, slack, teams }) {
  const [reporter, colleague] = staff(slack.people);
  const [taker, helper] = staff(teams.people);
  const manager = teams.people.find((person) => person.isManager) ?? taker;
  const room = (side) => side.conversations.find((one) => one.kind === 'channel').id;
  const chat = (side, person) => side.conversations.find((one) => one.kind !== 'channel' && one.user === person.id)?.id ?? room(side);
  const inSlack = (label, person, text, conversation = room(slack)) => ({
    pane: 'slack',
    label,
    detail: `Slack, as ${first(person)}`,
    setting: { person: person.id, conversation, text },
  });
  const inTeams = (label, person, text, conversation = room(teams)) => ({
    pane: 'teams',
    label,
    detail: `Teams, as ${first(person)}`,
    setting: { person: person.id, conversation, text },
  });
  return [
    {
      title: 'A tip and a story arrive',
      text: 'Within a minute both channels get them by schedule. Press Trying it under the tip and Thank them under the story.',
      buttons: [inSlack('Watch the channel', reporter), inTeams('Watch the channel', taker)],
    },
    {
      title: 'A parcel arrived broken',
      text: 'Send the command, say that the customer is waiting now, fill in the short form. Then a colleague takes it on the other platform and brings it to a good end.',
      buttons: [
        inSlack('/cx issue parcel arrived broken', reporter, '/cx issue parcel arrived broken'),
        inTeams('Take it from the channel', taker),
      ],
    },
    {
      title: 'Thank a colleague',
      text: 'Kudos need a reason that names what somebody did for a customer.',
      buttons: [
        inSlack(`/kudos @${first(colleague)} …`, reporter, `/kudos @${colleague.name} stayed late to repack an order for a customer`),
        inTeams(`@${bot.name} kudos …`, taker, `@${bot.name} kudos @${helper.name} called a worried customer back within the hour`),
      ],
    },
    {
      title: 'The board and the digest',
      text: 'One board counts both platforms. The weekly digest shows a manager whom nobody has thanked yet.',
      buttons: [inSlack('/cx board', reporter, '/cx board'), inTeams('digest now', manager, 'digest now', chat(teams, manager))],
    },
  ];
}

const first = (person) => person.name.split(' ')[0];

/** Those who manage nobody, managers after them. */
const staff = (people) => [...people].sort((one, other) => Number(one.isManager) - Number(other.isManager));
