/** Stands in for Microsoft's TeamsJS inside a tab: the same names, and questions to the page around the frame. */
(() => {
  let initialized = false;
  let onTheme = () => {};
  const waiting = new Map();
  let asked = 0;

  function ask(what) {
    if (!initialized && what !== 'initialize') return Promise.reject(new Error('The library has not yet been initialized'));
    asked += 1;
    const id = asked;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      window.parent.postMessage({ teamsJs: what, id }, window.location.origin);
    });
  }

  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent || origin !== window.location.origin) return;
    if (data?.teamsJsTheme) onTheme(data.teamsJsTheme);
    const answer = waiting.get(data?.teamsJsAnswer);
    if (!answer) return;
    waiting.delete(data.teamsJsAnswer);
    if (data.error) answer.reject(new Error(data.error));
    else answer.resolve(data.value);
  });

  window.microsoftTeams = {
    app: {
      async initialize() {
        if (window.parent === window) throw new Error('SDK initialization timed out.');
        await ask('initialize');
        initialized = true;
      },
      getContext: () => ask('context'),
      registerOnThemeChangeHandler(handler) {
        onTheme = handler;
      },
      notifyAppLoaded() {},
      notifySuccess() {},
    },
    authentication: { getAuthToken: () => ask('token') },
  };
})();
