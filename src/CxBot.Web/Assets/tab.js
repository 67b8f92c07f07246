// The page inside Teams: asks Teams who looks, and the bot what that person gets to see.
const { frame, start, links } = document.body.dataset;
const main = document.querySelector('main');
const failed = document.getElementById('failed');
const themes = { default: 'light', dark: 'dark', contrast: 'dark' };

// Known to Teams and to no browser: it may differ from the system's.
function wear(theme) {
  document.documentElement.dataset.theme = themes[theme] ?? 'light';
}

async function ask(path, method = 'GET') {
  // Teams keeps the token and renews it; we never do.
  const token = await microsoftTeams.authentication.getAuthToken();
  const answer = await fetch(frame + path, { method, headers: { Authorization: `Bearer ${token}` }, credentials: 'omit' });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer;
}

async function show(path) {
  main.setAttribute('aria-busy', 'true');
  try {
    const answer = await ask(path);
    main.innerHTML = await answer.text();
    document.documentElement.lang = answer.headers.get('Content-Language') ?? 'en';
    failed.hidden = true;
    main.hidden = false;
  } catch (fault) {
    fail(fault);
  }
  main.setAttribute('aria-busy', 'false');
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
  if (event.target.method !== 'get') return;
  event.preventDefault();
  show(`${event.target.getAttribute('action')}?${new URLSearchParams(new FormData(event.target))}`);
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
