/**
 * Two models -> facts. Everything that a method's messages hold is walked, each pair of definitions once a flow; from
 * which messages a pair can be reached is kept beside it.
 */
import type { Method, Model, TypeExpression } from '@wirebox/protocol/model';
import type { Bare, Fact, FactKind, Located, Step } from '../fact.ts';
import type { Flow } from '../finding.ts';
import { createShapes, type ShapeOf } from '../shape.ts';
import { flowOf, isOpen, readingOf, type SideName, type Sides } from '../side.ts';
import { changedErrors } from './compare-errors.ts';
import { compareMethods, isTurned } from './compare-methods.ts';
import { compareTypes } from './compare-types.ts';
import { tellRefactors } from './refactors.ts';
import { isExperimental, type Walker } from './walker.ts';

/** A pair of definitions, or the message that the walk began with, in one flow. */
export interface Node {
  flow: Flow;
  /** The definition's name, the new one where it changed; absent for messages. */
  definition?: string;
  facts: Fact[];
  edges: Edge[];
}

export interface Edge {
  steps: Step[];
  to: Node;
}

/** Where the walk begins: the params or the answer of one method, or one entry of the table of errors. */
export interface Root {
  part: 'params' | 'result' | 'error';
  /** The method, or the key of the error. */
  name: string;
  /** Absent where the method came or went. */
  old?: Method;
  new?: Method;
  node: Node;
}

export interface Walked {
  roots: Root[];
  /** What could not be compared, and why. */
  notes: string[];
  /** What looks different in the source and makes no difference on the wire. */
  refactors: string[];
}

interface Walk {
  sides: Sides;
  shapeOf: Record<SideName, ShapeOf>;
  /** By flow and both names; beside each the old name of its definition. */
  nodes: Map<string, { old: string; node: Node }>;
  notes: Set<string>;
}

export function walk(sides: Sides): Walked {
  const context: Walk = {
    sides,
    shapeOf: {
      old: createShapes(sides.old.model.types),
      new: createShapes(sides.new.model.types),
    },
    nodes: new Map(),
    notes: new Set(),
  };
  const roots = [
    ...methodPairs(context).flatMap(([old, now]) => methodRoots(context, old, now)),
    ...changedErrors(sides).map(({ key, facts, data }): Root => {
      const node = messageNode('output');
      node.facts.push(...facts.map((fact) => located(node.flow, fact)));
      if (data !== undefined) enter(context, node, data.old, data.new);
      return { part: 'error', name: key, node };
    }),
  ];
  const compared = [...context.nodes.values()].map(({ old, node }) => ({
    old,
    new: node.definition ?? '',
    isChanged: node.facts.length > 0,
  }));
  return { roots, notes: [...context.notes], refactors: tellRefactors(sides, compared) };
}

type MethodPair = [old: Method | undefined, now: Method | undefined];

/** Methods by name. Kinds of message that a side says nothing about are left out, and that is told. */
function methodPairs({ sides, notes }: Walk): MethodPair[] {
  const speaks = (name: SideName, other: Method | undefined): boolean => {
    const { silentOn, label } = sides[name];
    if (
      !silentOn.some(({ kind, direction }) => kind === other?.kind && direction === other.direction)
    ) {
      return true;
    }
    const sender = other?.direction === 'clientToServer' ? 'clients send' : 'servers send';
    notes.add(`${label} does not list the ${other?.kind}s that ${sender}: those are not compared`);
    return false;
  };
  const [old, now] = [sides.old, sides.new].map(
    ({ model }) => new Map(model.methods.map((method) => [method.method, method])),
  ) as [Map<string, Method>, Map<string, Method>];
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .map((name): MethodPair => [old.get(name), now.get(name)])
    .filter(([was, is]) => speaks('new', was) && speaks('old', is));
}

const UNSAID: ReadonlySet<FactKind> = new Set([
  'order-changed',
  'errors-declared',
  'method-deprecated',
]);

