/** What the configuration says of the operation of other applications. */
import * as Type from 'typebox';
import { AllowDenyRequirement } from '../config-requirements/allow-deny.ts';
import { map, nullable, optional, required, shape } from '../shapes.ts';

export const ComputerUseMacosConfig = shape(
  'ComputerUseMacosConfig',
  'Which applications may be operated on macOS.',
  {
    bundle_ids: optional(
      nullable(map(AllowDenyRequirement)),
      'Access by bundle identifier; null where unset.',
    ),
  },
);

export const ComputerUseWindowsExeConfig = shape(
  'ComputerUseWindowsExeConfig',
  'Whether a Windows program, known by its signature, may be operated.',
  {
    access: required(AllowDenyRequirement, 'Whether the program may be operated.'),
    binary_name: optional(nullable(Type.String()), 'File name of the program; null: any.'),
    product_name: required(Type.String(), 'Product that the program belongs to.'),
    publisher_name: required(Type.String(), 'Publisher of the program.'),
  },
);

export const ComputerUseWindowsConfig = shape(
  'ComputerUseWindowsConfig',
  'Which applications may be operated on Windows.',
  {
    aumids: optional(
      nullable(map(AllowDenyRequirement)),
      'Access by application user model id; null where unset.',
    ),
    exes: optional(
      nullable(Type.Array(ComputerUseWindowsExeConfig)),
      'Access for programs known by publisher and product; null where unset.',
    ),
  },
);

export const ComputerUseConfig = shape(
  'ComputerUseConfig',
  'Settings of the operation of other applications. Null where unset.',
  {
    default_app_access: optional(
      nullable(AllowDenyRequirement),
      'Access to applications without a rule of their own.',
    ),
    macos: optional(nullable(ComputerUseMacosConfig), 'Rules for macOS.'),
    windows: optional(nullable(ComputerUseWindowsConfig), 'Rules for Windows.'),
  },
);
