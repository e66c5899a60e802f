import {roleIds, type RoleId} from '../../domain/course/roles.ts';
import {contactPurposes} from './contact-purposes.ts';
import type {ContactDraft} from '../draft/draft.ts';

/** Those a specialist turns to first. */
const usual: readonly RoleId[] = ['social-service', 'municipal-police', 'orphans-court'];

/** An empty contact of an institution that has none yet. When it was confirmed only those know who asked. */
export function newContact(contacts: readonly Pick<ContactDraft, 'role'>[]): ContactDraft {
  const isFree = (id: RoleId) => contacts.every(({role}) => role !== id);
  const role = [...usual, ...roleIds].find(isFree) ?? 'social-service';
  return {
    role,
    name: {},
    purpose: contactPurposes,
    phones: '',
    email: '',
    url: '',
    hours: {},
    confirmedBy: '',
    confirmedOn: '',
  };
}
