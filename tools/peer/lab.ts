/** The configuration that a server needs to talk to a model provider of a test. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FakeModelProvider } from '@wirebox/core/testing';

export const configureLab = (home: string, provider: FakeModelProvider): void =>
  writeFileSync(
    join(home, 'config.toml'),
    [
      'model = "mock-model"',
      'model_provider = "lab"',
      'approval_policy = "never"',
      'sandbox_mode = "read-only"',
      '[model_providers.lab]',
      'name = "Lab"',
      `base_url = "${provider.baseUrl}"`,
      'wire_api = "responses"',
      'request_max_retries = 0',
      'stream_max_retries = 0',
      '',
    ].join('\n'),
  );
