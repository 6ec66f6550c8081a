/** Whether the changesets of a range move the version as far as the review demands. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { type Bump, bumpFor, changesetBump, isEnough, type Report } from '@wirebox/schema-review';
import { version } from '../version.ts';
import { changedFiles, fileAt, filesAt } from './git.ts';

const FOLDER = '.changeset';
/** All packages share one version, so naming one of them moves all. */
const PACKAGE = '@wirebox/app-server-protocol';

const isChangeset = (path: string): boolean => path.endsWith('.md') && !/README\.md$/i.test(path);

/** What is missing, in sentences; nothing where the changesets say enough. */
export async function changesetProblems(
  report: Report,
  commits: { old: string; new: string },
  schemas: string,
): Promise<string[]> {
  const changed = await changedFiles(commits.old, commits.new, schemas);
  const demanded = bumpFor(report.bump, version);
  const own = (await changedFiles(commits.old, commits.new, FOLDER, 'AM')).filter(isChangeset);
  if (changed.length > 0 && own.length === 0) {
    const least = demanded === 'none' ? 'patch' : demanded;
    return [
      `${changed.length} files under ${schemas} changed, and no changeset came with them; it has to say at least ${least} (npx changeset, or --write-changeset)`,
    ];
  }
  const pending = (await filesAt(commits.new, FOLDER)).filter(isChangeset);
  const texts = await Promise.all(pending.map((path) => fileAt(commits.new, path)));
  const said = texts
    .map((text) => changesetBump(text ?? '') ?? 'none')
    .reduce((a, b) => (isEnough(a, b) ? a : b), 'none' as Bump);
  return isEnough(said, demanded)
    ? []
    : [`the changesets say ${said}, but this change is at least ${demanded}`];
}

/** Writes a changeset with the least bump, for a person to reword; gives its path. */
export async function writeChangeset(report: Report): Promise<string | undefined> {
  const bump = bumpFor(report.bump, version);
  if (bump === 'none') return undefined;
  const worst = report.findings
    .filter(({ verdict }) => verdict !== 'compatible')
    .slice(0, 10)
    .map(({ method, path, text }) => `- \`${method}\` ${path}: ${text}`);
  const text = [
    '---',
    `"${PACKAGE}": ${bump}`,
    '---',
    '',
    'The protocol changed on the wire.',
    ...(worst.length === 0 ? [] : ['', ...worst]),
    '',
  ].join('\n');
  const name = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const path = `${FOLDER}/review-${name}.md`;
  await writeFile(path, text);
  return path;
}
