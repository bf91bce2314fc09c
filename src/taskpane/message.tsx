import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

type Intent = 'info' | 'success' | 'warning' | 'error';

const useStyles = makeStyles({
  message: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '8px',
    padding: '10px 12px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { width: '20px', height: '20px', color: tokens.colorNeutralForeground3 },
  title: { fontWeight: tokens.fontWeightSemibold },
  actions: { gridColumn: '1 / -1', display: 'flex', justifyContent: 'end', columnGap: '12px', marginTop: '10px' },
});

const useIntentStyles = makeStyles({
  info: {},
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
});

const useIconStyles = makeStyles({
  info: {},
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

/** A shape, and in it a sign in the colour of the background. */
const ICONS: Readonly<Record<Intent, readonly [shape: string, sign: string]>> = {
  info: ['M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z', 'M10 9v5M10 6v.5'],
  success: ['M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z', 'M6.5 10.5 9 13l4.5-5.5'],
  warning: ['M10 3 17.5 16.5H2.5z', 'M10 7.5v4.5M10 14.2v.5'],
  error: ['M10 2.5 17.5 10 10 17.5 2.5 10z', 'M8 8l4 4M12 8l-4 4'],
};

interface MessageProps {
  readonly intent: Intent;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Buttons. */
  readonly actions?: ReactNode;
  readonly className?: string;
}

/**
 * A message that stays, with what can be done about it. Not Fluent's MessageBar, of which all is loaded before the first
 * screen: what went wrong must be said also where nothing more can be loaded.
 */
export function Message({ intent, title, children, actions, className }: MessageProps) {
  const styles = useStyles();
  const [shape, sign] = ICONS[intent];
  const id = useId();
  return (
    <div
      className={mergeClasses(styles.message, useIntentStyles()[intent], className)}
      role="group"
      aria-labelledby={id}
    >
      <svg className={mergeClasses(styles.icon, useIconStyles()[intent])} viewBox="0 0 20 20" aria-hidden>
        <path d={shape} fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
        <path d={sign} fill="none" stroke={tokens.colorNeutralBackground1} strokeWidth="1.2" strokeLinecap="round" />
      </svg>
      <div id={id}>
        {title !== undefined && <span className={styles.title}>{title} </span>}
        {children}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
