/** `windows/worldWritableWarning` and what it speaks of. */
import * as Type from 'typebox';
import { notification } from './define.ts';
import { required, shape, uint64 } from './shapes.ts';

export const WindowsWorldWritableWarningNotification = shape(
  'WindowsWorldWritableWarningNotification',
  'Directories that everybody may write to, as found on a Windows machine.',
  {
    extraCount: required(uint64(), 'How many more there are than `samplePaths` names.'),
    failedScan: required(
      Type.Boolean(),
      'True where the search for them failed, so that there may be others.',
    ),
    samplePaths: required(Type.Array(Type.String()), 'Some of them, as examples.'),
  },
);

export const windowsWorldWritableWarning = notification('windows/worldWritableWarning', {
  description: 'Warns of directories on Windows that everybody may write to.',
  params: WindowsWorldWritableWarningNotification,
  stability: 'stable',
  since: '0.61.0',
});
