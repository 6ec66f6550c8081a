/** Deltas of each turn that is measured; the provider sends them, and the client counts them. */
export const deltasPerTurn = 500;
