import { callMethod, located, readProperty, writeProperty, type HostObject } from './host-object';
import type { OfficeError } from './office-error';

/** A member of a host object that is read, written or called. */
export interface MemberUse {
  readonly object: HostObject;
  readonly name: string;
  /** The arguments of a call, or the value that is written. */
  readonly args: readonly unknown[];
}

/** A way in which a real Excel is less kind than the spreadsheet behind the bridge. */
export interface Quirk {
  /** While it is on, no batch is carried out: one that can wait does so until it is off, another fails with this. */
  readonly holdsUp?: () => OfficeError;
  /** At which of the actions of the batch that begins something goes wrong; null for none. What comes before stays done. */
  readonly failsAt?: (actions: number) => number | null;
  /** What is carried out of a write or a call. @throws {OfficeError} where Excel refuses it */
  readonly takes?: (use: MemberUse) => readonly unknown[] | Promise<readonly unknown[]>;
  /** What Excel says where it is asked for a property. */
  readonly answers?: (use: Omit<MemberUse, 'args'>, value: unknown) => unknown;
  /** What panes are told of an event; null for nothing. */
  readonly announces?: (event: EventArguments, cause: EventCause) => EventArguments | null;
}

export type EventArguments = Readonly<Record<string, unknown>>;

/** How a change came about that an event is about. */
export type EventCause = 'choice from a list' | 'other';

/** What a quirk that is on does to a batch. */
export type Hindrance = 'waits' | 'refused';

/** All uses of host objects by a client go through here, where quirks that are on have their say; none is at first. */
export class Quirks {
  private readonly on = new Set<Quirk>();
  private waiting: (() => void)[] = [];
  /** Told as soon as a batch has to wait, and when one is refused. */
  onHindrance: (kind: Hindrance) => void = () => undefined;

  turnOn(...quirks: readonly Quirk[]): void {
    for (const quirk of quirks) this.on.add(quirk);
  }

  turnOff(...quirks: readonly Quirk[]): void {
    for (const quirk of quirks) this.on.delete(quirk);
    const { waiting } = this;
    this.waiting = [];
    for (const goOn of waiting) goOn();
  }

  /**
   * @param canWait did the client say that the batch may wait?
   * @returns null for a batch that is carried out at once, or when it may be
   * @throws {OfficeError} for one that is refused
   */
  admission(canWait: boolean): Promise<void> | null {
    const obstacle = [...this.on].find(({ holdsUp }) => holdsUp !== undefined)?.holdsUp?.();
    if (!obstacle) return null;
    if (!canWait) {
      this.onHindrance('refused');
      throw obstacle;
    }
    const admitted = new Promise<void>((resolve) => this.waiting.push(resolve));
    this.onHindrance('waits');
    return admitted.then(() => this.admission(canWait) ?? undefined);
  }

  /** At which of so many actions a batch that begins will fail; null for none. */
  failingAction(actions: number): number | null {
    return [...this.on].reduce<number | null>((found, { failsAt }) => failsAt?.(actions) ?? found, null);
  }

  async read(object: HostObject, name: string): Promise<unknown> {
    let value = await readProperty(object, name);
    for (const { answers } of this.on) if (answers) value = answers({ object, name }, value);
    return value;
  }

  announced(event: EventArguments, cause: EventCause): EventArguments | null {
    let told: EventArguments | null = event;
    for (const { announces } of this.on) if (announces && told) told = announces(told, cause);
    return told;
  }

  async write(object: HostObject, name: string, value: unknown): Promise<void> {
    const [taken] = await this.taken(object, name, [value]);
    await writeProperty(object, name, taken);
  }

  async call(object: HostObject, name: string, args: readonly unknown[]): Promise<unknown> {
    return callMethod(object, name, await this.taken(object, name, args));
  }

  private taken(object: HostObject, name: string, args: readonly unknown[]): Promise<readonly unknown[]> {
    return located(object, name, async () => {
      let taken = args;
      try {
        for (const { takes } of this.on) if (takes) taken = await takes({ object, name, args: taken });
      } catch (error) {
        this.onHindrance('refused');
        throw error;
      }
      return taken;
    });
  }
}
