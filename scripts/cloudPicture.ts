/** The picture docs/cloud.svg: what an instance's template holds, out of the table in README that a test holds to it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Box {
  /** How its row in README begins. */
  readonly part: string;
  readonly title: string;
  readonly column: number;
  readonly row: number;
}

const BOXES: readonly Box[] = [
  { part: 'who people and agencies are', title: 'who people and agencies are', column: 0, row: 0 },
  { part: 'the way in', title: 'the way in', column: 1, row: 0 },
  { part: 'the clock', title: 'the clock', column: 2, row: 0 },
  { part: 'who is told', title: 'who is told what is wrong', column: 0, row: 1 },
  { part: 'graphql, planner', title: 'the functions', column: 1, row: 1 },
  { part: 'the queues', title: 'the queues', column: 2, row: 1 },
  { part: 'the seals', title: 'the seals of the audit', column: 0, row: 2 },
  { part: 'the one table', title: 'the one table', column: 1, row: 2 },
  { part: 'events out', title: 'events out, to other systems', column: 2, row: 2 },
];

/** From which box to which, by their places in the list above. */
const ARROWS: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 4],
  [2, 5],
  [5, 4],
  [4, 3],
  [4, 7],
  [4, 6],
  [4, 8],
];

const [WIDTH, HEIGHT, GAP_X, GAP_Y, LEFT, TOP] = [264, 172, 28, 36, 16, 16];
const xOf = ({ column }: Box): number => LEFT + column * (WIDTH + GAP_X);
const yOf = ({ row }: Box): number => TOP + row * (HEIGHT + GAP_Y);

/** The resources of a part, as README lists them: `DynamoDB::GlobalTable 1`. */
function resourcesOf(readme: string, part: string): string[] {
  const row = readme.split('\n').find((line) => line.startsWith(`| ${part}`));
  const cell = row?.split('|')[2];
  if (!cell) throw new Error(`README has no row that begins with "${part}"`);
  return cell.split(',').map((one) => one.trim().replace(/ \(.*\)$/, ''));
}

const counted = (resource: string): string => resource.replace(/^(\S+) (\d+)$/, '$2 × $1');

function boxOf(box: Box, readme: string): string {
  const [x, y] = [xOf(box), yOf(box)];
  const lines = resourcesOf(readme, box.part).map(
    (resource, at) => `  <text class="now" x="${x + 14}" y="${y + 50 + at * 20}">${counted(resource)}</text>`,
  );
  return [
    `  <rect class="floor" x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="4" />`,
    `  <text class="name" x="${x + 14}" y="${y + 26}">${box.title}</text>`,
    ...lines,
  ].join('\n');
}

/** From the edge of one box to the edge of the other that faces it; a slanting one goes by the corners. */
function arrowOf([from, to]: readonly [number, number]): string {
  const [a, b] = [BOXES[from], BOXES[to]];
  if (!a || !b) throw new Error('an arrow without a box');
  const [dx, dy] = [b.column - a.column, b.row - a.row];
  const start = [xOf(a) + (WIDTH * (1 + dx)) / 2, yOf(a) + (HEIGHT * (1 + dy)) / 2];
  const end = [xOf(b) + (WIDTH * (1 - dx)) / 2, yOf(b) + (HEIGHT * (1 - dy)) / 2];
  return `  <path class="arrow" d="M ${start.join(' ')} L ${end.join(' ')}" marker-end="url(#head)" />`;
}

const STYLE = `    .page { fill: #ffffff; }
    .floor { fill: #f3ece9; stroke: #b9a29b; }
    .name { fill: #241512; font-weight: 600; font-size: 14px; }
    .now { fill: #3b2c28; font-size: 13px; }
    .arrow { stroke: #7a1420; stroke-width: 2; fill: none; }
    .head { fill: #7a1420; }
    @media (prefers-color-scheme: dark) {
      .page { fill: #0d1117; }
      .floor { fill: #1d2229; stroke: #49525d; }
      .name { fill: #f0f3f6; }
      .now { fill: #d5dbe1; }
      .arrow { stroke: #c0485a; }
      .head { fill: #c0485a; }
    }`;

/** The whole picture. */
export function cloudPicture(): string {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const [width, height] = [2 * LEFT + 3 * WIDTH + 2 * GAP_X, 2 * TOP + 3 * HEIGHT + 2 * GAP_Y];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif">
  <title id="title">One instance in the cloud: the resources of its template, and how they hang together</title>
  <style>
${STYLE}
  </style>
  <defs>
    <marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">
      <path class="head" d="M 0 0 L 10 5 L 0 10 z" />
    </marker>
  </defs>
  <rect class="page" width="${width}" height="${height}" rx="10" />
${BOXES.map((box) => boxOf(box, readme)).join('\n')}
${ARROWS.map(arrowOf).join('\n')}
</svg>
`;
}
