import type { SchemaProblem } from "../schema-format.ts";
import { copyType } from "./copy-type.ts";
import type { AvroField, AvroNamedType, AvroType } from "./model.ts";
import { isNamedType, printTypeName } from "./model.ts";
import { findSlotPlace } from "./place.ts";
import { createProblem } from "./problems.ts";
import type { HoleTest } from "./replay-closing.ts";
import { ClosingReplay } from "./replay-closing.ts";
import type { Hole, TypeScope } from "./type-scope.ts";

/** The holes of a text by the part of a node they stand for. */
type HoleSlots = Map<Hole["parent"], Map<string | number, Hole>>;

/** What a text left to be resolved once all of it is read. */
export interface UnresolvedText {
  readonly scope: TypeScope;
  readonly root: AvroType;
  /** Judges the default of a record that is being closed. @throws SchemaFault */
  readonly judge: (field: AvroField, replay: ClosingReplay) => void;
}

/**
 * Puts the definitions in the place of the holes a text left, as Avro 1.12 does after each text. Names without a
 * definition and branches that turn out equal are added to `problems`.
 *
 * @throws SchemaFault where a default cannot be judged or is wrong, now that all types are known.
 */
export function resolveHoles(text: UnresolvedText, problems: SchemaProblem[]): void {
  const { scope, root } = text;
  const failed = problems.length > 0;
  const holes = scope.takeHoles();
  const slots: HoleSlots = new Map();
  for (const hole of holes) {
    const type = scope.get(hole.name);
    if (type !== undefined) fill(hole, type, problems);
    // A definition that could not be read leaves its name unknown: one report is enough.
    else if (!failed)
      problems.push(createProblem("undefined-name", `Unknown type \`${hole.name}\`.`, findSlotPlace(hole)));
    slots.set(hole.parent, (slots.get(hole.parent) ?? new Map()).set(hole.token, hole));
  }
  if (problems.length > 0) return;
  replayClosing(text, (parent, token) => slots.get(parent)?.has(token) === true);
  if (!isNamedType(root)) copyOutside(listOutside(root, slots), text);
}

/** Avro copies the named types anew whenever a text adds one, and what a nameless root holds in any case. */
function replayClosing({ scope, root, judge }: UnresolvedText, isHole: HoleTest): void {
  const added = scope.takeAdded();
  if (scope.recordDefaults.size === 0 || !scope.hadHoles) return;
  const replay: ClosingReplay = new ClosingReplay(isHole, (record) => {
    for (const field of record.fields) if (scope.recordDefaults.has(field)) judge(field, replay);
  });
  if (added) for (const type of scope.listTypes()) replay.visit(type);
  if (!isNamedType(root)) replay.visit(root);
}

/**
 * A name that a nameless root uses before its definition gets copies of its own, apart from those that the rest of the
 * text uses. The comparison remembers pairs of copies, so the difference shows in the paths it reports.
 */
function copyOutside(holes: readonly Hole[], { scope, judge }: UnresolvedText): void {
  const copies = new Map<AvroType, AvroType>();
  const replay: ClosingReplay = new ClosingReplay(
    () => false,
    (record) => {
      for (const field of record.fields) if (scope.recordDefaults.has(field)) judge(field, replay);
    },
  );
  for (const hole of holes) {
    const type = scope.get(hole.name);
    if (type === undefined) continue;
    if (scope.recordDefaults.size > 0) replay.visit(type);
    put(hole, copyType(type, copies));
  }
}

/** The holes of a nameless root outside all named types, in the order in which Avro's walk comes to them. */
function listOutside(type: AvroType, slots: HoleSlots): readonly Hole[] {
  const listPart = (part: AvroType, token: string | number): readonly Hole[] => {
    const hole = slots.get(type)?.get(token);
    if (hole !== undefined) return [hole];
    return isNamedType(part) ? [] : listOutside(part, slots);
  };
  switch (type.kind) {
    case "array":
      return listPart(type.items, "items");
    case "map":
      return listPart(type.values, "values");
    case "union":
      return type.branches.map(listPart).reverse().flat();
    default:
      return [];
  }
}

function fill(hole: Hole, type: AvroNamedType, problems: SchemaProblem[]): void {
  const { parent, placeholder } = hole;
  const isTwice =
    parent.kind === "union" &&
    parent.branches.some((branch) => branch !== placeholder && printTypeName(branch) === type.name.full);
  put(hole, type);
  if (isTwice)
    problems.push(
      createProblem("duplicate-branch", `Disallowed second branch \`${hole.name}\` in a union.`, findSlotPlace(hole)),
    );
}

function put({ parent, token }: Hole, type: AvroType): void {
  switch (parent.kind) {
    case "field":
      parent.type = type;
      return;
    case "array":
      parent.items = type;
      return;
    case "map":
      parent.values = type;
      return;
    case "union":
      parent.branches[Number(token)] = type;
      return;
    default:
  }
}
