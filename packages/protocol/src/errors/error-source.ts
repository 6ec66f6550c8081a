/** What an entry of the table of errors says. */
import * as Type from 'typebox';
import { required } from '../shapes.ts';

export interface ErrorSource {
  code: -32700 | -32600 | -32601 | -32602 | -32603 | -32001;
  message: string;
  description: string;
  /** Whether the same request can succeed later without any change. */
  retry?: true;
  /** Set for errors that every request can meet, whatever it declares. */
  common?: true;
  data?: Record<string, Type.TSchema>;
}

/** A member that many errors have. */
export const detail = required(Type.String(), 'What went wrong, for a person.');
