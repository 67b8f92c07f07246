import { changesUrl } from './api.js';

/**
 * Follows what happens on both platforms. `onChange` gets each change once, `onLine` true or false when the stream
 * opens or breaks. The browser reconnects by itself while the server lives; after a restart we open a new stream.
 */
export function follow(after, { onChange, onLine }) {
  let seen = after;
  let source;

  const open = () => {
    source = new EventSource(changesUrl(seen));
    source.onopen = () => onLine(true);
    source.onmessage = (event) => {
      const change = JSON.parse(event.data);
      seen = change.seq;
      onChange(change);
    };
    source.onerror = () => {
      onLine(false);
      if (source.readyState !== EventSource.CLOSED) return;
      setTimeout(open, 2000);
    };
  };

  open();
  window.addEventListener('pagehide', () => source.close());
}
