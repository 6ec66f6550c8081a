/** What an administrator demands of the network that commands see. */
import * as Type from 'typebox';
import { map, nullable, openEnum, optional, shape, uint16 } from '../shapes.ts';

export const NetworkDomainPermission = openEnum(
  'NetworkDomainPermission',
  'Whether a domain may be reached.',
  ['allow', 'deny'],
);

export const NetworkUnixSocketPermission = openEnum(
  'NetworkUnixSocketPermission',
  'Whether a Unix socket may be connected to.',
  ['allow', 'deny'],
);

export const NetworkRequirements = shape(
  'NetworkRequirements',
  'What an administrator demands of the network that commands see. What is null is left open.',
  {
    allowLocalBinding: optional(
      nullable(Type.Boolean()),
      'Whether commands may listen on and reach local addresses.',
    ),
    allowUnixSockets: optional(
      nullable(Type.Array(Type.String())),
      'Paths of Unix sockets that may be connected to; `unixSockets` says it path by path.',
    ),
    allowUpstreamProxy: optional(
      nullable(Type.Boolean()),
      'Whether the proxy of the sandbox may go through another proxy.',
    ),
    allowedDomains: optional(
      nullable(Type.Array(Type.String())),
      'Domains that may be reached; `domains` says it domain by domain.',
    ),
    dangerouslyAllowAllUnixSockets: optional(
      nullable(Type.Boolean()),
      'Whether every Unix socket may be connected to. Opens a way out of the sandbox.',
    ),
    dangerouslyAllowNonLoopbackProxy: optional(
      nullable(Type.Boolean()),
      'Whether the proxy may listen on addresses that other machines reach.',
    ),
    deniedDomains: optional(
      nullable(Type.Array(Type.String())),
      'Domains that may not be reached; `domains` says it domain by domain.',
    ),
    domains: optional(nullable(map(NetworkDomainPermission)), 'Permission by domain.'),
    enabled: optional(nullable(Type.Boolean()), 'Whether the managed network is on.'),
    httpPort: optional(nullable(uint16()), 'Port of the HTTP proxy.'),
    managedAllowedDomainsOnly: optional(
      nullable(Type.Boolean()),
      'Whether only domains that the administrator allows can be reached, whatever others allow.',
    ),
    reviewDomains: optional(
      nullable(Type.Array(Type.String())),
      'Patterns of hosts that need approval although a rule allows them.',
    ),
    socksPort: optional(nullable(uint16()), 'Port of the SOCKS proxy.'),
    unixSockets: optional(
      nullable(map(NetworkUnixSocketPermission)),
      'Permission by path of the socket.',
    ),
  },
);
