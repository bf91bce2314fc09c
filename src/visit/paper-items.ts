import type { ListedPaperId } from '../measurement/papers';
import type { ScoreForm } from '../scale/score-form';
import type { Item } from '../scale/types';
import { scoredItems } from './asked';
import { ITEM_LINKS, linkOf, type ItemLinks } from './item-links';

/** The items that a document is for, in the order of the scale; which these are is our own conclusion (`LINKS_ARE`). */
export const itemsOfPaper = (form: ScoreForm, paper: ListedPaperId, links: ItemLinks = ITEM_LINKS): readonly Item[] =>
  scoredItems(form).filter((item) => linkOf(item, links).papers.includes(paper));
