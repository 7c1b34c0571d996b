//! The kinds of changes: their stable codes, their words, and the vendor's policy on each.

use super::class::Class;

/// Declares the kinds: the code, the effect on the wire, and the words for one and for several.
macro_rules! kinds {
    ($($(#[$docs:meta])* $kind:ident = $code:literal, $wire:ident, $one:literal, $many:literal;)*) => {
        /// What changed. Sorted by severity of what is usual.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $($(#[$docs])* $kind,)* }

        impl Kind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$kind),*];

            /// The stable name: `field-removed`.
            pub fn code(self) -> &'static str {
                match self { $(Self::$kind => $code,)* }
            }

            /// What such a change means for the wire, where nothing else decides.
            pub(super) fn wire(self) -> Class {
                match self { $(Self::$kind => Class::$wire,)* }
            }

            /// `1 text`, `2 texts`
            pub fn count(self, count: usize) -> String {
                match self { $(Self::$kind => format!("{count} {}", if count == 1 { $one } else { $many }),)* }
            }
        }
    };
}

kinds! {
    /// A service is gone.
    ServiceRemoved = "service-removed", Breaking, "removed service", "removed services";
    /// A service is new.
    ServiceAdded = "service-added", Additive, "added service", "added services";
    /// A service has another host.
    Host = "host", Breaking, "other host", "other hosts";
    /// The template of all hosts is another one.
    HostTemplate = "host-template", Breaking, "other host template", "other host templates";
    /// A region is gone.
    RegionRemoved = "region-removed", Breaking, "removed region", "removed regions";
    /// A region is new.
    RegionAdded = "region-added", Additive, "added region", "added regions";
    /// A region has another name for people.
    RegionName = "region-name", Cosmetic, "name of a region", "names of regions";
    /// A service is no longer available in a region.
    ServiceRegionRemoved = "service-region-removed", Breaking, "removed region of a service", "removed regions of services";
    /// A service is available in one more region.
    ServiceRegionAdded = "service-region-added", Additive, "added region of a service", "added regions of services";
    /// Another operation issues tokens.
    TokenOperation = "token-operation", Breaking, "other token operation", "other token operations";
    /// A limit of the service is another one.
    Limit = "limit", Cosmetic, "limit", "limits";
    /// The names of the paging parameters are others.
    Paging = "paging", Breaking, "name of paging", "names of paging";
    /// Pages have another size.
    PageSize = "page-size", Cosmetic, "page size", "page sizes";
    /// A fact about servers on premises.
    OnPremises = "on-premises", Cosmetic, "fact about servers on premises", "facts about servers on premises";
    /// An operation is gone.
    OperationRemoved = "operation-removed", Breaking, "removed operation", "removed operations";
    /// An operation is new.
    OperationAdded = "operation-added", Additive, "added operation", "added operations";
    /// An operation has another method or path.
    OperationMoved = "operation-moved", Breaking, "moved operation", "moved operations";
    /// A parameter is gone.
    ParameterRemoved = "parameter-removed", Breaking, "removed parameter", "removed parameters";
    /// An optional parameter is new.
    ParameterAdded = "parameter-added", Additive, "added parameter", "added parameters";
    /// A parameter that calls must have is new.
    RequiredParameterAdded = "required-parameter-added", Breaking, "added required parameter", "added required parameters";
    /// A parameter has another name.
    ParameterRenamed = "parameter-renamed", Breaking, "renamed parameter", "renamed parameters";
    /// A parameter is sent somewhere else.
    ParameterMoved = "parameter-moved", Breaking, "moved parameter", "moved parameters";
    /// A parameter of the path has another name, which is never sent.
    PathParameterRenamed = "path-parameter-renamed", Cosmetic, "name of a path parameter", "names of path parameters";
    /// A parameter is required now.
    ParameterRequired = "parameter-required", Breaking, "parameter required now", "parameters required now";
    /// A parameter is optional now.
    ParameterOptional = "parameter-optional", Additive, "parameter optional now", "parameters optional now";
    /// A parameter has another kind or format.
    ParameterType = "parameter-type", Breaking, "type of a parameter", "types of parameters";
    /// The request has a body now.
    BodyAdded = "body-added", Breaking, "added body", "added bodies";
    /// The request has no body any more.
    BodyRemoved = "body-removed", Breaking, "removed body", "removed bodies";
    /// The body is written otherwise, or is another model.
    BodyType = "body-type", Breaking, "type of a body", "types of bodies";
    /// Whether a page calls the body required.
    BodyRequired = "body-required", Cosmetic, "mark of a required body", "marks of required bodies";
    /// The response is another one.
    ResponseType = "response-type", Breaking, "type of a response", "types of responses";
    /// Statuses are no longer documented.
    StatusRemoved = "status-removed", Breaking, "operation with removed statuses", "operations with removed statuses";
    /// Statuses are documented anew.
    StatusAdded = "status-added", Cosmetic, "operation with statuses documented anew", "operations with statuses documented anew";
    /// A header is no longer documented.
    HeaderRemoved = "header-removed", Breaking, "removed header", "removed headers";
    /// A header is new.
    HeaderAdded = "header-added", Additive, "added header", "added headers";
    /// A call without this field is refused, or no longer.
    Selector = "selector", Cosmetic, "selector", "selectors";
    /// A model or enum has another `$ref`, and a similar shape.
    ReferenceRenamed = "reference-renamed", Cosmetic, "renamed `$ref`", "renamed `$ref`s";
    /// A field is gone.
    FieldRemoved = "field-removed", Breaking, "removed field", "removed fields";
    /// A field is new.
    FieldAdded = "field-added", Additive, "added field", "added fields";
    /// A field that requests must have is new.
    RequiredFieldAdded = "required-field-added", Breaking, "added required field", "added required fields";
    /// A field has another name.
    FieldRenamed = "field-renamed", Breaking, "renamed field", "renamed fields";
    /// A field has another kind or format.
    FieldType = "field-type", Breaking, "type of a field", "types of fields";
    /// Requests must have the field now.
    FieldRequired = "field-required", Breaking, "field required now", "fields required now";
    /// Requests need not have the field any more.
    FieldOptional = "field-optional", Additive, "field optional now", "fields optional now";
    /// Only the service sets the field now.
    FieldReadOnly = "field-read-only", Cosmetic, "field read-only now", "fields read-only now";
    /// A caller can set the field now.
    FieldWritable = "field-writable", Additive, "field that can be set now", "fields that can be set now";
    /// The model contains itself through the field now, or no longer.
    Recursion = "recursion", Cosmetic, "recursion", "recursions";
    /// A value of an enum is gone.
    ValueRemoved = "value-removed", Breaking, "removed value", "removed values";
    /// A value of an enum is new.
    ValueAdded = "value-added", Additive, "added value", "added values";
    /// A value of an enum has another name.
    ValueRenamed = "value-renamed", Breaking, "renamed value", "renamed values";
    /// The first value of an enum, which an absent field means, is another one.
    Fallback = "fallback", Breaking, "fallback value", "fallback values";
    /// A message of an `Any` is gone.
    MessageRemoved = "message-removed", Breaking, "removed message", "removed messages";
    /// A message of an `Any` is new.
    MessageAdded = "message-added", Additive, "added message", "added messages";
    /// Another field holds the message, or is its shorthand.
    MessageUse = "message-use", Cosmetic, "use of a message", "uses of messages";
    /// A constructor is gone.
    ConstructorRemoved = "constructor-removed", Cosmetic, "removed constructor", "removed constructors";
    /// A constructor is new.
    ConstructorAdded = "constructor-added", Cosmetic, "added constructor", "added constructors";
    /// A constructor takes or sets something else.
    ConstructorChanged = "constructor-changed", Cosmetic, "changed constructor", "changed constructors";
    /// The crate has another name.
    CrateName = "crate-name", Cosmetic, "name of the crate", "names of the crate";
    /// Names or types in Rust that no change of an item explains.
    RustNames = "rust-names", Cosmetic, "other Rust item", "other Rust items";
    /// A text.
    Text = "text", Cosmetic, "text", "texts";
    /// A title.
    Title = "title", Cosmetic, "title", "titles";
    /// The vendor's text of an item that our text describes.
    VendorText = "vendor-text", Cosmetic, "text of the vendor to compare with ours", "texts of the vendor to compare with ours";
    /// Where a fact comes from.
    Source = "source", Cosmetic, "page or source", "pages or sources";
    /// The order of fields, values, parameters or statuses.
    Order = "order", Cosmetic, "order", "orders";
}
