import { describe, expect, it } from 'vitest';
import { docComment } from './doc-comment.ts';

describe('doc comments', () => {
  it('say nothing where there is nothing to say', () => {
    expect(docComment({})).toEqual([]);
    expect(docComment({ description: '', stability: 'stable' })).toEqual([]);
  });

  it('take one line where they can', () => {
    expect(docComment({ description: 'Short.' })).toEqual(['/** Short. */']);
    expect(docComment({ since: '1.0.0' })).toEqual(['/** @since 1.0.0 */']);
  });

  it('put the tags below the prose, notes and paragraphs apart', () => {
    const documented = {
      description: 'One.\n\nTwo.',
      notes: ['Three.'],
      default: { a: [null] },
      stability: 'experimental' as const,
      deprecated: 'Use `other`.',
      since: '1.0.0',
    };
    expect(docComment(documented)).toEqual([
      '/**',
      ' * One.',
      ' *',
      ' * Two.',
      ' *',
      ' * Three.',
      ' *',
      ' * @defaultValue `{"a":[null]}`',
      ' * @experimental',
      ' * @deprecated Use `other`.',
      ' * @since 1.0.0',
      ' */',
    ]);
  });

  it('neither end early nor begin a tag by accident', () => {
    expect(docComment({ description: 'A glob: **/*.ts' })).toEqual(['/** A glob: **\\/*.ts */']);
    expect(docComment({ description: 'See\n@openai/codex' })).toEqual([
      '/**',
      ' * See',
      ' * \\@openai/codex',
      ' */',
    ]);
    expect(docComment({ default: '*/' })).toEqual(['/** @defaultValue `"*\\/"` */']);
  });
});
