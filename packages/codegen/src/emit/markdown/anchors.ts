/** Which page a name is explained on, and the fragment that leads to its heading. */

/** Fragments as GitHub, GitLab and editors make them from headings; the second of a kind gets a number. */
export function createSlugger(): (heading: string) => string {
  const used = new Set<string>();
  return (heading) => {
    const base = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-');
    let slug = base;
    for (let number = 1; used.has(slug); number++) slug = `${base}-${number}`;
    used.add(slug);
    return slug;
  };
}
