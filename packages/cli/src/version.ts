declare const WIREBOX_VERSION: string | undefined;

/** Our release, put in by the bundler; a run from source has none. */
export const version: string =
  typeof WIREBOX_VERSION === 'string' ? WIREBOX_VERSION : '0.0.0-source';
