/** What an administrator demands of the operation of other applications. */
import * as Type from 'typebox';
import { map, nullable, optional, required, shape } from '../shapes.ts';
import { AllowDenyRequirement } from './allow-deny.ts';

export const ComputerUseMacosRequirements = shape(
  'ComputerUseMacosRequirements',
  'Which applications may be operated on macOS.',
  {
    bundleIds: optional(
      nullable(map(AllowDenyRequirement)),
      'Access by bundle identifier; null: left open.',
    ),
  },
);

export const ComputerUseWindowsExeRequirement = shape(
  'ComputerUseWindowsExeRequirement',
  'Whether a Windows program, known by its signature, may be operated.',
  {
    access: required(AllowDenyRequirement, 'Whether the program may be operated.'),
    binaryName: optional(nullable(Type.String()), 'File name of the program; null: any.'),
    productName: required(Type.String(), 'Product that the program belongs to.'),
    publisherName: required(Type.String(), 'Publisher of the program.'),
  },
);

export const ComputerUseWindowsRequirements = shape(
  'ComputerUseWindowsRequirements',
  'Which applications may be operated on Windows.',
  {
    aumids: optional(
      nullable(map(AllowDenyRequirement)),
      'Access by application user model id; null: left open.',
    ),
    exes: optional(
      nullable(Type.Array(ComputerUseWindowsExeRequirement)),
      'Access for programs known by publisher and product; null: left open.',
    ),
  },
);

export const ComputerUseRequirements = shape(
  'ComputerUseRequirements',
  'What an administrator demands of the operation of other applications. What is null is left open.',
  {
    allowLockedComputerUse: optional(
      nullable(Type.Boolean()),
      'Whether applications may be operated while the computer is locked.',
    ),
    allowPersistentApproval: optional(
      nullable(Type.Boolean()),
      'Whether an approval may be kept for later.',
    ),
    defaultAppAccess: optional(
      nullable(AllowDenyRequirement),
      'Access to applications without a rule of their own.',
    ),
    macos: optional(nullable(ComputerUseMacosRequirements), 'Rules for macOS.'),
    windows: optional(nullable(ComputerUseWindowsRequirements), 'Rules for Windows.'),
  },
);
