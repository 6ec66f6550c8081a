import type { Model, Property, TypeExpression } from '@wirebox/protocol/model';
import { membersOf, partsOf } from '../../references.ts';
import { rootTypes } from './roots.ts';
import { UNKNOWN_VALUE } from './type-text.ts';

/** What the emitted package exports under fixed names; a type of the protocol must not be called so. */
const TAKEN = new Set([
  'AppServerClient',
  'Call',
  'CallOptions',
  'ClientNotificationMethod',
  'ClientNotifications',
  'ClientRequestMethod',
  'ClientRequests',
  'CommonErrorKey',
  'ErrorData',
  'ErrorInfo',
  'ErrorKey',
  'ErrorsOf',
  'Failure',
  'FailureArguments',
  'Handler',
  'HandlerOutcome',
  'Handlers',
  'HandlersFor',
  'MethodInfo',
  'MethodsOf',
  'NotServed',
  'ParamsOf',
  'Reply',
  'RequestInfo',
  'RequestOrder',
  'ResourceName',
  'ResultOf',
  'ServerNotification',
  'ServerNotificationMethod',
  'ServerNotifications',
  'ServerRequestMethod',
  'ServerRequests',
  'Unrecognized',
  UNKNOWN_VALUE,
  // Names of the language that stand in the same files for what they are.
  'AbortSignal',
  'Array',
  'Exclude',
  'JSON',
  'Number',
  'Object',
  'Promise',
  'Record',
]);

/**
 * Refuses names that the emitted code could not tell from something else. A member called like one of
 * Object.prototype's would seem present in every object, and the checks read members plainly for the sake of speed.
 */
export function refuseUnusableNames(model: Model): void {
  for (const name of Object.keys(model.types)) {
    refuseType(name);
    const definition = model.types[name];
    if (definition !== undefined) refuseInside(definition.type, name);
  }
  for (const { owner, type } of rootTypes(model)) refuseInside(type, owner);
}

function refuseType(name: string): void {
  if (!/^[A-Z][A-Za-z0-9_]*$/.test(name)) {
    throw new Error(`The type name ${name} is no identifier that begins with a capital`);
  }
  if (TAKEN.has(name)) {
    throw new Error(`The type name ${name} is taken in the TypeScript package`);
  }
}

function refuseInside(type: TypeExpression, owner: string): void {
  if (type.kind === 'object') refuseMembers(membersOf(type), owner);
  if (type.kind === 'keyedUnion') {
    for (const { key, name } of type.variants) {
      refuseType(name);
      refuseMember(key, owner);
    }
  }
  if (type.kind === 'taggedUnion') {
    refuseMember(type.tag, owner);
    for (const variant of type.variants) {
      const { tag, name } = variant;
      const members = membersOf(variant);
      refuseType(name);
      refuseMember(tag, owner);
      refuseMembers(members, name);
      if (members.some((property) => property.name === type.tag)) {
        throw new Error(`${name} has a member ${type.tag}, which is the tag of ${owner}`);
      }
    }
  }
  for (const part of partsOf(type)) refuseInside(part, owner);
}

const refuseMembers = (properties: Property[], owner: string): void => {
  for (const { name } of properties) refuseMember(name, owner);
};

function refuseMember(name: string, owner: string): void {
  if (name in Object.prototype) {
    throw new Error(`${owner} has a member ${name}, which every object seems to have`);
  }
}
