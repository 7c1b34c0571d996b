//! Builds the syntax trees of types and fields, which are the most frequent items.
//!
//! They are not parsed from tokens, because that would take most of the generator's time.

use proc_macro2::{Ident, Span};
use syn::punctuated::Punctuated;
use syn::{
    AngleBracketedGenericArguments, AssocType, Field, FieldModifiers, GenericArgument, Path, PathArguments,
    PathSegment, Token, TraitBound, TraitBoundModifiers, Type, TypeImplTrait, TypeParamBound, TypePath, TypeTuple,
    Visibility, token,
};

use crate::rust::{Name, Primitive, RustType};

impl Primitive {
    /// The module of the runtime that has the type, unless it is one of the prelude: `::json`.
    pub fn module(self) -> Option<&'static str> {
        match self {
            Self::Bytes => Some("::bytes"),
            Self::Timestamp | Self::Duration | Self::Secret | Self::Any | Self::Struct | Self::Value => Some("::json"),
            Self::Bool | Self::I32 | Self::I64 | Self::U32 | Self::U64 | Self::F64 | Self::String => None,
        }
    }

    /// The name of the type.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bool => "bool",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::U32 => "u32",
            Self::U64 => "u64",
            Self::F64 => "f64",
            Self::String => "String",
            Self::Timestamp => "Timestamp",
            Self::Duration => "Duration",
            Self::Bytes => "Bytes",
            Self::Secret => "Secret",
            Self::Any => "Any",
            Self::Struct => "Struct",
            Self::Value => "Value",
        }
    }
}

pub fn ident(name: &Name) -> Ident {
    match name.as_str().strip_prefix("r#") {
        Some(keyword) => Ident::new_raw(keyword, Span::call_site()),
        None => Ident::new(name.as_str(), Span::call_site()),
    }
}

/// `pub name: ty`
pub fn public_field(name: Ident, ty: Type) -> Field {
    Field {
        attrs: Vec::new(),
        vis: Visibility::Public(Token![pub](Span::call_site())),
        modifiers: FieldModifiers::default(),
        ident: Some(name),
        colon_token: Some(Token![:](Span::call_site())),
        ty,
        default: None,
    }
}

pub fn ty(ty: &RustType) -> Type {
    match ty {
        RustType::Primitive(primitive) => path([Ident::new(primitive.as_str(), Span::call_site()).into()]),
        RustType::Id(alias) => path([Ident::new("ids", Span::call_site()).into(), ident(alias).into()]),
        RustType::Item { path: modules, name } | RustType::Enum { path: modules, name } => {
            path(modules.iter().chain([name]).map(|name| ident(name).into()))
        }
        RustType::Option(inner) => generic("Option", [self::ty(inner)]),
        RustType::Box(inner) => generic("Box", [self::ty(inner)]),
        RustType::Vec(inner) => generic("Vec", [self::ty(inner)]),
        RustType::Map(inner) => {
            generic("BTreeMap", [self::ty(&RustType::Primitive(Primitive::String)), self::ty(inner)])
        }
    }
}

/// `impl Name<…>`
pub fn impl_trait(name: &str, arguments: impl IntoIterator<Item = GenericArgument>) -> Type {
    let path = Path { leading_colon: None, segments: [segment(name, arguments)].into_iter().collect() };
    let bound = TypeParamBound::Trait(TraitBound {
        paren_token: None,
        lifetimes: None,
        modifiers: TraitBoundModifiers::default(),
        maybe: None,
        path,
    });
    Type::ImplTrait(TypeImplTrait {
        attrs: Vec::new(),
        impl_token: Token![impl](Span::call_site()),
        bounds: [bound].into_iter().collect(),
    })
}

/// `Name = ty`
pub fn associated(name: &str, ty: Type) -> GenericArgument {
    GenericArgument::AssocType(AssocType {
        ident: Ident::new(name, Span::call_site()),
        generics: None,
        eq_token: Token![=](Span::call_site()),
        ty,
    })
}

pub fn tuple(elems: Punctuated<Type, Token![,]>) -> Type {
    Type::Tuple(TypeTuple { attrs: Vec::new(), paren_token: token::Paren::default(), elems })
}

fn path(segments: impl IntoIterator<Item = PathSegment>) -> Type {
    let path = Path { leading_colon: None, segments: segments.into_iter().collect() };
    Type::Path(TypePath { attrs: Vec::new(), qself: None, path })
}

fn generic(name: &str, arguments: impl IntoIterator<Item = Type>) -> Type {
    path([segment(name, arguments.into_iter().map(GenericArgument::Type))])
}

fn segment(name: &str, arguments: impl IntoIterator<Item = GenericArgument>) -> PathSegment {
    PathSegment {
        ident: Ident::new(name, Span::call_site()),
        arguments: PathArguments::AngleBracketed(AngleBracketedGenericArguments {
            colon2_token: None,
            lt_token: Token![<](Span::call_site()),
            args: arguments.into_iter().collect(),
            gt_token: Token![>](Span::call_site()),
        }),
    }
}
