/** What stands in XML and HTML without meaning anything there. */

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** XML 1.0 has no way to say these, not even escaped. */
const isUnsayable = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  const isControl = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return isControl || isHalf || code === 0xfffe || code === 0xffff;
};

export const escapeXml = (text: string): string =>
  [...text]
    .map((character) => (isUnsayable(character) ? '\ufffd' : (ESCAPED[character] ?? character)))
    .join('');
