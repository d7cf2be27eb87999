/** What desk items of the organisation's floor are about: people, units, requests and appointments. */
import { appointmentKind } from '../organisation/appointment/store.ts';
import { employeeKind } from '../organisation/employee/store.ts';
import { requestKind } from '../organisation/request/store.ts';
import { unitKind } from '../organisation/unit/store.ts';
import type { Action } from '../platform/access.ts';
import { type DeskItem, subjectIdOf } from '../platform/desk.ts';
import { type Item, readItem } from '../platform/item.ts';
import { type Key, keys } from '../platform/keys.ts';
import type { PlainDate } from '../platform/period.ts';
import { byName } from './nodes.ts';

/** A noun that can wait: where the item's subject is kept, and who may read it. */
export interface Noun {
  readonly type: string;
  readonly action: Action;
  readonly keyOf: (item: DeskItem) => Key;
  readonly read: (item: Item) => object;
}

export const assignmentRequest: Noun = {
  type: 'AssignmentRequest',
  action: 'request.read',
  keyOf: (item) => keys.request(subjectIdOf(item)),
  read: (item) => readItem(requestKind, item),
};
export const appointment: Noun = {
  type: 'Appointment',
  action: 'appointment.read',
  keyOf: (item) => {
    const [employeeId = '', role = '', from = ''] = subjectIdOf(item).split('/');
    return keys.appointment(employeeId, role, from as PlainDate);
  },
  read: (item) => readItem(appointmentKind, item),
};

export const absent: Noun = {
  type: 'Employee',
  action: 'directory.read',
  keyOf: ({ employeeId }) => keys.employee(employeeId),
  read: (item) => byName(readItem(employeeKind, item).data),
};

export const unit: Noun = {
  type: 'Unit',
  action: 'directory.read',
  keyOf: (item) => keys.unit(subjectIdOf(item)),
  read: (item) => readItem(unitKind, item).data,
};
