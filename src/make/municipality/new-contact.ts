import {roleIds, type RoleId} from '../../domain/course/roles.ts';
import {contactPurposes} from './contact-purposes.ts';
import type {ContactDraft} from '../draft/draft.ts';

/** Those a specialist turns to first. */
const usual: readonly RoleId[] = ['social-service', 'municipal-police', 'orphans-court'];

/** An empty contact of an institution that has none yet. @param today `2026-11-27` */
export function newContact(contacts: readonly Pick<ContactDraft, 'role'>[], today: string): ContactDraft {
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
    confirmedOn: today,
  };
}
