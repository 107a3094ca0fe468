import type { ResolvedReference } from "../../../schema/schema-reference.ts";
import { isJsonObject } from "../../../source/json-value.ts";
import type { JsonValue } from "../../../source/json-value.ts";
import type { ReferenceNode, SchemaNode } from "../model.ts";
import type { ClassicDraft } from "../dialect.ts";
import { isJavaUri, joinUri } from "../java-uri.ts";
import { SchemaFault, enterMember } from "../schema-fault.ts";
import { areSameValues, findReusableLinks } from "../shared-nodes.ts";
import type { ClassicFile, ClassicFrame, ClassicTarget } from "./classic-file.ts";
import { ClassicDocuments } from "./classic-documents.ts";
import { getRootTarget } from "./classic-file.ts";
import { loadClassicSchema } from "./classic-loader.ts";
import type { ClassicLoader, LoadJournal } from "./classic-source.ts";

/** What the last parse loaded: the next one mostly is of another version of the same schema. */
let lastLoad: { readonly draft: ClassicDraft; readonly root: SchemaNode; readonly references: References } | null =
  null;

/** Loads a whole schema of draft 4, 6 or 7 with everything it refers to. */
export function loadClassicRoot(
  { root, text }: { readonly root: JsonValue; readonly text: string },
  draft: ClassicDraft,
  references: readonly ResolvedReference[],
): SchemaNode {
  const id = isJsonObject(root) ? root["$id"] : undefined;
  const scope = typeof id === "string" ? id : null;
  const file: ClassicFile = { draft, root, document: null, scope, text, ids: null };
  const previous = lastLoad?.draft === draft ? lastLoad : null;
  const earlier = previous?.references ?? null;
  const documents = new ClassicDocuments(file, references, earlier?.documents ?? null);
  const loader = new References(documents, earlier);
  const node = loader.loadRoot(file, previous?.root);
  loader.forgetPrevious();
  lastLoad = { draft, root: node, references: loader };
  return node;
}

/** A place that references lead to, with the first of them. */
interface Knot {
  readonly uri: string;
  readonly ref: string;
  readonly from: ClassicFrame;
  readonly target: ClassicTarget;
  readonly nodes: ReferenceNode[];
  node: SchemaNode | null;
}

class References implements ClassicLoader {
  readonly journal: LoadJournal = { links: [], bonds: 0 };
  readonly documents: ClassicDocuments;
  readonly #knots = new Map<string, Knot>();
  /** What references resolve to, by the scope they stand in. */
  readonly #uris = new Map<string | null, Map<string, string>>();
  readonly #pending: Knot[] = [];
  #previous: References | null;
  /** Where references of the parse before lead to in this one, by what they resolve to. */
  readonly #found = new Map<string, Pick<Knot, "ref" | "target"> & Pick<ClassicFrame, "document">>();
  /** What leads to something else than in the parse before; null while nobody asked. */
  #changed: ReadonlySet<string> | null = null;

  constructor(documents: ClassicDocuments, previous: References | null) {
    this.documents = documents;
    this.#previous = previous;
  }

  /** The place a URI leads to. */
  findKnot(uri: string): Knot | undefined {
    return this.#knots.get(uri);
  }

  /** The schema a URI led to, if it stood at a place. */
  findLoaded(uri: string, { pointer, document, file }: ClassicFrame): SchemaNode | undefined {
    const knot = this.#knots.get(uri);
    const node = knot?.node ?? undefined;
    const isThere = node?.pointer === pointer && node.document === document;
    return isThere && knot?.target.frame.file.draft === file.draft ? node : undefined;
  }

  /** Lets go of the parse before, so that no chain of parses is kept. */
  forgetPrevious(): void {
    this.#previous = null;
  }

  loadRoot(file: ClassicFile, previous: SchemaNode | undefined): SchemaNode {
    const { json, frame } = getRootTarget(file);
    // Something in it has changed: it need not be looked through for use as a whole.
    const node = loadClassicSchema(json, frame, { loader: this, previous });
    // Targets are loaded one after the other, not inside each other: a chain of references may be of any length.
    for (let knot = this.#pending.pop(); knot !== undefined; knot = this.#pending.pop()) {
      knot.node = this.#loadTarget(knot);
      for (const reference of knot.nodes) reference.target = knot.node;
    }
    return node;
  }

  load(json: JsonValue, frame: ClassicFrame, previous: SchemaNode | undefined): SchemaNode {
    return (previous && this.reuse(previous, json)) ?? this.loadNew(json, frame, previous);
  }

  reuse(previous: SchemaNode, json: JsonValue): SchemaNode | undefined {
    const links = findReusableLinks(previous, json);
    return links !== null && this.#adopt(links) ? previous : undefined;
  }

