const namespace = 'http://www.w3.org/2000/svg';

/** Strokes on a 20 by 20 grid. */
const strokes = {
  at: ['M13 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z', 'M13 7v4.2c0 3 4 2.6 4-1.2a7 7 0 1 0-2.8 5.6'],
  bulb: ['M7.5 14.5h5', 'M8.5 17h3', 'M10 3a5 5 0 0 0-2.9 9.1c.3.3.5.6.5 1v1.4h4.8v-1.4c0-.4.2-.7.5-1A5 5 0 0 0 10 3Z'],
  check: ['M4.5 10.5 8 14l7.5-8'],
  chevron: ['m6 8 4 4 4-4'],
  close: ['m5.5 5.5 9 9', 'm14.5 5.5-9 9'],
  copy: ['M7.5 7.5h8v8h-8z', 'M12.5 7.5v-3h-8v8h3'],
  down: ['M10 4v12', 'm5 11 5 5 5-5'],
  eye: ['M2.5 10S5.5 5 10 5s7.5 5 7.5 5-3 5-7.5 5-7.5-5-7.5-5Z', 'M12 10a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z'],
  hash: ['M8 3.5 6 16.5', 'M14 3.5l-2 13', 'M4 7.5h13', 'M3 12.5h13'],
  more: ['M5 10h.01', 'M10 10h.01', 'M15 10h.01'],
  plus: ['M10 4.5v11', 'M4.5 10h11'],
  reply: ['M8.5 5 4 9.5 8.5 14', 'M4.5 9.5H11a5 5 0 0 1 5 5V16'],
  smile: ['M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z', 'M7.5 8.5h.01', 'M12.5 8.5h.01', 'M7 12a3.7 3.7 0 0 0 6 0'],
  send: ['M3.5 4 17 10 3.5 16l2.2-6z', 'M5.7 10H11'],
  bolt: ['M11 3 5 11h4.5L9 17l6-8h-4.5z'],
};

/** A small drawing in the colour of the text around it; says nothing to a screen reader. */
export function icon(name) {
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `icon icon-${name}`);
  for (const stroke of strokes[name]) {
    const path = document.createElementNS(namespace, 'path');
    path.setAttribute('d', stroke);
    svg.append(path);
  }
  return svg;
}
