/** Deltas of a turn, by the name of the model that gives it; the provider sends them, and the client counts them. */
export const deltasOf: Readonly<Record<string, number>> = {
  /** One write. */
  'at-once': 500,
  /** A write for each delta. */
  'by-delta': 500,
  /** One write. So long that what a turn costs besides its deltas is little. */
  long: 5000,
  short: 1,
};
