/** How to read what a command line gives by `-c`. */
export { ConfigError } from './config.ts';
export { parseOverrides } from './load.ts';
