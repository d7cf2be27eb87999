/** The bus and a receiver behind it in one: what arrives, how the bus fails, and what a receiver makes of it. */
import type { Bus } from '../../functions/outbox/bus.ts';
import type { CloudEvent } from '../../functions/outbox/cloudEvent.ts';
import type { Event } from '../../functions/platform/commit/event.ts';

/** A receiver: keeps what arrives, whatever the order and however often. */
export class Receiver implements Bus {
  readonly arrived: CloudEvent[] = [];
  /** How often the bus fails from now on. */
  failures = 0;
  /** Of each event, whether the bus keeps it now. */
  keeps: () => boolean = () => true;
  faults = 0;

  async send(events: readonly CloudEvent[]) {
    if (this.failures > 0) {
      this.failures -= 1;
      this.faults += 1;
      throw new Error('down');
    }
    return events.map((event) => {
      if (this.keeps()) {
        this.arrived.push(event);
        return 'KEPT' as const;
      }
      this.faults += 1;
      return 'LATER' as const;
    });
  }

  /**
   * What is missing of the events that happened, and what a receiver would have dealt with twice. One that
   * drops repeats by id must see the events of each subject in the order of their sequence: an event that
   * comes behind a younger one of its subject is lost to whoever goes by it.
   */
  missing(happened: readonly Event[]): { lost: number; doubled: number } {
    const ids = new Set<string>();
    const seen = new Map<string, string>();
    let overtaken = 0;
    for (const { id, subject, sequence } of this.arrived) {
      if (ids.has(id)) continue;
      ids.add(id);
      const latest = seen.get(subject) ?? '';
      if (sequence < latest) overtaken += 1;
      else seen.set(subject, sequence);
    }
    const places = new Set(this.arrived.map(({ subject, sequence }) => `${subject} ${sequence}`));
    const absent = happened.filter(({ hash }) => !ids.has(hash)).length;
    return { lost: absent + overtaken, doubled: ids.size - places.size };
  }
}
