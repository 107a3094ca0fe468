import type { SchemaProblem } from "../schema-format.ts";
import type { AvroNamedType, AvroRecord, AvroType } from "./model.ts";
import { listParts } from "./model.ts";
import { findSlotPlace } from "./place.ts";
import { createProblem } from "./problems.ts";
import type { Hole, TypeScope } from "./type-scope.ts";

/**
 * Puts the definitions in the place of the holes a text left, and returns the root (which may itself have been a
 * hole). Names without a definition and branches that turn out equal are added to `problems`.
 */
export function resolveHoles(scope: TypeScope, root: AvroType, problems: SchemaProblem[]): AvroType {
  const failed = problems.length > 0;
  let resolved = root;
  for (const hole of scope.takeHoles()) {
    const type = scope.get(hole.name);
    if (type === undefined) {
      // A definition that could not be read leaves its name unknown: one report is enough.
      if (!failed)
        problems.push(createProblem("undefined-name", `Unknown type \`${hole.name}\`.`, findSlotPlace(hole)));
      continue;
    }
    if (!fillHole(hole, type))
      problems.push(
        createProblem("duplicate-branch", `Disallowed second branch \`${hole.name}\` in a union.`, findSlotPlace(hole)),
      );
    if (root === hole.placeholder) resolved = type;
  }
  return resolved;
}

/** Records below a type in the order in which Java's resolver finishes them: what a record uses comes before it. */
export function listClosingOrder(root: AvroType): readonly AvroRecord[] {
  const seen = new Set<AvroType>();
  const closed: AvroRecord[] = [];
  const visit = (type: AvroType): void => {
    if (seen.has(type)) return;
    seen.add(type);
    for (const part of listParts(type)) visit(part);
    if (type.kind === "record") closed.push(type);
  };
  visit(root);
  return closed;
}

/** False when a union now holds the type twice. */
function fillHole({ parent, token, placeholder }: Hole, type: AvroNamedType): boolean {
  switch (parent.kind) {
    case "field":
      parent.type = type;
      return true;
    case "array":
      parent.items = type;
      return true;
    case "map":
      parent.values = type;
      return true;
    case "union": {
      const twice = parent.branches.some((branch) => branch !== placeholder && hasName(branch, type.name.full));
      parent.branches[Number(token)] = type;
      return !twice;
    }
    default:
      return true;
  }
}

function hasName(branch: AvroType, full: string): boolean {
  return "name" in branch && branch.name.full === full;
}
