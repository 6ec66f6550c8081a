/**
 * Spellings. Every identifier in a generated file follows mechanically from a name on the wire, so that the same name
 * is found by the same search in every language. Acronyms count as one word (`ChatgptAuthTokens`).
 */

/** `account/rateLimits/read` -> account, rate, limits, read; `planType` -> plan, type; `APIKey` -> api, key; `OAuth` is one word. */
export function words(name: string): string[] {
  return name
    .replaceAll('OAuth', 'Oauth')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const pascalCase = (name: string): string => words(name).map(capital).join('');

export const camelCase = (name: string): string => {
  const [first = '', ...rest] = words(name);
  return first + rest.map(capital).join('');
};

export const kebabCase = (name: string): string => words(name).join('-');

export const snakeCase = (name: string): string => words(name).join('_');
