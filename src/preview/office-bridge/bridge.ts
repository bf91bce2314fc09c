import { BatchRunner, errorAt } from './batch-runner';
import type { ClientMetadata } from './client-metadata';
import type { HostRoot } from './host-object';
import {
  ACTION,
  batchOf,
  DELAY_FOR_CELL_EDIT,
  MESSAGE,
  RICH_API_EVENT,
  type Batch,
  type BatchAnswer,
  type BatchError,
  type RequestMessage,
} from './messages';
import { Quirks, type EventArguments, type EventCause } from './quirks';

/** What the client library looks for as `_richApiNativeBridge` before it starts. */
export interface NativeBridge {
  /** Set by the library. */
  onMessageFromHost: ((message: string) => void) | null;
  sendMessageToHost(message: string): void;
}

export interface Traffic {
  readonly requests: number;
  /**
   * How many of the requests only let go of objects: `Excel.run` sends one when it is done with ranges, and nobody waits
   * for it.
   */
  readonly releases: number;
  /** Bytes of the messages, as they would go over a line. */
  readonly sent: number;
  readonly received: number;
  readonly events: number;
}

/** Sends an event to every pane: type and target as the library registers them. */
export type FireEvent = (type: number, target: string, args: EventArguments, cause?: EventCause) => void;

/** The host's end of the line. Batches of all panes wait for each other: they never mix. */
export class OfficeBridge {
  readonly quirks = new Quirks();
  private readonly runner: BatchRunner;
  private readonly panes = new Set<NativeBridge>();
  private queue: Promise<void> = Promise.resolve();
  private counted: Traffic = NO_TRAFFIC;
  private failed: BatchError | null = null;

  constructor(
    private readonly root: HostRoot,
    metadata: ClientMetadata,
  ) {
    this.runner = new BatchRunner(root, metadata, this.quirks);
  }

  /** Makes a bridge for one client library; it is connected until `disconnect`. */
  connect(): NativeBridge {
    const pane: NativeBridge = {
      onMessageFromHost: null,
      sendMessageToHost: (message) => {
        this.receive(message, pane);
      },
    };
    this.panes.add(pane);
    return pane;
  }

  disconnect(pane: NativeBridge): void {
    this.panes.delete(pane);
  }

  readonly fire: FireEvent = (type, target, args, cause = 'other') => {
    const told = this.quirks.announced(args, cause);
    if (!told) return;
    const message = JSON.stringify({
      type: MESSAGE.event,
      message: {
        entries: [
          { messageCategory: RICH_API_EVENT, messageType: type, targetId: target, message: JSON.stringify(told) },
        ],
      },
    });
    this.counted = { ...this.counted, events: this.counted.events + 1 };
    // Never inside the change that caused it: the add-in would see the workbook half changed.
    setTimeout(() => {
      for (const pane of this.panes) pane.onMessageFromHost?.(message);
    }, 0);
  };

  /** What crossed the bridge since it was made, or since `resetTraffic`. */
  get traffic(): Traffic {
    return this.counted;
  }

  resetTraffic(): void {
    this.counted = NO_TRAFFIC;
  }

  /** The error of the latest batch, null if it went well. */
  get latestError(): BatchError | null {
    return this.failed;
  }

  /** Ends when all batches that were sent so far have been answered. */
  async idle(): Promise<void> {
    await this.queue;
  }

  private receive(text: string, pane: NativeBridge): void {
    const request = JSON.parse(text) as RequestMessage;
    const batch = batchOf(request);
    this.counted = {
      ...this.counted,
      requests: this.counted.requests + 1,
      releases: this.counted.releases + (onlyReleases(batch) ? 1 : 0),
      sent: this.counted.sent + bytesOf(text),
    };
    const answer = (answered: BatchAnswer) => {
      this.answer(pane, request, answered);
    };
    const enqueue = () => {
      this.queue = this.queue.then(async () => {
        // Nobody waits for one that only lets go, and the library tries that again later.
        const failing = onlyReleases(batch) ? null : this.quirks.failingAction(batch.Actions.length);
        answer(await this.runner.run(batch, failing));
        this.root.batchAnswered();
      });
    };
    try {
      const admission = this.quirks.admission(((request.flags ?? 0) & DELAY_FOR_CELL_EDIT) !== 0);
      if (admission) void admission.then(enqueue);
      else enqueue();
    } catch (error) {
      setTimeout(answer, 0, { Results: [], TraceIds: [], Error: errorAt(0, error) });
    }
  }

  private answer(pane: NativeBridge, { id }: RequestMessage, answer: BatchAnswer): void {
    this.failed = answer.Error ?? null;
    const body = JSON.stringify(answer);
    const message = JSON.stringify({ id, type: MESSAGE.response, message: { statusCode: 200, headers: {}, body } });
    this.counted = { ...this.counted, received: this.counted.received + bytesOf(message) };
    // A pane that has gone meanwhile hears nothing.
    if (this.panes.has(pane)) pane.onMessageFromHost?.(message);
  }
}

const NO_TRAFFIC: Traffic = { requests: 0, releases: 0, sent: 0, received: 0, events: 0 };

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

function onlyReleases({ Actions }: Batch): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference');
}
