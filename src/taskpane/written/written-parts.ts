export { ConflictQuestions } from './conflict-questions';
export { UndoOffer } from './undo-offer';
