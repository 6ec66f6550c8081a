/** `account/gcp/setup` and what it speaks of. */
import * as Type from 'typebox';
import { request, write } from '../define.ts';
import { nullable, optional, required, shape } from '../shapes.ts';

export const GcpSetupParams = shape(
  'GcpSetupParams',
  'Says how to reach models through Google Cloud.',
  {
    credentialFile: optional(
      nullable(Type.String()),
      'Absolute path of a file with Google Cloud credentials; absent or null takes out what the user has configured, so that the application default credentials are used.',
    ),
    location: optional(
      nullable(Type.String()),
      'Google Cloud location that serves the models; absent or null: `global`.',
    ),
    projectId: required(Type.String(), 'Id of the Google Cloud project.'),
  },
);

export const GcpSetupResponse = shape('GcpSetupResponse', 'The set-up is done.', {});

export const accountGcpSetup = request('account/gcp/setup', {
  description: 'Sets the server up to reach models through Google Cloud.',
  params: GcpSetupParams,
  result: GcpSetupResponse,
  order: write('account'),
  stability: 'experimental',
  since: '0.169.0',
});
