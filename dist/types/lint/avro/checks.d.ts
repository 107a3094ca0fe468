import type { JsonNode } from "../../source/json-node.js";
import type { Check } from "../finding.js";
import type { AvroAttributes } from "./attributes.js";
import type { WrongDefault } from "./default-value.js";
import type { AvroArray, AvroDocument, AvroEnum, AvroField, AvroFixed, AvroMap, AvroNamed, AvroNameUse, AvroPrimitive, AvroRecord, AvroType, AvroUnion } from "./document.js";
import type { LikeNames } from "./like-names.js";
import type { AvroDocumentPair, AvroEnumPair, AvroFieldPair, AvroRecordPair, AvroTypePair } from "./pair.js";
/** A field or a type that is written as an object. */
export interface AvroElement {
    readonly kind: AvroField["kind"] | AvroType["kind"];
    readonly json: JsonNode;
    readonly attributes: AvroAttributes;
}
/** What a rule looks at in one Avro schema. */
export interface AvroChecks<Options> {
    /** The whole schema, after all its nodes. */
    readonly document?: Check<AvroDocument, Options>;
    readonly record?: Check<AvroRecord, Options>;
    readonly enum?: Check<AvroEnum, Options>;
    readonly fixed?: Check<AvroFixed, Options>;
    readonly field?: Check<AvroField, Options>;
    readonly array?: Check<AvroArray, Options>;
    readonly map?: Check<AvroMap, Options>;
    readonly union?: Check<AvroUnion, Options>;
    readonly primitive?: Check<AvroPrimitive, Options>;
    /** A use of a named type by name. */
    readonly name?: Check<AvroNameUse, Options>;
    /** Every type that has a `logicalType`. */
    readonly annotated?: Check<AvroType, Options>;
    /** Every type and field with attributes that the specification does not know. */
    readonly extended?: Check<AvroElement, Options>;
    /** Every record, enum and fixed. */
    readonly named?: Check<AvroNamed, Options>;
    /** Everything that is wrong with the default of a field. */
    readonly wrongDefault?: Check<WrongDefault, Options>;
    /** The names of a record's fields or an enum's symbols where two of them differ by case at most. */
    readonly likeNames?: Check<LikeNames, Options>;
}
/** What a rule looks at in a new Avro schema beside an earlier version of it. */
export interface AvroPairChecks<Options> {
    readonly document?: Check<AvroDocumentPair, Options>;
    /** Two records at the same place. */
    readonly record?: Check<AvroRecordPair, Options>;
    readonly field?: Check<AvroFieldPair, Options>;
    readonly enum?: Check<AvroEnumPair, Options>;
    /** Two types at the same place that are no unions; enums and records too. */
    readonly type?: Check<AvroTypePair, Options>;
}
