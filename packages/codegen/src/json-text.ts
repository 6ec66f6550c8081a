/** How every emitted JSON file is written: two spaces, one newline at the end, keys in the order they were made. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The note that formats with room for a comment carry. */
export const GENERATED = 'Generated from the protocol model by `wirebox generate`; do not edit.';

/** Orders strings by code unit: the same on every machine, whatever its locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
