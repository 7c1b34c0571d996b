//! Prints setters. There are many of them, so each is a copy of a tree that is parsed once.

use syn::punctuated::Punctuated;
use syn::{Expr, FnArg, GenericArgument, ImplItemFn, Member, Stmt, Type, parse_quote};

use super::syntax;
use crate::rust::{Field, Primitive, RustType};

/// A setter without its name, argument type and field, for each shape of field.
pub struct Setters {
    option: ImplItemFn,
    exact_option: ImplItemFn,
    boxed: ImplItemFn,
    list: ImplItemFn,
    exact_list: ImplItemFn,
    map: ImplItemFn,
    exact_map: ImplItemFn,
}

thread_local! {
    // Syntax trees cannot be shared between threads.
    pub static SETTERS: Setters = Setters::new();
}

impl Setters {
    fn new() -> Self {
        let setter = |value: Expr| -> ImplItemFn {
            parse_quote! {
                pub fn x(mut self, value: ()) -> Self {
                    self.x = #value;
                    self
                }
            }
        };
        Self {
            option: setter(parse_quote!(Some(value.into()))),
            exact_option: inline(setter(parse_quote!(Some(value)))),
            boxed: setter(parse_quote!(Some(Box::new(value.into())))),
            list: setter(parse_quote!(value.into_iter().map(Into::into).collect())),
            exact_list: setter(parse_quote!(value.into_iter().collect())),
            map: setter(parse_quote!(value.into_iter().map(|(name, value)| (name.into(), value.into())).collect())),
            exact_map: setter(parse_quote!(value.into_iter().map(|(name, value)| (name.into(), value)).collect())),
        }
    }

    pub fn of(&self, field: &Field) -> ImplItemFn {
        let iterator = |item| syntax::impl_trait("IntoIterator", [syntax::associated("Item", item)]);
        let of = |ty: &RustType, exact, other| if ty.is_taken_as_it_is() { exact } else { other };
        let (template, argument) = match &field.ty {
            RustType::Vec(item) => (of(item, &self.exact_list, &self.list), iterator(taken(item))),
            RustType::Map(item) => {
                let pair = Punctuated::from_iter([taken(&RustType::Primitive(Primitive::String)), taken(item)]);
                (of(item, &self.exact_map, &self.map), iterator(syntax::tuple(pair)))
            }
            RustType::Option(inner) => match inner.as_ref() {
                RustType::Box(inner) => (&self.boxed, taken(inner)),
                inner => (of(inner, &self.exact_option, &self.option), taken(inner)),
            },
            other => (&self.option, taken(other)),
        };
        fill(template.clone(), field, argument)
    }
}

/// Returns the argument type of a setter.
pub fn taken(ty: &RustType) -> Type {
    let own = syntax::ty(ty);
    if ty.is_taken_as_it_is() { own } else { syntax::impl_trait("Into", [GenericArgument::Type(own)]) }
}

/// A setter that is not generic would be compiled with the crate even if it is unused.
fn inline(mut setter: ImplItemFn) -> ImplItemFn {
    setter.attrs.push(parse_quote!(#[inline]));
    setter
}

fn fill(mut setter: ImplItemFn, field: &Field, argument: Type) -> ImplItemFn {
    let name = syntax::ident(&field.name);
    if let Some(FnArg::Typed(value)) = setter.sig.inputs.last_mut() {
        *value.ty = argument;
    }
    if let Some(Stmt::Expr(Expr::Assign(assignment), _)) = setter.block.stmts.first_mut()
        && let Expr::Field(place) = assignment.left.as_mut()
    {
        place.member = Member::Named(name.clone());
    }
    setter.sig.ident = name;
    setter
}
