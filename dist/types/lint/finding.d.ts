import type { Severity } from "../diagnostic/severity.js";
import type { Fix } from "../diagnostic/diagnostic.js";
import type { TextEdit } from "../source/text-edit.js";
import type { Range } from "../source/range.js";
import type { SourceFile } from "../source/source-file.js";
import type { Target } from "./target.js";
/** What an edit does to the registry: nothing, a new version with the same contract, or another contract. */
export type FixEffect = Fix["effect"];
/** Effects from the mildest to the gravest. */
export declare const FIX_EFFECTS: readonly FixEffect[];
/** What a rule found: the token it is about and the sentence for it; place and fingerprint are added by the runner. */
export interface Finding {
    readonly at: Range;
    /** Opens with Expected, Unknown, Invalid, Disallowed, Missing or Too many, and ends with a full stop. */
    readonly message: string;
    /** Replaces the rule's own sentence on what to do. */
    readonly remedy?: string | undefined;
    /** The text that `at` is a range of, where it is not the text being walked. */
    readonly file?: SourceFile | undefined;
    readonly subject?: string | undefined;
    /** Replaces the rule's severity where the finding is only a warning of what is to come. */
    readonly severity?: Severity | undefined;
    readonly related?: readonly RelatedPlace[] | undefined;
    readonly fix?: FindingFix | undefined;
}
/** Another place that explains a finding; `file` where it is another text. */
export interface RelatedPlace {
    readonly message: string;
    readonly at: Range;
    readonly file?: SourceFile | undefined;
}
/** The edits of the finding's own text that remove it, in any order, not overlapping. */
export interface FindingFix {
    readonly title: string;
    readonly effect: FixEffect;
    readonly edits: readonly TextEdit[];
}
/** What a rule is given besides the node it looks at. */
export interface RuleContext<Options> {
    readonly options: Options;
    readonly targets: ReadonlySet<Target>;
    readonly file: LintFile;
    report(finding: Finding): void;
}
/** A text to lint and what is known about it from outside. */
export interface LintFile {
    readonly source: SourceFile;
    readonly type: "AVRO" | "JSON";
    /** The subjects the text is registered under, where known. */
    readonly subjects: readonly string[];
    /** Names that the references of the manifest or the registry supply. */
    readonly references: readonly string[];
}
/** A function of a rule that looks at one kind of node. */
export type Check<Node, Options> = (node: Node, context: RuleContext<Options>) => void;
