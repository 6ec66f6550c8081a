/** What the server tells a client right after the handshake, to that client only. */
import type { ConfigFault } from './config/load.ts';
import { readInstallationId } from './installation-id.ts';
import type { Ports } from './ports.ts';
import type { Session } from './session.ts';

export async function greet(
  session: Session,
  ports: Ports,
  codexHome: string,
  faults: readonly ConfigFault[],
): Promise<void> {
  for (const { summary, details, path, position } of faults) {
    session.notify({
      method: 'configWarning',
      params: {
        summary,
        details,
        ...(path !== undefined && { path }),
        ...(position !== undefined && { range: { start: position, end: position } }),
      },
    });
  }
  session.notify({
    method: 'remoteControl/status/changed',
    params: {
      status: 'disabled',
      serverName: ports.platform.hostName,
      installationId: await readInstallationId(ports, codexHome),
      environmentId: null,
    },
  });
}
