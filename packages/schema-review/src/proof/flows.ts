/** By which messages a place can be reached. */
import type { Fact, Step } from '../fact.ts';
import type { Node, Root } from '../walk/walk.ts';

/** A way from a message to a node. */
export interface Way {
  root: Root;
  steps: Step[];
}

export interface Reached {
  fact: Fact;
  node: Node;
  /** One way a message, the shortest first. */
  ways: Way[];
  /** More ways from the same messages, for what the shortest one hides. */
  detours: Way[];
  /** Whether every way is for connections that opted in. */
  experimental: boolean;
}

/** Every fact with the ways to it. */
export function reachedFacts(roots: readonly Root[]): Reached[] {
  const ways = new Map<Node, { all: Way[]; detours: Way[]; stable: boolean }>();
  const leading = leadingToFacts(roots);
  for (const root of roots) {
    for (const [node, way] of waysFrom(root, leading)) {
      const known = ways.get(node) ?? { all: [], detours: [], stable: false };
      known.all.push({ root, steps: way.steps });
      if (known.detours.length < DETOURS) {
        known.detours.push(...way.detours.map((steps) => ({ root, steps })));
      }
      known.stable ||= way.stable;
      ways.set(node, known);
    }
  }
  return [...ways].flatMap(([node, { all, detours, stable }]) => {
    const sorted = all.sort((a, b) => a.steps.length - b.steps.length || compare(a, b));
    return node.facts.map((fact) => ({
      fact,
      node,
      ways: sorted,
      detours,
      experimental:
        !stable || fact.experimental || fact.steps.some((step) => step.experimental === true),
    }));
  });
}

const compare = (a: Way, b: Way): number => (a.root.name < b.root.name ? -1 : 1);

/** The nodes that have facts, or lead to some. */
function leadingToFacts(roots: readonly Root[]): Set<Node> {
  const before = new Map<Node, Node[]>();
  const seen = new Set(roots.map(({ node }) => node));
  for (const node of seen) {
    for (const { to } of node.edges) {
      before.set(to, [...(before.get(to) ?? []), node]);
      seen.add(to);
    }
  }
  const leading = new Set([...seen].filter(({ facts }) => facts.length > 0));
  for (const node of leading) for (const one of before.get(node) ?? []) leading.add(one);
  return leading;
}

/** So many other ways to a node are kept. */
const DETOURS = 6;

interface Found {
  steps: Step[];
  detours: Step[][];
  stable: boolean;
}

/** The shortest way to each node, some others, and whether there is one that needs no opting in. */
function waysFrom(root: Root, leading: ReadonlySet<Node>): Map<Node, Found> {
  const isGated = [root.old, root.new].every(
    (method) => method === undefined || method.stability === 'experimental',
  );
  const found = new Map<Node, Found>();
  const queue = [
    { node: root.node, steps: [] as Step[], stable: root.part === 'error' || !isGated },
  ];
  for (let way = queue.shift(); way !== undefined; way = queue.shift()) {
    const { node, steps, stable } = way;
    const known = found.get(node);
    if (known === undefined) found.set(node, { steps, detours: [], stable });
    else {
      const isNews = stable && !known.stable;
      known.stable ||= stable;
      if (known.detours.length < DETOURS) known.detours.push(steps);
      // What lies behind it is looked at again by a way that everybody can take, and by one that hides less.
      else if (!isNews) continue;
    }
    for (const edge of node.edges) {
      if (!leading.has(edge.to)) continue;
      queue.push({
        node: edge.to,
        steps: [...steps, ...edge.steps],
        stable: stable && !edge.steps.some((step) => step.experimental === true),
      });
    }
  }
  return found;
}
