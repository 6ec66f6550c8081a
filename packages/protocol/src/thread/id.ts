/** What a thread is known by. */
import * as Type from 'typebox';

export const ThreadId = Type.String({ $id: 'ThreadId', description: 'Id of a thread, a UUID.' });
