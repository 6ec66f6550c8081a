/** Names of types and variants, each given once. */
import { pascalCase } from '../names.ts';

export interface ClaimedNames {
  /** The first of `wanted` that is free, else the last of them with a number. */
  claim(...wanted: string[]): string;
}

export function createClaimedNames(taken: Iterable<string>): ClaimedNames {
  const names = new Set(taken);
  return {
    claim(...wanted) {
      const last = wanted.at(-1) as string;
      let name = wanted.find((one) => !names.has(one)) ?? last;
      for (let number = 2; names.has(name); number++) name = `${last}${number}`;
      names.add(name);
      return name;
    },
  };
}

/** Only what is no letter or digit parts words here: the peer's own capitals stay as they are. */
const capitalised = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/**
 * What a variant may be called: its title, else its tag in front of the union's name. Generated code calls the variant
 * that nobody knows `Unknown…`, so a variant whose tag is `unknown` is called otherwise.
 */
export function variantNames(title: unknown, tag: string, union: string): string[] {
  const given =
    typeof title === 'string'
      ? title.replace(/[A-Za-z0-9]+::/g, (part) => part.replace(/(v\d+)?::$/, ''))
      : '';
  const word = capitalised(tag) || 'Empty';
  const made = /^\d/.test(word) ? `Number${word}${union}` : `${word}${union}`;
  return [given, made, `${word}Of${union}`, `${union}${pascalCase(tag)}`].filter(
    (name) => /^[A-Za-z]\w*$/.test(name) && name !== `Unknown${union}`,
  );
}
