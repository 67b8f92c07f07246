// The page inside Teams: asks Teams who looks, and the bot what that person gets to see.
const { frame, start, links, people } = document.body.dataset;
const main = document.querySelector('main');
const failed = document.getElementById('failed');
const themes = { default: 'light', dark: 'dark', contrast: 'dark' };

// Known to Teams and to no browser: it may differ from the system's.
function wear(theme) {
  document.documentElement.dataset.theme = themes[theme] ?? 'light';
}

async function ask(path, method = 'GET', body = undefined) {
  // Teams keeps the token and renews it; we never do.
  const token = await microsoftTeams.authentication.getAuthToken();
  const answer = await fetch(frame + path, { method, body, headers: { Authorization: `Bearer ${token}` }, credentials: 'omit' });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer;
}

async function put(answer) {
  main.innerHTML = await answer.text();
  document.documentElement.lang = answer.headers.get('Content-Language') ?? 'en';
  failed.hidden = true;
  main.hidden = false;
  for (const group of main.querySelectorAll('[data-most]')) keepToMost(group);
  const first = main.querySelector('[aria-invalid]');
  if (first) first.focus();
  else scrollTo(0, 0);
}

async function show(path) {
  main.setAttribute('aria-busy', 'true');
  try {
    await put(await ask(path));
  } catch (fault) {
    fail(fault);
  }
  main.setAttribute('aria-busy', 'false');
}

// What was typed stays until the answer is here.
async function send(form) {
  const button = form.querySelector('[type=submit]');
  const notSent = form.querySelector('[data-failed]');
  if (button.disabled) return;
  button.disabled = true;
  notSent.hidden = true;
  main.setAttribute('aria-busy', 'true');
  try {
    await put(await ask(form.getAttribute('action'), 'POST', new URLSearchParams(new FormData(form))));
  } catch (fault) {
    console.error('CxBot: the form could not be sent.', fault);
    notSent.hidden = false;
    button.disabled = false;
  }
  main.setAttribute('aria-busy', 'false');
}

// Colleagues to choose from: who is chosen stays in sight, whatever is looked for.
let seeking;
function seek(input) {
  clearTimeout(seeking);
  seeking = setTimeout(async () => {
    const group = input.closest('fieldset');
    const list = group.querySelector('[data-found]');
    try {
      const found = await (await ask(`${people}?words=${encodeURIComponent(input.value)}`)).json();
      const chosen = [...list.querySelectorAll('label:has(:checked)')];
      const known = new Set(chosen.map((label) => label.querySelector('input').value));
      list.replaceChildren(...chosen, ...found.filter((person) => !known.has(`${person.id}`)).map((person) => choice(list.dataset.found, person)));
      keepToMost(group);
    } catch (fault) {
      console.error('CxBot: nobody could be looked for.', fault);
    }
  }, 250);
}

function choice(name, person) {
  const label = document.createElement('label');
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', name, value: person.id });
  label.className = 'choice';
  label.append(box, Object.assign(document.createElement('span'), { textContent: person.name }));
  return label;
}

function keepToMost(group) {
  const boxes = [...group.querySelectorAll('[type=checkbox]')];
  const isFull = boxes.filter((box) => box.checked).length >= Number(group.dataset.most);
  for (const box of boxes) box.disabled = isFull && !box.checked;
}

function fail(fault) {
  console.error('CxBot: the page could not be shown.', fault);
  failed.hidden = false;
  main.hidden = true;
}

// Teams keeps no files from frames, and its browser window knows nobody: a link that signs in once opens there.
async function keep(link) {
  const path = link.getAttribute('href');
  try {
    link.href = await (await ask(`${links}?to=${encodeURIComponent(path)}`, 'POST')).text();
    link.target = '_blank';
    link.rel = 'noopener';
    link.click();
    // Where the window was kept from opening, the next press opens it; later the link would be too old.
    setTimeout(() => link.setAttribute('href', path), 9 * 60 * 1000);
  } catch (fault) {
    fail(fault);
  }
}

// A link would leave the frame's page and lose who looks.
main.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="/"]');
  if (!link) return;
  event.preventDefault();
  if (link.dataset.file) keep(link);
  else show(link.getAttribute('href').split('#')[0]);
});
main.addEventListener('submit', (event) => {
  event.preventDefault();
  if (event.target.method !== 'get') send(event.target);
  else show(`${event.target.getAttribute('action')}?${new URLSearchParams(new FormData(event.target))}`);
});
main.addEventListener('input', (event) => {
  if (event.target.matches('[data-seek]')) seek(event.target);
});

main.addEventListener('change', (event) => {
  const group = event.target.closest('[data-most]');
  if (group) keepToMost(group);
});

// In one line of text the Enter key sends a form; where somebody looks for a name it must not.
main.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target.matches('[data-seek]')) event.preventDefault();
});

document.getElementById('again').addEventListener('click', () => begin());

async function begin() {
  try {
    await microsoftTeams.app.initialize();
    const context = await microsoftTeams.app.getContext();
    wear(context.app.theme);
    microsoftTeams.app.registerOnThemeChangeHandler(wear);
  } catch (fault) {
    // Opened outside of Teams: there is nobody to ask.
    console.error('CxBot: no Teams around this page.', fault);
  }
  await show(start);
}

begin();
