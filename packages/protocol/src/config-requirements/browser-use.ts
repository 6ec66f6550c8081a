/** What an administrator demands of the use of browsers. */
import * as Type from 'typebox';
import { map, nullable, openEnum, optional, required, shape } from '../shapes.ts';
import { AllowDenyRequirement } from './allow-deny.ts';

export const BrowserUseAccessApprovalLifetime = openEnum(
  'BrowserUseAccessApprovalLifetime',
  'How long an approved access to a site lasts: for the turn or for the thread.',
  ['turn', 'thread'],
);

export const RequestHeader = shape('RequestHeader', 'A header of an HTTP request.', {
  name: required(Type.String()),
  value: required(Type.String()),
});

export const BrowserUseExtensionRequirements = shape(
  'BrowserUseExtensionRequirements',
  'What an administrator demands of the browser extension.',
  {
    requestHeaders: optional(
      nullable(Type.Array(RequestHeader)),
      'Headers that requests of the extension have to carry; null: left open.',
    ),
  },
);

export const BrowserUseOriginPolicy = shape(
  'BrowserUseOriginPolicy',
  'What may be done in the browser at an origin. What is null is left open.',
  {
    access: optional(nullable(AllowDenyRequirement), 'Whether the origin may be visited.'),
    accessApprovalLifetime: optional(
      nullable(BrowserUseAccessApprovalLifetime),
      'How long an approved access lasts.',
    ),
    autoReview: optional(
      nullable(AllowDenyRequirement),
      'Whether the automatic review may decide on approvals.',
    ),
    downloads: optional(nullable(AllowDenyRequirement), 'Whether files may be downloaded.'),
    fullCdpAccess: optional(
      nullable(AllowDenyRequirement),
      'Whether the whole Chrome DevTools Protocol may be used.',
    ),
    persistentApproval: optional(
      nullable(Type.Boolean()),
      'Whether an approval may be kept for later.',
    ),
    uploads: optional(nullable(AllowDenyRequirement), 'Whether files may be uploaded.'),
  },
);

export const BrowserUseRequirements = shape(
  'BrowserUseRequirements',
  'What an administrator demands of the use of browsers. What is null is left open.',
  {
    allowGlobalPersistentApproval: optional(
      nullable(Type.Boolean()),
      'Whether an approval for all origins may be kept for later.',
    ),
    allowHistoryAccess: optional(
      nullable(Type.Boolean()),
      'Whether the history of the browser may be read.',
    ),
    allowWebmcp: optional(
      nullable(Type.Boolean()),
      'Whether tools that web pages offer through WebMCP may be used.',
    ),
    defaultOriginPolicy: optional(
      nullable(BrowserUseOriginPolicy),
      'Policy for origins without one of their own.',
    ),
    disableAutoReview: optional(
      nullable(Type.Boolean()),
      'Whether the automatic review is kept away from approvals in the browser.',
    ),
    extension: optional(
      nullable(BrowserUseExtensionRequirements),
      'Demands on the browser extension.',
    ),
    origins: optional(nullable(map(BrowserUseOriginPolicy)), 'Policy by origin.'),
  },
);

export const InAppBrowserRequirements = shape(
  'InAppBrowserRequirements',
  'What an administrator demands of the browser inside the application.',
  {
    allowExternalBrowserSettingsImport: optional(
      nullable(Type.Boolean()),
      'Whether settings of other browsers may be taken over; null: left open.',
    ),
  },
);
