import { AsyncLocalStorage } from 'node:async_hooks';
import { officeHost } from '../../../src/host/office/office-host';
import type { HostError, MeasurementHost } from '../../../src/host/measurement-host';
import type { HeadlessExcel } from '../../../src/preview/headless/open-headless-excel';
import type { NativeBridge } from '../../../src/preview/office-bridge/bridge';
import { SEED } from '../../support/depth';

/** Two people with a pane each, on one workbook. */
export type Pane = 'A' | 'B';

export const PANES: readonly Pane[] = ['A', 'B'];

/** How the work in a pane ended. */
export type Ending = { readonly error: null } | { readonly error: HostError };

interface Waiting {
  readonly message: string;
  readonly send: (message: string) => void;
}

/**
 * Two panes whose batches reach Excel one at a time, in an order that the test chooses. Excel carries out a batch as a whole
 * before it begins with the next, whoever sent it: between two batches of one pane comes what the other does.
 */
export class TwoPanes {
  readonly hosts: Readonly<Record<Pane, MeasurementHost>>;
  /** Called before a batch is let through; the number counts those of its pane, from 1. */
  before: (pane: Pane, batch: number) => void = () => undefined;
  private readonly working = new AsyncLocalStorage<Pane>();
  private readonly waiting: Readonly<Record<Pane, Waiting[]>> = { A: [], B: [] };
  private readonly done = new Set<Pane>();
  private readonly sent = new Map<Pane, number>();
  /** Messages to which no answer comes. */
  private readonly lost = new Set<unknown>();
  private losing: readonly [Pane, number] | null = null;
  private wake: () => void = () => undefined;

  constructor(excel: HeadlessExcel) {
    const host = () => officeHost(excel.Excel, (version) => Number(version.split('.')[1]) <= 9);
    this.hosts = { A: host(), B: host() };
    const bridge = (globalThis as unknown as { _richApiNativeBridge: NativeBridge })._richApiNativeBridge;
    const send = bridge.sendMessageToHost.bind(bridge);
    const answer = bridge.onMessageFromHost;
    bridge.onMessageFromHost = (message) => {
      answer?.(this.lost.delete(idOf(message)) ? withoutAnswer(message) : message);
    };
    bridge.sendMessageToHost = (message) => {
      const pane = this.working.getStore();
      if (pane === undefined) send(message);
      else this.hold(pane, { message, send });
    };
  }

  /**
   * Has both do their work, batch by batch.
   * @param order whose batch is next; where that pane is done, or the order is at its end, the other's
   */
  async interleave(
    work: Readonly<Record<Pane, (host: MeasurementHost) => Promise<unknown>>>,
    order: readonly Pane[],
  ): Promise<Readonly<Record<Pane, Ending>>> {
    this.done.clear();
    this.sent.clear();
    const endings = PANES.map((pane) =>
      this.working.run(pane, async (): Promise<Ending> => {
        const error = await work[pane](this.hosts[pane]).then(
          () => null,
          (cause: unknown) => cause as HostError,
        );
        this.done.add(pane);
        this.wake();
        return { error };
      }),
    );
    const turns = [...order];
    for (;;) {
      await this.settled();
      if (this.done.size === PANES.length) break;
      const turn = turns.shift() ?? 'A';
      const next = this.isWaiting(turn) ? turn : PANES.find(this.isWaiting);
      if (next) this.letThrough(next);
    }
    const [A, B] = await Promise.all(endings);
    if (!A || !B) throw new Error('a pane without an ending');
    return { A, B };
  }

  /** The batch with this number of a pane will be carried out, and the pane will hear only that something went wrong. */
  loseAnswer(pane: Pane, batch: number): void {
    this.losing = [pane, batch];
  }

  /** Until each pane has a batch that waits, or is done. */
  private async settled(): Promise<void> {
    while (!PANES.every((pane) => this.isWaiting(pane) || this.done.has(pane))) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  private hold(pane: Pane, waiting: Waiting): void {
    // Who is done lets go of objects, which changes nothing.
    if (this.done.has(pane)) waiting.send(waiting.message);
    else this.waiting[pane].push(waiting);
    this.wake();
  }

  private readonly isWaiting = (pane: Pane) => this.waiting[pane].length > 0;

  private letThrough(pane: Pane): void {
    const waiting = this.waiting[pane].shift();
    const batch = (this.sent.get(pane) ?? 0) + 1;
    this.sent.set(pane, batch);
    this.before(pane, batch);
    if (!waiting) return;
    if (this.losing?.[0] === pane && this.losing[1] === batch) this.lost.add(idOf(waiting.message));
    waiting.send(waiting.message);
  }
}

const idOf = (message: string) => (JSON.parse(message) as { id?: unknown }).id;

/** The same message with an error for an answer, as where a connection breaks off. */
function withoutAnswer(text: string): string {
  const parsed = JSON.parse(text) as { message: object };
  const error = { Code: 'GeneralException', Message: '', Location: '', HttpStatusCode: 500, ActionIndex: 0 };
  const body = JSON.stringify({ Results: [], TraceIds: [], Error: error });
  return JSON.stringify({ ...parsed, message: { ...parsed.message, body } });
}

/** Every order in which so many batches of the one and of the other can come. */
function allOrders(a: number, b: number): readonly string[] {
  if (a === 0) return ['B'.repeat(b)];
  if (b === 0) return ['A'.repeat(a)];
  return [...allOrders(a - 1, b).map((rest) => `A${rest}`), ...allOrders(a, b - 1).map((rest) => `B${rest}`)];
}

/** So many of all those orders, or of those that begin so, spread over all of them; others with another seed. */
export function someOrders(a: number, b: number, count: number, beginning = ''): readonly string[] {
  const all = allOrders(a, b).filter((order) => order.startsWith(beginning));
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, index) => index % step === SEED % step).slice(0, count);
}

/** An order as it is read best: `AABB`. */
export const orderOf = (letters: string): readonly Pane[] =>
  Array.from(letters, (letter) => (letter === 'A' ? 'A' : 'B'));
