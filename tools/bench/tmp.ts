import { cachedPeer } from '../peer/fetch.ts';
import { benchWebSocket } from './websocket.ts';
import { benchConnections } from './connections.ts';
const servers=[{name:'wirebox app-server',command:[process.execPath,'packages/cli/dist/wirebox.js','app-server']},{name:'codex app-server 0.169.0',command:[cachedPeer('0.169.0'),'app-server']}];
const env={...process.env,CODEX_HOME:'/tmp/w-d-home2'};
console.log(await benchConnections({servers,env,sleepMilliseconds:4000}));
console.log(await benchWebSocket({rounds:2,servers,env}));
