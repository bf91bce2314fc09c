import { makeStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useTextStyles } from '../text-styles';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'flex-start' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

interface ReportSectionProps {
  readonly title: string;
  readonly what: string;
  /** Something to know before it is asked for. */
  readonly hint?: string;
  /** How what was last asked for ended; empty where there is nothing to say. */
  readonly outcome?: string;
  readonly children: ReactNode;
}

/** Something that can be made or shown here: what it is, its buttons, and how it ended. */
export function ReportSection({ title, what, hint = '', outcome = '', children }: ReportSectionProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={texts.title}>
        {title}
      </h3>
      <p className={texts.text}>{what}</p>
      <div className={styles.actions}>{children}</div>
      {hint !== '' && <p className={texts.quiet}>{hint}</p>}
      {outcome !== '' && <p className={texts.text}>{outcome}</p>}
    </section>
  );
}
