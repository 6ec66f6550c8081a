/** As little of a WebSocket client as a measurement needs: a mask of zeros, and lengths without contents. */

export const handshake = `${[
  'GET / HTTP/1.1',
  'Host: bench',
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
].join('\r\n')}\r\n\r\n`;

/** Of fewer than 64 KiB. */
export function toMaskedFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  const head =
    payload.length < 126
      ? Buffer.from([0x81, 0x80 | payload.length])
      : Buffer.from([0x81, 0xfe, payload.length >> 8, payload.length & 0xff]);
  return Buffer.concat([head, Buffer.alloc(4), payload]);
}

/** Tells for each chunk how many frames, of fewer than 64 KiB, end in it. */
export function createFrameCounter(): (chunk: Buffer) => number {
  let rest: Buffer = Buffer.alloc(0);
  let skip = 0;
  return (chunk) => {
    const data = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let count = 0;
    let at = Math.min(skip, data.length);
    skip -= at;
    if (skip === 0 && at > 0) count += 1;
    while (skip === 0 && data.length - at >= 4) {
      const short = data[at + 1]! & 0x7f;
      const end = short < 126 ? at + 2 + short : at + 4 + data.readUInt16BE(at + 2);
      if (end <= data.length) count += 1;
      else skip = end - data.length;
      at = Math.min(end, data.length);
    }
    rest = skip === 0 ? data.subarray(at) : Buffer.alloc(0);
    return count;
  };
}
