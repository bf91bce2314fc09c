import { WAITING_STEPS, type BuildStep, type MeasurementHost } from '../../host/measurement-host';

/** A workbook that says nothing for so long, in milliseconds, is held up: somebody is typing in a cell. */
export const PATIENCE_MS = 1500;

/**
 * The same host, telling when it holds up what was asked: Excel takes nothing until a cell that is being typed in is
 * left, and does not say so.
 * @param tell told when the host has been silent for too long, and again (false) as soon as it answers anything
 */
export function impatientHost(host: MeasurementHost, tell: (isHeldUp: boolean) => void): MeasurementHost {
  let asked = 0;
  let isHeldUp = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const set = (value: boolean) => {
    if (value === isHeldUp) return;
    isHeldUp = value;
    tell(value);
  };
  /** Whatever answers, the host can be reached: what else was asked has all its time again. */
  const wait = () => {
    clearTimeout(timer);
    set(false);
    if (asked > 0) timer = setTimeout(set, PATIENCE_MS, true);
  };
  const ask = async <T>(call: (follow: (step: BuildStep) => void) => Promise<T>): Promise<T> => {
    let isOpen = false;
    const begin = () => {
      isOpen = true;
      asked += 1;
      if (asked === 1) wait();
    };
    const end = () => {
      if (!isOpen) return;
      isOpen = false;
      asked -= 1;
      wait();
    };
    // Each step shows that the one before was answered; building may take as long as it takes.
    const follow = (step: BuildStep) => {
      end();
      if (WAITING_STEPS.includes(step)) begin();
    };
    begin();
    return call(follow).finally(end);
  };
  type OnStep = Parameters<MeasurementHost['repair']>[0];
  const both = (follow: (step: BuildStep) => void, onStep: OnStep) => (step: BuildStep) => {
    follow(step);
    onStep?.(step);
  };
  return {
    read: () => ask(() => host.read()),
    forget: () => {
      host.forget();
    },
    write: (...what) => ask(() => host.write(...what)),
    build: (measurement, onStep) => ask((follow) => host.build(measurement, both(follow, onStep))),
    repair: (onStep) => ask((follow) => host.repair(both(follow, onStep))),
    addSheet: (sheet, onStep) => ask((follow) => host.addSheet(sheet, both(follow, onStep))),
    removeSheet: (sheet) => ask(() => host.removeSheet(sheet)),
    select: (...target) => ask(() => host.select(...target)),
    show: (sheet) => ask(() => host.show(sheet)),
    opensPane: () => host.opensPane(),
    setOpensPane: (isOn) => ask(() => host.setOpensPane(isOn)),
    // Begun together with the first reading, which says enough.
    watch: (listener) => host.watch(listener),
    isTyping: () => host.isTyping(),
  };
}
