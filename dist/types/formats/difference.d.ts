import type { JsonPointer } from "../source/json-pointer.js";
/**
 * A place in a schema: a pointer into the schema's own text (`reference` null) or into the text of the reference with
 * that name. For Protobuf the pointer names declarations instead of JSON values.
 */
export interface SchemaPlace {
    readonly reference: string | null;
    readonly pointer: JsonPointer;
}
/**
 * One neutral fact about a (reader, writer) pair. Each format narrows `kind` to its own union with typed details;
 * all fields are plain JSON. Whether the fact breaks a level is judged by `compatibility/`, not here.
 */
export interface Difference {
    /** The catalogue's key, unique within the format, without the format's prefix: `field-added-without-default`. */
    readonly kind: string;
    /** The registry engine's name for the change, or null when the registry does not report this fact. */
    readonly registryType: string | null;
    /** The place as the registry prints it. */
    readonly registryPath: string;
    readonly registryMessage?: string;
    /** Whether the registry counts this fact as an incompatibility of the pair. */
    readonly breaking: boolean;
    readonly reader: SchemaPlace;
    readonly writer: SchemaPlace;
    /** Differences of the same cause that the registry lists apart; set where differences are told to people. */
    readonly merged?: readonly Difference[];
}
/** A catalogue entry applied to one difference: the words for people. */
export interface DifferenceText {
    readonly title: string;
    readonly message: string;
    readonly why: string;
    readonly remedy: string;
}
/** How the two schemas of a pair are called in a message (`the new schema`, `version 3`), and which one is new. */
export interface PairLabels {
    readonly reader: string;
    readonly writer: string;
    /** The role of the schema under check: `reader` in a backward check, `writer` in a forward check. */
    readonly candidate: "reader" | "writer";
    /** That it was proven that no message breaks: the registry refuses the pair all the same. */
    readonly harmless?: true;
    /** That no message was found that breaks, nor a proof that there is none. */
    readonly unproven?: true;
}
/** What a catalogue tells of one kind of difference, beside the words for a single occurrence. */
export interface DifferenceKindPage {
    readonly kind: string;
    readonly title: string;
    readonly registryType: string | null;
    readonly why: string;
    readonly coordinate: DifferenceCoordinate;
    /** Two complete schemas between which the difference stands. */
    readonly example: {
        readonly reader: string;
        readonly writer: string;
    };
    /** For a kind that the registry's engine names and never reports: the words, since no example can show it. */
    readonly unreported?: DifferenceText;
}
/** What a kind is about; kinds of one area and part with opposite actions are mirrors of each other. */
export interface DifferenceCoordinate {
    readonly area: string;
    readonly part: string;
    readonly action: "added" | "removed" | "changed" | "narrowed" | "widened" | "renamed" | "failed";
}
