import { makeStyles, tokens } from '@fluentui/react-components';
import { PANE_TEXTS } from './texts';

/** The guide as a page beside the pane's own; the build makes it from `docs/handleiding.md`. */
const GUIDE = 'handleiding.html';

const useStyles = makeStyles({
  link: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Opens the guide in a browser, so that the pane stays where it is. */
export function GuideLink() {
  const styles = useStyles();
  return (
    <a className={styles.link} href={GUIDE} target="_blank" rel="noopener" title={PANE_TEXTS.guideTitle}>
      {PANE_TEXTS.guide}
    </a>
  );
}
