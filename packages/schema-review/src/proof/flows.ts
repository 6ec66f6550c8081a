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
  for (const root of roots) {
    for (const [node, way] of waysFrom(root)) {
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

/** So many other ways to a node are kept. */
const DETOURS = 6;

interface Found {
  steps: Step[];
  detours: Step[][];
  stable: boolean;
}

/** The shortest way to each node, and whether there is one that needs no opting in. */
function waysFrom(root: Root): Map<Node, Found> {
  const isGated = [root.old, root.new].every(
    (method) => method === undefined || method.stability === 'experimental',
  );
  const found = new Map<Node, Found>([
    [root.node, { steps: [], detours: [], stable: root.part === 'error' || !isGated }],
  ]);
  const queue = [root.node];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    const way = found.get(node);
    if (way === undefined) continue;
    for (const { steps, to } of node.edges) {
      const stable = way.stable && !steps.some((step) => step.experimental === true);
      const known = found.get(to);
      if (known === undefined) {
        found.set(to, { steps: [...way.steps, ...steps], detours: [], stable });
        queue.push(to);
        continue;
      }
      if (known.detours.length < DETOURS) known.detours.push([...way.steps, ...steps]);
      if (stable && !known.stable) {
        // A way that everybody can take: what lies behind it is looked at again.
        known.stable = true;
        queue.push(to);
      }
    }
  }
  return found;
}
