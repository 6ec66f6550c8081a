/** How far a version has to move so that it tells the truth about a change. */
import { type Finding, isAtLeast } from './finding.ts';
import { BUMPS, type Bump } from './report-type.ts';

/**
 * `major` where a client that worked no longer does, or no longer gets what it got; `minor` where something new came
 * that not every receiver of before can deal with; `patch` for everything else.
 */
export function leastBump(findings: readonly Finding[]): Bump {
  if (findings.length === 0) return 'none';
  if (findings.some(({ oldClient }) => isAtLeast(oldClient.verdict, 'lossy'))) return 'major';
  return findings.some(({ verdict }) => verdict !== 'compatible') ? 'minor' : 'patch';
}

/** Below 1.0.0 the second number breaks and the third one adds. */
export const bumpFor = (bump: Bump, version: string): Bump => {
  if (!version.startsWith('0.')) return bump;
  return bump === 'major' ? 'minor' : bump === 'minor' ? 'patch' : bump;
};

export const isEnough = (bump: Bump, demanded: Bump): boolean =>
  BUMPS.indexOf(bump) >= BUMPS.indexOf(demanded);

/** The greatest bump that a changeset gives to one of its packages; undefined where the text is no changeset. */
export function changesetBump(text: string): Bump | undefined {
  const front = /^---\r?\n([\s\S]*?)\r?\n?---/.exec(text)?.[1];
  if (front === undefined) return undefined;
  const bumps = [...front.matchAll(/^\s*["']?[^"':]+["']?\s*:\s*(patch|minor|major)\s*$/gm)];
  return bumps
    .map(([, bump]) => bump as Bump)
    .reduce((a, b) => (isEnough(a, b) ? a : b), 'none' as Bump);
}
