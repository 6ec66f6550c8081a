/** What the configuration says of the use of browsers. */
import * as Type from 'typebox';
import { AllowDenyRequirement } from '../config-requirements/allow-deny.ts';
import { map, nullable, optional, shape } from '../shapes.ts';

export const BrowserUseOriginPolicyConfig = shape(
  'BrowserUseOriginPolicyConfig',
  'What may be done in the browser at an origin. Null where unset.',
  {
    access: optional(nullable(AllowDenyRequirement), 'Whether the origin may be visited.'),
    downloads: optional(nullable(AllowDenyRequirement), 'Whether files may be downloaded.'),
    full_cdp_access: optional(
      nullable(AllowDenyRequirement),
      'Whether the whole Chrome DevTools Protocol may be used.',
    ),
    uploads: optional(nullable(AllowDenyRequirement), 'Whether files may be uploaded.'),
  },
);

export const BrowserUseConfig = shape(
  'BrowserUseConfig',
  'Settings of the use of browsers. Null where unset.',
  {
    allow_history_access: optional(
      nullable(Type.Boolean()),
      'Whether the history of the browser may be read.',
    ),
    default_origin_policy: optional(
      nullable(BrowserUseOriginPolicyConfig),
      'Policy for origins without one of their own.',
    ),
    origins: optional(nullable(map(BrowserUseOriginPolicyConfig)), 'Policy by origin.'),
  },
);
