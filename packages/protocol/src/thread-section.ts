/** The `threadSection/…` methods and what they speak of. */
import * as Type from 'typebox';
import { read, request, write } from './define.ts';
import { nullable, optional, required, shape, uint32 } from './shapes.ts';

export const ThreadSectionAppearance = shape(
  'ThreadSectionAppearance',
  'How a section of threads looks.',
  {
    color: optional(nullable(Type.String()), 'Colour of the section, as the client chose it.'),
    icon: optional(nullable(Type.String()), 'Icon of the section, as the client chose it.'),
  },
);

export const ThreadSection = shape(
  'ThreadSection',
  'A named section that threads are sorted into.',
  {
    appearance: optional(
      nullable(ThreadSectionAppearance),
      'How the section looks; null where nothing was chosen.',
      { default: null },
    ),
    id: required(Type.String()),
    name: required(Type.String(), 'Name of the section, for people.'),
  },
);

export const ThreadSectionCreateParams = shape(
  'ThreadSectionCreateParams',
  'The section to create.',
  {
    appearance: optional(
      nullable(ThreadSectionAppearance),
      'How to show the section; null leaves it to the client.',
      { default: null },
    ),
    name: required(Type.String()),
  },
);

export const ThreadSectionCreateResponse = shape(
  'ThreadSectionCreateResponse',
  'The new section.',
  {
    section: required(ThreadSection, 'The section, with the id it was given.'),
  },
);

export const ThreadSectionDeleteParams = shape(
  'ThreadSectionDeleteParams',
  'Which section to delete.',
  {
    sectionId: required(Type.String()),
  },
);

export const ThreadSectionDeleteResponse = shape(
  'ThreadSectionDeleteResponse',
  'The section is deleted.',
  {},
);

export const ThreadSectionListParams = shape(
  'ThreadSectionListParams',
  'Which page of the sections to give.',
  {
    cursor: optional(
      nullable(Type.String()),
      'Pass the `nextCursor` of the page before; absent or null: the first page.',
    ),
    limit: optional(
      nullable(uint32()),
      'Most entries of a page; absent or null: the server decides.',
    ),
  },
);

export const ThreadSectionListResponse = shape(
  'ThreadSectionListResponse',
  'One page of the sections.',
  {
    data: required(Type.Array(ThreadSection), 'The sections of this page.'),
    nextCursor: optional(nullable(Type.String()), 'Null on the last page.'),
  },
);

export const ThreadSectionUpdateParams = shape(
  'ThreadSectionUpdateParams',
  'Which section to change, and how it is called and shown from now on.',
  {
    appearance: optional(
      nullable(ThreadSectionAppearance),
      'How to show the section from now on; absent leaves it as it is, null clears it.',
    ),
    name: required(Type.String(), 'Name of the section from now on.'),
    sectionId: required(Type.String()),
  },
);

export const ThreadSectionUpdateResponse = shape(
  'ThreadSectionUpdateResponse',
  'The changed section.',
  {
    section: required(ThreadSection, 'The section as it is now.'),
  },
);

export const threadSectionList = request('threadSection/list', {
  description: 'Lists the sections into which threads can be sorted.',
  params: ThreadSectionListParams,
  result: ThreadSectionListResponse,
  errors: ['invalidCursor'],
  order: read('threadSections'),
  stability: 'stable',
  since: '0.155.0',
});

export const threadSectionCreate = request('threadSection/create', {
  description: 'Creates a section into which threads can be sorted; the server gives it an id.',
  params: ThreadSectionCreateParams,
  result: ThreadSectionCreateResponse,
  errors: ['emptySectionName'],
  order: write('threadSections'),
  stability: 'stable',
  since: '0.155.0',
});

export const threadSectionUpdate = request('threadSection/update', {
  description:
    'Changes the name or the appearance of a section, other than the one for pinned threads.',
  params: ThreadSectionUpdateParams,
  result: ThreadSectionUpdateResponse,
  errors: ['emptySectionName', 'pinnedSection', 'threadSectionNotFound'],
  order: write('threadSections'),
  stability: 'stable',
  since: '0.155.0',
});

export const threadSectionDelete = request('threadSection/delete', {
  description:
    'Deletes a section; its threads are in none afterwards. The section for pinned threads cannot be deleted.',
  params: ThreadSectionDeleteParams,
  result: ThreadSectionDeleteResponse,
  errors: ['pinnedSection', 'threadSectionNotFound'],
  order: write('threadSections'),
  stability: 'stable',
  since: '0.155.0',
});
