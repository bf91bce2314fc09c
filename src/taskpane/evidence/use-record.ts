import type { EvidenceBody } from '../../measurement/recorded-evidence';
import type { Change } from '../../measurement/tables';
import type { ItemId } from '../../scale/ids';
import { usePane } from '../pane-context';
import { EVIDENCE_TEXTS } from './texts';

/** Records evidence, and reads out what that makes of the advice on these bodies of an item. */
export function useRecord(item: ItemId, bodies: readonly EvidenceBody[]): (changes: readonly Change[]) => void {
  const { store, session } = usePane();
  return (changes) => {
    store.write(changes);
    const { reading } = store.get();
    if (reading?.kind !== 'measurement') return;
    const advice = reading.checked.assessment.advice[item];
    const sentences = bodies.map((body) => EVIDENCE_TEXTS.adviceOn(body, advice?.[body]?.rule ?? ''));
    session.announce(sentences.join(' '));
  };
}
