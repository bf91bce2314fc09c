import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Item } from '../../scale/types';
import { useTextStyles } from '../text-styles';
import { SCORE_TEXTS } from './texts';

const useStyles = makeStyles({
  question: { position: 'relative', overflowWrap: 'anywhere', fontSize: '13px', lineHeight: '17px' },
  folded: { maxHeight: ['34px', '2lh'], overflow: 'hidden' },
  more: {
    padding: '0 0 0 8px',
    border: 'none',
    font: 'inherit',
    textDecorationLine: 'underline',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  atEnd: { position: 'absolute', right: 0, bottom: 0 },
});

/** What an item asks: its first two lines, and the rest when asked. A screen reader always has all of it. */
export function ItemQuestion({ item: { criterion, remark } }: { readonly item: Item }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const text = useRef<HTMLDivElement>(null);
  const [isWhole, setWhole] = useState(false);
  const [hasMore, setMore] = useState(false);
  useLayoutEffect(() => {
    const element = text.current;
    if (!element || isWhole) return undefined;
    // A pane that is made wider or narrower breaks its lines elsewhere.
    const watch = new ResizeObserver(() => {
      setMore(element.scrollHeight > element.clientHeight + 1);
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, [isWhole]);
  return (
    <div className={styles.question}>
      <div ref={text} className={mergeClasses(!isWhole && styles.folded)}>
        <p className={texts.text}>{criterion}</p>
        {remark !== undefined && (
          <p className={texts.text}>
            <strong>{SCORE_TEXTS.remark}:</strong> {remark}
          </p>
        )}
      </div>
      {(hasMore || isWhole) && (
        <button
          type="button"
          className={mergeClasses(styles.more, !isWhole && styles.atEnd)}
          aria-expanded={isWhole}
          onClick={() => {
            setWhole(!isWhole);
          }}
        >
          {isWhole ? SCORE_TEXTS.less : remark === undefined ? SCORE_TEXTS.more : SCORE_TEXTS.moreAndRemark}
        </button>
      )}
    </div>
  );
}
