/** What is made when the first request needs it, with the modules it is made of. */
import type { Accounts } from './auth/accounts.ts';
import type { LoadedConfig } from './config/load.ts';
import type { ModelService } from './models/model-service.ts';
import type { Ports } from './ports.ts';
import type { Session } from './session.ts';
import type { Soon } from './soon.ts';
import type { ThreadService } from './threads/thread-service.ts';
import type { TurnService } from './turns/turn-service.ts';

export interface ServicesOptions {
  readonly ports: Ports;
  readonly codexHome: string;
  /** Release of the protocol. */
  readonly version: string;
  readonly accounts: () => Soon<Accounts>;
  readonly config: () => Soon<Pick<LoadedConfig, 'table' | 'faults'>>;
}

export interface Services {
  threads(): Promise<ThreadService>;
  turns(): Promise<TurnService>;
  models(): Promise<ModelService>;
  /** A connection is over. */
  leave(session: Session): void;
  close(): Promise<void>;
}

export function createServices(options: ServicesOptions): Services {
  const { ports, codexHome, version, accounts, config } = options;
  let threadService: Promise<ThreadService> | undefined;
  let turnService: Promise<TurnService> | undefined;
  let modelService: Promise<ModelService> | undefined;

  async function loadThreads(): Promise<ThreadService> {
    const { createThreadService } = await import('./threads/thread-service.ts');
    return createThreadService({ ports, codexHome, version, config });
  }

  async function loadTurns(): Promise<TurnService> {
    const [{ createTurnService }, { createProviderSend }, threads] = await Promise.all([
      import('./turns/turn-service.ts'),
      import('./turns/provider-send.ts'),
      services.threads(),
    ]);
    return createTurnService({
      ports,
      threads,
      version,
      sendFor: createProviderSend(ports, accounts),
    });
  }

  async function loadModels(): Promise<ModelService> {
    const [{ createModelService }, { createProviderSend }, { echoProvider }] = await Promise.all([
      import('./models/model-service.ts'),
      import('./turns/provider-send.ts'),
      import('./config/model-config.ts'),
    ]);
    const sendFor = createProviderSend(ports, accounts);
    return createModelService({
      ports,
      version,
      sendFor: (provider, caller) =>
        provider.id === echoProvider ? undefined : sendFor(provider, caller),
    });
  }

  const services: Services = {
    threads: () => (threadService ??= loadThreads()),
    turns: () => (turnService ??= loadTurns()),
    models: () => (modelService ??= loadModels()),
    leave(session) {
      void threadService?.then((threads) => threads.leave(session));
    },
    async close() {
      await (await threadService)?.close();
    },
  };
  return services;
}
