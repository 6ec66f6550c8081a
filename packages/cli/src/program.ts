/** The command tree: names, options and help. Each action lives in `commands/`, loaded when it is called. */
import { Command, CommanderError, Option } from 'commander';
import type { ChatArguments } from './commands/chat.ts';
import type { LoginArguments } from './commands/login.ts';
import { CommandError, type ExitCode, exitCode } from './exit-code.ts';
import type { AuthOptions } from './listen-auth.ts';
import { parseListen } from './listen-target.ts';
import { watchOutput } from './output.ts';
import { featureOverrides, parseBytes } from './server-arguments.ts';
import { version } from './version.ts';

const collect = (value: string, earlier: string[]): string[] => [...earlier, value];

const listOption = (flags: string, description: string) =>
  new Option(flags, description).argParser(collect).default([], 'none');

const configOption = () =>
  listOption(
    '-c, --config <key=value>',
    'override one configuration key; the value is TOML, else text',
  );

const serverOption = () =>
  new Option('--server <command>', 'the server to start, with its arguments').default(
    undefined,
    'this one',
  );

/** A file or option that the user can mend is told without a stack; a defect of ours is not hidden. */
function report(error: unknown): ExitCode {
  if (error instanceof CommandError) {
    process.stderr.write(`wirebox: ${error.message}\n`);
    return error.code;
  }
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? exitCode.done : exitCode.usage;
  }
  throw error;
}