function methodRoots(context: Walk, old: Method | undefined, now: Method | undefined): Root[] {
  const method = (now ?? old) as Method;
  const rootOf = (part: 'params' | 'result'): Root => ({
    part,
    name: method.method,
    ...(old === undefined ? {} : { old }),
    ...(now === undefined ? {} : { new: now }),
    node: messageNode(flowOf(method.direction, part)),
  });
  const params = rootOf('params');
  const tell = ({ node }: Root, fact: Bare) => node.facts.push(located(node.flow, fact));
  if (old === undefined || now === undefined) {
    const kind = old === undefined ? 'method-added' : 'method-removed';
    tell(params, { kind, method, experimental: isExperimental(method) });
    return [params];
  }
  if (isTurned(old, now)) {
    tell(params, { kind: 'method-turned', old, new: now });
    return [params];
  }
  const answer = rootOf('result');
  const isWhole = [context.sides.old, context.sides.new].every(
    ({ openness }) => openness === 'stated',
  );
  for (const { part, fact } of compareMethods(old, now)) {
    // A bundle has no word for these.
    if (!isWhole && UNSAID.has(fact.kind)) continue;
    tell(part === 'params' ? params : answer, fact);
  }
  if (old.params !== undefined && now.params !== undefined) {
    enter(context, params.node, old.params, now.params);
  }
  if (old.result !== undefined && now.result !== undefined && isAnswerKnown(context, method)) {
    enter(context, answer.node, old.result, now.result);
  }
  return [params, answer];
}

function isAnswerKnown({ sides, notes }: Walk, { method }: Method): boolean {
  const silent = [sides.old, sides.new].filter(({ unanswered }) => unanswered.has(method));
  if (silent.length === 0) return true;
  const labels = silent.map(({ label }) => label).join(' and ');
  notes.add(`${labels} does not tell what answers ${method}: the answer is not compared`);
  return false;
}

const messageNode = (flow: Flow): Node => ({ flow, facts: [], edges: [] });

const located = (flow: Flow, fact: Bare, more: Partial<Located> = {}): Fact => ({
  flow,
  steps: [],
  experimental: false,
  ...more,
  ...fact,
});

function enter(context: Walk, node: Node, old: TypeExpression, now: TypeExpression): void {
  createWalker(context, node).descend(
    { old, new: now, steps: [] },
    { kind: 'option', name: '', old, new: now },
  );
}

function createWalker(context: Walk, node: Node): Walker {
  const { sides, shapeOf } = context;
  const { flow } = node;
  const readings = { old: readingOf(sides.old, flow), new: readingOf(sides.new, flow) };
  // A type that holds itself where the other side has no name for it: what is being compared already is not again.
  const within: [TypeExpression, TypeExpression][] = [];
  const isWithin = (old: TypeExpression, now: TypeExpression): boolean =>
    within.some(([left, right]) => left === old && right === now);
  const walker: Walker = {
    flow,
    shapeOf,
    isOpen: (side, open) => isOpen(open, readings[side]),
    report({ old, new: now, steps }, fact) {
      node.facts.push(located(flow, fact, { at: { old, new: now }, steps: [...steps] }));
    },
    descend(here, step) {
      const { old, new: now } = step;
      // Null taken off, or the way in: nothing that anybody would call a step.
      const isStep = step.kind !== 'option' || step.name !== '';
      const steps = isStep ? [...here.steps, step] : here.steps;
      if (old.kind === 'ref' && now.kind === 'ref') {
        node.edges.push({ steps: [...steps], to: nodeOf(context, flow, old.name, now.name) });
      } else if (!isWithin(old, now)) {
        within.push([old, now]);
        compareTypes({ old, new: now, steps }, walker);
        within.pop();
      }
    },
  };
  return walker;
}

function nodeOf(context: Walk, flow: Flow, old: string, now: string): Node {
  const { nodes, sides } = context;
  const key = `${flow} ${old} ${now}`;
  const known = nodes.get(key);
  if (known !== undefined) return known.node;
  const created: Node = { ...messageNode(flow), definition: now };
  nodes.set(key, { old, node: created });
  const typeOf = (types: Model['types'], name: string): TypeExpression =>
    types[name]?.type ?? { kind: 'json' };
  enter(context, created, typeOf(sides.old.model.types, old), typeOf(sides.new.model.types, now));
  return created;
}
