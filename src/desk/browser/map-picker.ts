import type { CorrectionItem } from '../../corrections/correction-lines.js';
import { button, make } from './elements.js';
import { ask } from './requests.js';

/** From the whole world to a parish: degrees of arc from the middle of the map to its nearer edge, as frames of maps have them. */
const LEVELS = [null, 25, 11, 5, 2.25, 1] as const;
/** The size of a broad map, in units of its frame (`PICTURE_PICKER_SIZES` of src/map/frame.ts); the world's is less high. */
const PICKER_SIZE = { width: 600, height: 340, worldHeight: 292 };

/** A map to click on: each click takes that point to the middle and goes nearer. */
export function mapPicker(
  at: readonly [lat: number, lon: number] | null,
  of: string,
  write: (item: CorrectionItem) => Promise<void>,
): HTMLElement {
  let middle = at;
  let level = at === null ? 0 : 3;
  const map = make('img', {
    class: 'desk-map',
    alt: `A map; click where ${of} lies`,
    width: String(PICKER_SIZE.width),
  });
  const put = button('', () => (middle === null ? undefined : write({ pin: middle, of })));
  const out = button('Zoom out', () => {
    level = Math.max(0, level - 1);
    show();
  });
  const frameName = (): string => {
    const degrees = LEVELS[level];
    if (degrees == null || middle === null) return 'broad-world';
    return `broad-${degrees}_${middle.map((one) => Math.round(one * 100) / 100).join('_')}`;
  };
  const show = (): void => {
    const name = frameName();
    map.src = `/maps/${name}.svg`;
    map.height = name === 'broad-world' ? PICKER_SIZE.worldHeight : PICKER_SIZE.height;
    put.textContent = middle === null ? 'Click on the map' : `Put the pin at ${middle.join(', ')}`;
    put.disabled = middle === null;
  };
  map.addEventListener('click', async (event) => {
    const box = map.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * PICKER_SIZE.width;
    const y = ((event.clientY - box.top) / box.height) * map.height;
    const point = await ask<readonly [number, number] | null>('point', {
      frame: frameName(),
      x: String(x),
      y: String(y),
    });
    if (point === null) return;
    middle = point;
    level = Math.min(LEVELS.length - 1, level + 1);
    show();
  });
  show();
  const cross = make('span', { class: 'desk-cross', 'aria-hidden': 'true' });
  return make('div', { class: 'desk-picker' }, make('div', {}, map, cross), make('p', { class: 'desk-row' }, put, out));
}
