import { HostError, type MeasurementHost } from '../host/measurement-host';

/** The host that the pane of the add-in speaks to; the one place that decides it. */
export function createHost(): MeasurementHost {
  const unavailable = () => Promise.reject(new HostError('other', 'NotImplemented', 'createHost'));
  return {
    read: () => Promise.resolve({ kind: 'none' }),
    build: unavailable,
    write: unavailable,
    repair: unavailable,
    select: unavailable,
    watch: () => Promise.resolve(() => Promise.resolve()),
  };
}
