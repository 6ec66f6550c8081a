/** What a comparison found. */
import type { Problem } from '../bundle/schema.ts';

export type Direction =
  | 'ours accepts, theirs refuses'
  | 'theirs accepts, ours refuses'
  /** The schemas differ, and no message was found that tells them apart: a member of any type, for example. */
  | 'no message tells them apart';

export interface Finding {
  /** A type, or `params of <method>`. */
  definition: string;
  direction: Direction;
  /** Into the normal form of the definition; empty: the whole. Alternatives go by their tag, key or type. */
  pointer: string;
  /** A message on which both sides disagree, by the verdict of ajv. */
  witness?: unknown;
  ours?: unknown;
  theirs?: unknown;
}

export interface ParityReport {
  /** Whether no difference is without an explanation, and no explanation without a difference. */
  same: boolean;
  view: 'stable' | 'experimental';
  compared: { definitions: number; methods: number };
  /** Definitions and methods that mean the same. */
  equal: number;
  /** Definitions and methods that differ for a reason; one may have several. */
  explained: { reason: string; count: number }[];
  unexplained: Finding[];
  /** What only the bundle has. */
  missing: { definitions: string[]; methods: string[] };
  /** Methods that only we have, of kinds that the bundle lists. */
  extraMethods: string[];
  /** Types that only we have; what they change is told where they are used. */
  extraTypes: string[];
  stale: string[];
  /** What is wrong with the bundle itself. */
  problems: Problem[];
}

/** For people: one line a fact, the differences first. */
export function printParity(report: ParityReport): string[] {
  const { compared, unexplained, missing, extraMethods, stale } = report;
  const lines = [
    ...report.problems.map(({ path, message }) => `bundle    ${path}: ${message}`),
    ...missing.definitions.map((name) => `missing   ${name}: the bundle has such a definition`),
    ...missing.methods.map((method) => `missing   ${method}: the bundle has such a method`),
    ...extraMethods.map((method) => `extra     ${method}: the bundle has no such method`),
    ...unexplained.flatMap(printFinding),
    ...stale.map((subject) => `stale     ${subject}: explained, but there is no difference`),
  ];
  const differing = new Set(unexplained.map(({ definition }) => definition)).size;
  const total = compared.definitions + compared.methods;
  return [
    ...lines,
    `${total} compared with the ${report.view} view (${compared.definitions} definitions, params of ${compared.methods} methods): ${report.equal} equal, ${total - report.equal - differing} explained, ${differing} not`,
    ...report.explained.map(({ reason, count }) => `${String(count).padStart(5)}  ${reason}`),
  ];
}

function printFinding({ definition, pointer, direction, ...rest }: Finding): string[] {
  const head = `differs   ${definition}${pointer === '' ? '' : ` ${pointer}`}: ${direction}`;
  if ('witness' in rest) return [head, `            ${short(rest.witness)}`];
  return [head, `            ours ${short(rest.ours)}`, `            theirs ${short(rest.theirs)}`];
}

const short = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 240 ? `${text.slice(0, 240)}…` : text;
};