  loadNew(json: JsonValue, frame: ClassicFrame, previous: SchemaNode | undefined): SchemaNode {
    return loadClassicSchema(json, frame, { loader: this, previous });
  }

  #loadTarget({ uri, target: { json, frame } }: Knot): SchemaNode {
    const known = this.#previous?.findLoaded(uri, frame);
    const links = known?.annotations?.links ?? null;
    if (known === undefined || links === null || this.#listChanged()?.has(uri) !== false)
      return this.load(json, frame, known);
    this.#adopt(links);
    return known;
  }

  /** Takes references over from the parse before, if all of them lead to the same as there. */
  #adopt(links: readonly ReferenceNode[]): boolean {
    if (links.length === 0) return true;
    const changed = this.#listChanged();
    if (changed === null || links.some(({ uri }) => changed.has(uri))) return false;
    for (const link of links) {
      const known = this.#previous?.findKnot(link.uri);
      if (known !== undefined && !this.#knots.has(link.uri))
        this.#createKnot(link.uri, known.ref, this.documents.enterDocument(known.from));
      this.journal.links.push(link);
    }
    return true;
  }

  /** Null when the parse before had other documents, so that nothing of it is sure to be the same. */
  #listChanged(): ReadonlySet<string> | null {
    const previous = this.#previous;
    if (previous === null || !previous.documents.hasSameTexts(this.documents)) return null;
    this.#changed ??= this.#findChanged([...previous.#knots.values()]);
    return this.#changed;
  }

  /** What leads to something that leads to something else has changed too. */
  #findChanged(knots: readonly Knot[]): ReadonlySet<string> {
    const pending = knots.filter((knot) => !this.#leadsToSame(knot)).map(({ uri }) => uri);
    const changed = new Set(pending);
    if (pending.length === 0) return changed;
    const dependants = listDependants(knots);
    for (let uri = pending.pop(); uri !== undefined; uri = pending.pop())
      for (const dependant of dependants.get(uri) ?? []) {
        if (changed.has(dependant)) continue;
        changed.add(dependant);
        pending.push(dependant);
      }
    return changed;
  }

  #leadsToSame({ uri, ref, from, target, node }: Knot): boolean {
    if ((node?.annotations?.links ?? null) === null) return false;
    try {
      const found = this.documents.findTarget(uri, ref, this.documents.enterDocument(from));
      this.#found.set(uri, { ref, document: from.document, target: found });
      return standsAt(found.frame, target.frame) && areSameValues(found.json, target.json);
    } catch (error) {
      if (error instanceof SchemaFault) return false;
      throw error;
    }
  }

  follow(ref: string, frame: ClassicFrame): SchemaNode {
    const uri = this.#findUri(ref, frame);
    const known = this.#knots.get(uri);
    // The parser prints a reference as it was written the first time and by its full URI ever after.
    const node: ReferenceNode = {
      pointer: frame.pointer,
      document: frame.document,
      annotations: null,
      kind: "reference",
      ref: known ? uri : ref,
      uri,
      ownsTarget: false,
      target: null,
    };
    this.#tie(known ?? this.#createKnot(uri, ref, frame), node);
    this.journal.links.push(node);
    return node;
  }

  #findUri(ref: string, frame: ClassicFrame): string {
    const uris = this.#uris.get(frame.scope) ?? new Map<string, string>();
    this.#uris.set(frame.scope, uris);
    const known = uris.get(ref);
    if (known !== undefined) return known;
    if (!isJavaUri(ref))
      throw new SchemaFault("invalid-uri", enterMember(frame, "$ref"), `Expected a URI, found \`${ref}\`.`);
    const uri = joinUri(frame.scope, ref);
    uris.set(ref, uri);
    return uri;
  }

  #tie(knot: Knot, node: ReferenceNode): void {
    knot.nodes.push(node);
    node.target = knot.node;
  }

  #createKnot(uri: string, ref: string, frame: ClassicFrame): Knot {
    const known = this.#found.get(uri);
    const isKnown = known?.ref === ref && known.document === frame.document;
    const target = isKnown ? known.target : this.documents.findTarget(uri, ref, frame);
    const knot: Knot = { uri, ref, from: frame, target, nodes: [], node: null };
    this.#knots.set(uri, knot);
    this.#pending.push(knot);
    return knot;
  }
}

/** The places that hold references, by what these lead to. */
function listDependants(knots: readonly Knot[]): ReadonlyMap<string, readonly string[]> {
  const dependants = new Map<string, string[]>();
  for (const { uri, node } of knots)
    for (const link of node?.annotations?.links ?? []) {
      const known = dependants.get(link.uri);
      if (known === undefined) dependants.set(link.uri, [uri]);
      else known.push(uri);
    }
  return dependants;
}

function standsAt(one: ClassicFrame, other: ClassicFrame): boolean {
  return one.pointer === other.pointer && one.document === other.document && one.scope === other.scope;
}
