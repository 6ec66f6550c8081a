import { type ErrorKey, errors } from '@wirebox/app-server-protocol';
import type { WireError } from '@wirebox/rpc';

type Facts = Readonly<Record<string, unknown>>;

const fill = (template: string, facts: Facts): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));

/** An error of the table as it goes over the wire. */
export function toWireError(key: ErrorKey, facts: Facts = {}): WireError {
  const { code, message } = errors[key];
  return { code, message: fill(message, facts), data: { key, ...facts } };
}
