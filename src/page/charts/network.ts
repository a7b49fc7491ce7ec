import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { escapeHtml, type Html, joinHtml, NO_HTML } from '../html.js';
import type { Href } from '../urls.js';

/** Who is with whom, as inline SVG: a dot for each, a line for each pair. The same bytes for the same network. */

const NETWORK_WIDTH = 960;
const NETWORK_HEIGHT = 760;
const CLEAR_EDGE = 14;
const SIMULATED_STEPS = 300;
/** px that a letter of a name takes, about */
const LETTER_WIDTH = 6.4;
const LARGEST_DOT = 15;

export interface NetworkNode {
  readonly name: string;
  readonly href: Href;
  /** larger dots for larger ones, at least 1 */
  readonly weight: number;
}

export interface NetworkTie {
  /** indexes of nodes */
  readonly from: number;
  readonly to: number;
  /** thicker lines for larger ones, at least 1 */
  readonly weight: number;
}

interface PlacedNode extends SimulationNodeDatum {
  readonly node: NetworkNode;
  readonly radius: number;
}

/** @param label what it shows, for those who hear it; the ties are to be on the page in words too */
export function networkOf(nodes: readonly NetworkNode[], ties: readonly NetworkTie[], label: string): Html {
  if (ties.length === 0) return NO_HTML;
  const heaviest = Math.max(...nodes.map(({ weight }) => weight));
  const closest = Math.max(...ties.map(({ weight }) => weight));
  const placed: PlacedNode[] = nodes.map((node) => ({
    node,
    radius: 3 + (LARGEST_DOT - 3) * Math.sqrt(node.weight / heaviest),
  }));
  const links = ties.map(({ from, to, weight }) => ({ source: placed[from]!, target: placed[to]!, weight }));
  forceSimulation(placed)
    .force('ties', forceLink<PlacedNode, (typeof links)[number]>(links).distance(90))
    .force('apart', forceManyBody<PlacedNode>().strength(-320))
    .force(
      'names',
      forceCollide<PlacedNode>(({ node, radius }) => Math.max(radius + 16, (node.name.length * LETTER_WIDTH) / 2)),
    )
    .force('x', forceX<PlacedNode>(NETWORK_WIDTH / 2).strength(0.06))
    .force('y', forceY<PlacedNode>(NETWORK_HEIGHT / 2).strength(0.11))
    .stop()
    .tick(SIMULATED_STEPS);
  const at = fitted(placed);
  const lines = links.map(({ source, target, weight }) => {
    const [a, b] = [at(source), at(target)];
    const wide = (0.8 + 4 * Math.sqrt(weight / closest)).toFixed(1);
    return `<line class="tie" x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke-width="${wide}"/>` as Html;
  });
  const dots = placed.map((one) => {
    const { x, y } = at(one);
    const name = escapeHtml(one.node.name);
    const below = (Number(y) + one.radius + 13).toFixed(1);
    return `<a href="${escapeHtml(one.node.href)}"><circle class="pin" cx="${x}" cy="${y}" r="${one.radius.toFixed(1)}"/><text x="${x}" y="${below}" text-anchor="middle">${name}</text></a>` as Html;
  });
  return joinHtml([
    `<svg class="map broad network" viewBox="0 0 ${NETWORK_WIDTH} ${NETWORK_HEIGHT}" role="group" aria-label="${escapeHtml(label)}">` as Html,
    ...lines,
    ...dots,
    '</svg>' as Html,
  ]);
}

/** Where the dots are once the whole network with its names fits the picture. */
function fitted(placed: readonly PlacedNode[]) {
  const halfName = ({ node, radius }: PlacedNode): number => Math.max(radius, (node.name.length * LETTER_WIDTH) / 2);
  const left = Math.min(...placed.map((one) => one.x! - halfName(one)));
  const right = Math.max(...placed.map((one) => one.x! + halfName(one)));
  const top = Math.min(...placed.map(({ y, radius }) => y! - radius));
  const bottom = Math.max(...placed.map(({ y, radius }) => y! + radius + 18));
  const scale = Math.min(
    (NETWORK_WIDTH - 2 * CLEAR_EDGE) / (right - left),
    (NETWORK_HEIGHT - 2 * CLEAR_EDGE) / (bottom - top),
    3,
  );
  const [midX, midY] = [(left + right) / 2, (top + bottom) / 2];
  return ({ x, y }: PlacedNode): { readonly x: string; readonly y: string } => ({
    x: (NETWORK_WIDTH / 2 + (x! - midX) * scale).toFixed(1),
    y: (NETWORK_HEIGHT / 2 + (y! - midY) * scale).toFixed(1),
  });
}
