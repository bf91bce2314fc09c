import { useRef } from 'react';
import { useBoard, useScenario } from './board';
import { useBoardStyles } from './board-styles';
import { KeptScores } from './kept-scores';
import { TakeOver } from './take-over';
import { TAKE_OVER_TEXTS } from './texts';

/** What a scenario may do to the scores; once it has, the way back. */
export function ScoresSection() {
  const styles = useBoardStyles();
  const { measurement } = useBoard();
  const used = useScenario();
  const section = useRef<HTMLElement>(null);
  const hasKept = measurement.kept !== null;
  if (!hasKept && used === null) return null;
  const title = hasKept ? TAKE_OVER_TEXTS.keptTitle : TAKE_OVER_TEXTS.title;
  /** The question that had the focus is gone once it is answered; what it was about stays. */
  const keepFocus = () => section.current?.focus();
  return (
    <section ref={section} tabIndex={-1} className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      {hasKept ? <KeptScores onAnswered={keepFocus} /> : used && <TakeOver used={used} onAnswered={keepFocus} />}
    </section>
  );
}
