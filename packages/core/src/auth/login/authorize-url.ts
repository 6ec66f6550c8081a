/** The address where a person signs in. */

export interface AuthorizeRequest {
  issuer: string;
  clientId: string;
  redirectUri: string;
  challenge: string;
  state: string;
  /** Names the client to the authority. */
  originator: string;
  /** The only workspaces that may sign in; undefined where all may. */
  allowedWorkspaces: readonly string[] | undefined;
}

/** Parameters stand in the order of the real server, as there are clients that compare. */
export function authorizeUrl(request: AuthorizeRequest): string {
  const query = new URLSearchParams([
    ['response_type', 'code'],
    ['client_id', request.clientId],
    ['redirect_uri', request.redirectUri],
    ['code_challenge', request.challenge],
    ['code_challenge_method', 'S256'],
    ['state', request.state],
    ['scope', 'openid profile email offline_access api.connectors.read api.connectors.invoke'],
    ['id_token_add_organizations', 'true'],
    ['codex_cli_simplified_flow', 'true'],
    ['originator', request.originator],
  ]);
  if (request.allowedWorkspaces !== undefined) {
    query.append('allowed_workspace_id', request.allowedWorkspaces.join(','));
  }
  return `${request.issuer}/oauth/authorize?${query}`;
}
