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
  /** Whether every way is for connections that opted in. */
  experimental: boolean;
}

/** Every fact with the ways to it. */
export function reachedFacts(roots: readonly Root[]): Reached[] {
  const ways = new Map<Node, { all: Way[]; stable: boolean }>();
  for (const root of roots) {
    for (const [node, way] of waysFrom(root)) {
      const known = ways.get(node) ?? { all: [], stable: false };
      known.all.push({ root, steps: way.steps });
      known.stable ||= way.stable;
      ways.set(node, known);
    }
  }
  return [...ways].flatMap(([node, { all, stable }]) => {
    const sorted = all.sort((a, b) => a.steps.length - b.steps.length || compare(a, b));
    return node.facts.map((fact) => ({
      fact,
      node,
      ways: sorted,
      experimental:
        !stable || fact.experimental || fact.steps.some((step) => step.experimental === true),
    }));
  });
}

const compare = (a: Way, b: Way): number => (a.root.name < b.root.name ? -1 : 1);

/** The shortest way to each node, and whether there is one that needs no opting in. */
function waysFrom(root: Root): Map<Node, { steps: Step[]; stable: boolean }> {
  const isGated = [root.old, root.new].every(
    (method) => method === undefined || method.stability === 'experimental',
  );
  const found = new Map([
    [root.node, { steps: [] as Step[], stable: root.part === 'error' || !isGated }],
  ]);
  const queue = [root.node];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    const way = found.get(node);
    if (way === undefined) continue;
    for (const { steps, to } of node.edges) {
      const stable = way.stable && !steps.some((step) => step.experimental === true);
      const known = found.get(to);
      if (known === undefined) {
        found.set(to, { steps: [...way.steps, ...steps], stable });
        queue.push(to);
      } else if (stable && !known.stable) {
        // A way that everybody can take: what lies behind it is looked at again.
        known.stable = true;
        queue.push(to);
      }
    }
  }
  return found;
}
