/**
 * The command. A well-formed `wirebox app-server …` goes straight to the server, because hosts start it often and wait
 * for it; everything else, including every mistake, goes to the command tree, which teaches.
 */
import { parseServerArguments } from './server-arguments.ts';

const args = process.argv.slice(2);
const server = args[0] === 'app-server' ? parseServerArguments(args.slice(1)) : undefined;
if (server === undefined) {
  const { runProgram } = await import('./program.ts');
  process.exitCode = await runProgram(args);
} else {
  const { runAppServer } = await import('./commands/app-server.ts');
  process.exitCode = await runAppServer(server);
}
