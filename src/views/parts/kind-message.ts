import type { EntityKind } from '../../core/dataset/types.ts';
import type { MessageKey } from './strings.tsx';

/** What kind of thing an entity is, in words for the reader. */
export const KIND_MESSAGE: Record<EntityKind, MessageKey> = {
  company: 'kindCompany',
  person: 'kindPerson',
  product: 'kindProduct',
  directive: 'kindDirective',
};
