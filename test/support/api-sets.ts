import { relative } from 'node:path';
import ts from 'typescript';
import { officeUse } from './office-members';

/** A member of Office.js with the requirement set that the documentation says it came with. */
export interface UsedMember {
  /** As the documentation calls it: `Range.formulas`, `PageOrientation.portrait`. */
  readonly name: string;
  /** `ExcelApi`, or another; empty for what Office.js has had from the start. */
  readonly set: string;
  /** The version of the set: 9 for 1.9; infinite for what is not released. */
  readonly minor: number;
  /** The version of ExcelApi that a condition around this use asks for; 0 without. */
  readonly askedFor: number;
  /** File and line. */
  readonly place: string;
}

export interface ApiUse {
  readonly members: readonly UsedMember[];
  /** Sentences about what could not be looked up. */
  readonly unread: readonly string[];
}

/** Which members of Office.js the files use, and from which requirement set on Excel has them. */
export function apiUse(program: ts.Program, files: readonly ts.SourceFile[]): ApiUse {
  const checker = program.getTypeChecker();
  const { members, unreadLoads } = officeUse(program, files);
  return {
    members: members.map(({ declaration, node }) => ({
      name: nameOf(declaration),
      ...apiSetOf(declaration),
      askedFor: askedForAround(checker, node),
      place: placeOf(node),
    })),
    unread: unreadLoads.map((node) => `${placeOf(node)}: cannot read what this loads: ${node.getText()}`),
  };
}

/** What an Excel with this version of ExcelApi may lack, and what could not be looked up. */
export function complaints({ members, unread }: ApiUse, floor: number): string[] {
  const missing = members.filter(
    ({ set, minor, askedFor }) => set !== '' && (set !== 'ExcelApi' || minor > Math.max(floor, askedFor)),
  );
  const sentences = missing.map(({ name, set, minor, place }) => `${place}: ${name} is of ${set} ${version(minor)}`);
  return [...unread, ...new Set(sentences)];
}

const version = (minor: number) => (minor === Infinity ? '(not released)' : `1.${minor}`);

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${relative('', file.fileName)}:${line + 1}`;
}

/** The declarations around a member, itself first, up to the namespace. */
function outwards(declaration: ts.Node): ts.Node[] {
  return ts.isModuleBlock(declaration) || ts.isSourceFile(declaration)
    ? []
    : [declaration, ...outwards(declaration.parent)];
}

const ownName = (node: ts.Node) => ts.getNameOfDeclaration(node as ts.Declaration)?.getText();

const nameOf = (declaration: ts.Declaration) =>
  outwards(declaration)
    .flatMap((node) => ownName(node) ?? [])
    .reverse()
    .join('.');

/** What the comment of a member says, or that of its class. */
function apiSetOf(declaration: ts.Declaration): Pick<UsedMember, 'set' | 'minor'> {
  for (const node of outwards(declaration)) {
    const [, set, versions] = /\[\s*Api set:\s*(\w*)([^\]]*)\]/i.exec(commentAbove(node)) ?? [];
    if (set === undefined || versions === undefined) continue;
    // Some came in steps: "1.1 for reading, 1.4 for setting it".
    const minors = [...versions.matchAll(/\b1\.(\d+)/g)].map(([, minor]) => Number(minor));
    return { set, minor: minors.length > 0 ? Math.max(...minors) : Infinity };
  }
  return { set: '', minor: 0 };
}

/** The comment right above a declaration. */
function commentAbove(node: ts.Node): string {
  const { text } = node.getSourceFile();
  const { pos, end } = ts.getLeadingCommentRanges(text, node.pos)?.at(-1) ?? { pos: 0, end: 0 };
  return text.slice(pos, end);
}

/** The highest version that the conditions ask for under which a node is reached. */
function askedForAround(checker: ts.TypeChecker, node: ts.Node): number {
  const { parent } = node;
  if (ts.isSourceFile(node)) return 0;
  return Math.max(askedForBy(checker, conditionOn(parent, node)), askedForAround(checker, parent));
}

/** What must hold for a part of a statement or an expression to be reached. */
function conditionOn(whole: ts.Node, part: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(whole) && whole.thenStatement === part) return whole.expression;
  if (ts.isConditionalExpression(whole) && whole.whenTrue === part) return whole.condition;
  const isAnd = ts.isBinaryExpression(whole) && whole.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd && whole.right === part ? whole.left : undefined;
}

/** The version in `isSupported('1.10')` or `….isSetSupported('ExcelApi', '1.10')`, among other conditions or alone. */
function askedForBy(checker: ts.TypeChecker, condition: ts.Expression | undefined): number {
  if (!condition) return 0;
  if (ts.isParenthesizedExpression(condition)) return askedForBy(checker, condition.expression);
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    return Math.max(askedForBy(checker, condition.left), askedForBy(checker, condition.right));
  }
  if (!ts.isCallExpression(condition)) return 0;
  const [, name] = /(?:^|\.)(isSupported|isSetSupported)$/.exec(condition.expression.getText()) ?? [];
  const texts = condition.arguments.map((argument) => checker.getTypeAtLocation(argument));
  const [first, second] = texts.map((type) => (type.isStringLiteral() ? type.value : undefined));
  const asked = name === 'isSupported' ? first : name === 'isSetSupported' && first === 'ExcelApi' ? second : undefined;
  return Number(/^1\.(\d+)$/.exec(asked ?? '')?.[1] ?? 0);
}
