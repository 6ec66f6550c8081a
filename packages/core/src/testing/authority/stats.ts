/** What an authority has been asked for, counted. */

export interface AuthorityStats {
  /** Refreshes asked for, whatever came of them: the sum of the next five. */
  refreshTotal: number;
  refreshOk: number;
  /** A spent token that was answered once more, where that is allowed. */
  refreshRepeated: number;
  /** A token that had been spent. Each is a login that a client would have lost. */
  refreshReused: number;
  /** A token that was never handed out, or whose login was revoked. */
  refreshUnknownToken: number;
  refreshFaulted: number;
  codeExchanges: number;
  apiKeyExchanges: number;
  revokes: number;
  /** Requests of the model. */
  responsesTotal: number;
  responses401: number;
  responsesOk: number;
  usageReads: number;
  otherRequests: number;
}

export const createStats = (): AuthorityStats => ({
  refreshTotal: 0,
  refreshOk: 0,
  refreshRepeated: 0,
  refreshReused: 0,
  refreshUnknownToken: 0,
  refreshFaulted: 0,
  codeExchanges: 0,
  apiKeyExchanges: 0,
  revokes: 0,
  responsesTotal: 0,
  responses401: 0,
  responsesOk: 0,
  usageReads: 0,
  otherRequests: 0,
});