export async function runProgram(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  const output = watchOutput(process);
  const act =
    <A extends unknown[]>(action: (...values: A) => Promise<ExitCode>) =>
    async (...values: A) => {
      code = await action(...values);
    };

  const program = new Command('wirebox')
    .description('The app-server protocol: serve it, call it, generate from it.')
    .version(version, '-V, --version', 'print the version')
    .addOption(configOption())
    .enablePositionalOptions()
    .showHelpAfterError('(add --help for the commands and options)')
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  wirebox app-server                                 serve one client on stdin and stdout
  wirebox app-server --listen ws://127.0.0.1:0       serve many over WebSocket; prints the port
  wirebox chat -c model_provider=echo                try a conversation, without a key or a network
  wirebox call account/read                          ask our own server who is signed in
  wirebox call account/read --server 'codex app-server'
  printenv OPENAI_API_KEY | wirebox login --with-api-key
  wirebox generate --check                           are the generated files up to date?
  wirebox import bundle.json --out definitions       take over a protocol from JSON Schema
  wirebox parity bundle.json                         do our definitions mean the same?
  wirebox review main..HEAD                          what breaks for whom, with the proof

Exit codes:
  0  done
  1  it did not succeed: the server refused, nobody is signed in, files have drifted or differ
  2  wrong usage`,
    );
  // Set after the options of the root, so that every command inherits exitOverride and the hint.
  const command = (name: string, description: string) =>
    program.command(name).description(description);

  command('app-server', 'serve clients of the app-server protocol')
    .option('--listen <url>', 'stdio://, ws://IP:PORT, unix://, unix://PATH or off', 'stdio://')
    .addOption(new Option('--stdio', 'the same as --listen stdio://').conflicts('listen'))
    .addOption(configOption())
    .addOption(listOption('--enable <feature>', 'the same as -c features.<feature>=true'))
    .addOption(listOption('--disable <feature>', 'the same as -c features.<feature>=false'))
    .addOption(
      new Option('--max-message-bytes <n>', 'refuse longer messages (1024 to 536870912)').default(
        undefined,
        '134217728 on stdio, else 16777216',
      ),
    )
    .addOption(
      new Option('--ws-auth <mode>', 'who may connect over WebSocket').choices([
        'capability-token',
        'signed-bearer-token',
      ]),
    )
    .option('--ws-token-file <path>', 'capability-token: the file that holds the token')
    .option('--ws-token-sha256 <hex>', 'capability-token: the SHA-256 of the token')
    .option(
      '--ws-shared-secret-file <path>',
      'signed-bearer-token: the secret JWTs are signed with',
    )
    .option('--ws-issuer <issuer>', 'signed-bearer-token: the issuer they need to have')
    .option('--ws-audience <audience>', 'signed-bearer-token: the audience they need to have')
    .option('--ws-max-clock-skew-seconds <n>', 'signed-bearer-token: by default 30')
    .addOption(new Option('--analytics-default-enabled').hideHelp())
    .action(
      act(async (options: ServerOptions) => {
        const listen = parseListen(options.listen);
        if ('problem' in listen) throw new CommandError(listen.problem, exitCode.usage);
        const { maxMessageBytes: limit, wsMaxClockSkewSeconds: skew } = options;
        const maxMessageBytes = limit === undefined ? undefined : parseBytes(limit);
        if (limit !== undefined && maxMessageBytes === undefined) {
          throw new CommandError(
            `--max-message-bytes takes a whole number from 1024 to ${2 ** 29}, not \`${limit}\``,
            exitCode.usage,
          );
        }
        if (skew !== undefined && !/^\d+$/.test(skew)) {
          throw new CommandError(
            `--ws-max-clock-skew-seconds takes a whole number, not \`${skew}\``,
            exitCode.usage,
          );
        }
        const { runAppServer } = await import('./commands/app-server.ts');
        const { config } = program.opts<{ config: string[] }>();
        return runAppServer({
          listen,
          auth: options,
          configOverrides: [
            ...config,
            ...options.config,
            ...featureOverrides(options.enable, options.disable),
          ],
          maxMessageBytes,
        });
      }),
    );

  command('call', 'send one request and print its result as JSON')
    .argument('<method>', 'such as account/read')
    .argument('[params]', 'JSON; `-` reads it from stdin')
    .addOption(serverOption())
    .option('--experimental', 'opt in to the experimental surface')
    .option('--timeout <seconds>', 'how long to wait for the answer', '60')
    .action(
      act(async (method: string, params: string | undefined, options: CallArguments) => {
        const { runCall } = await import('./commands/call.ts');
        return runCall(method, params, options);
      }),
    );

  command('chat', 'talk to a model: in a conversation, or one question from stdin')
    .option('--resume <thread>', 'go on with this thread')
    .option('--last', 'go on with the thread that was used last')
    .option('-m, --model <model>', 'the model to ask; default: as stored or configured')
    .addOption(serverOption())
    .addOption(configOption())
    .addHelpText(
      'after',
      `
Without a key and a network: wirebox chat -c model_provider=echo
The answer goes to stdout, everything else to stderr. RUST_LOG=info also shows the log of the server.`,
    )
    .action(
      act(async (options: ChatArguments) => {
        const { runChat } = await import('./commands/chat.ts');
        const { config } = program.opts<{ config: string[] }>();
        return runChat({ ...options, config: [...config, ...options.config] });
      }),
    );

  command('generate', 'write schemas, documentation, clients and servers from the definitions')
    .option('--check', 'write nothing; name the files that are out of date and exit with 1')
    .option('--project <file>', 'what to read and where to write', 'wirebox.json')
    .option('--types-only <language>', 'only types, for any language quicktype knows')
    .option('--out <folder>', 'with --types-only: where to write', '.')
    .action(
      act(async (options: GenerateArguments) => {
        const { runGenerate } = await import('./commands/generate.ts');
        return runGenerate(options);
      }),
    );

  command('import <bundle...>', 'write definitions from bundles of JSON Schema')
    .requiredOption('--out <folder>', 'where to write')
    .option('--open <which>', 'enums and unions that may grow: received, or none', 'received')
    .addOption(listOption('--stable <bundle>', 'its stable part; the rest is experimental'))
    .option('--versions <file>', 'methods by release, from which `since` follows')
    .option('--no-prose', 'leave out the descriptions of the bundle')
    .option('--helpers <module>', 'what the definitions are written with', '@wirebox/protocol')
    .option('--protocol-name <name>', 'name of the protocol')
    .option('--protocol-version <version>', 'its release')
    .option('--force', 'replace files that are there')
    .action(
      act(async (bundles: string[], options: ImportArguments) => {
        const { runImport } = await import('./commands/import.ts');
        return runImport(bundles, options);
      }),
    );

  command('parity <bundle...>', 'compare the definitions with bundles of JSON Schema, by meaning')
    .option('--explained <file>', 'differences that are meant; default: those of the project')
    .option('--model <file>', 'a model or a module of definitions, instead of the project')
    .option('--project <file>', 'what to compare', 'wirebox.json')
    .option('--json', 'print the whole report as JSON')
    .action(
      act(async (bundles: string[], options: ParityArguments) => {
        const { runParity } = await import('./commands/parity.ts');
        return runParity(bundles, options);
      }),
    );

  command('review [old] [new]', 'tell what changed on the wire, for whom it breaks, and prove it')
    .option('--format <format>', 'text, json, markdown, html, junit, github or sarif', 'text')
    .addOption(listOption('--report <format=file>', 'write a report to a file; can be repeated'))
    .option('--fail-on <verdict>', 'exit with 1 at this verdict or worse, or never', 'breaking')
    .option('--mix <mix>', 'which verdicts count: old-client, new-client or both', 'both')
    .option('--all', 'print compatible and approved changes too')
    .option('--approvals <file>', 'approved changes; for ranges: compat/approved-changes.json')
    .option('--accept <fingerprint>', 'approve a change; takes --reason, --owner and --expires')
    .option('--reason <text>', 'why the change is all right')
    .option('--owner <name>', 'who says so; default: the user of git')
    .option('--expires <day>', 'how long it counts, such as 2027-02-28; default: 90 days')
    .option('--changesets', 'exit with 1 where the changesets of a range do not say enough')
    .option('--write-changeset', 'write a changeset with the least bump')
    .option('--lint', 'look at one model by itself')
    .option('--list-rules', 'print every rule with its verdicts')
    .option('--project <file>', 'what says where the model lies', 'wirebox.json')
    .addHelpText(
      'after',
      `
OLD and NEW are each a model, a bundle of JSON Schema (several files with commas
between), a release that schemas/released has, or a revision of git. Instead of both:
a range such as main..HEAD, or main...HEAD for what HEAD did since it left main.

Verdicts, the worst first, each for an old client with the new server and for a new
client with the old server:
  breaking     a message is refused
  lossy        accepted, but a part that mattered is ignored or never comes again
  closed-only  breaks only a decoder that does not accept unknown values
  if-used      breaks only those who use the new thing
  compatible   nothing breaks

Exit codes:
  0  nothing as bad as --fail-on, or all of it approved
  1  something is; or an approval is stale or expired; or a changeset is missing
  2  wrong usage, or something that cannot be read: file and place are named`,
    )
    .action(
      act(async (old: string | undefined, now: string | undefined, options: ReviewArguments) => {
        const { runReview } = await import('./commands/review.ts');
        return runReview(old, now, options);
      }),
    );

  const login = command('login', 'sign in with ChatGPT in a browser, or see who is signed in')
    .option('--with-api-key', 'store an OpenAI API key, from stdin or a prompt')
    .option('--device-auth', 'sign in with a code, in a browser on another machine')
    .option('--no-browser', 'print the address and open nothing')
    .action(
      act(async (options: LoginArguments) => {
        const { runLogin } = await import('./commands/login.ts');
        return runLogin(options);
      }),
    );
  login
    .command('status')
    .description('tell who is signed in; exits with 1 where nobody is')
    .action(
      act(async () => {
        const { runLoginStatus } = await import('./commands/login-status.ts');
        return runLoginStatus();
      }),
    );

  command('logout', 'forget the stored login').action(
    act(async () => {
      const { runLogout } = await import('./commands/login.ts');
      return runLogout();
    }),
  );

  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    code = report(error);
  }
  const loss = await output.loss();
  return loss === undefined
    ? code
    : report(new CommandError(`the output is lost: ${loss.message}`));
}

interface ServerOptions extends AuthOptions {
  listen: string;
  maxMessageBytes?: string;
  config: string[];
  enable: string[];
  disable: string[];
}

export interface CallArguments {
  server?: string;
  experimental?: boolean;
  timeout: string;
}

export interface GenerateArguments {
  check?: boolean;
  project: string;
  typesOnly?: string;
  out: string;
}

export interface ImportArguments {
  out: string;
  open: string;
  stable: string[];
  versions?: string;
  prose: boolean;
  helpers: string;
  protocolName?: string;
  protocolVersion?: string;
  force?: boolean;
}

export interface ParityArguments {
  explained?: string;
  model?: string;
  project: string;
  json?: boolean;
}

export interface ReviewArguments {
  format: string;
  report: string[];
  failOn: string;
  mix: string;
  all?: boolean;
  approvals?: string;
  accept?: string;
  reason?: string;
  owner?: string;
  expires?: string;
  changesets?: boolean;
  writeChangeset?: boolean;
  lint?: boolean;
  listRules?: boolean;
  project: string;
}
