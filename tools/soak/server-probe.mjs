// Loaded into the server before its own code: at SIGUSR2 it tells on stderr what it holds, garbage not counted.
process.on('SIGUSR2', () => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  const resources = {};
  for (const name of process.getActiveResourcesInfo()) resources[name] = (resources[name] ?? 0) + 1;
  process.stderr.write(`probe ${JSON.stringify({ heapUsed, external, resources })}\n`);
});
