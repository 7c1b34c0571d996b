//! Setters. Next to fields there is most of them, so each is a copy of a tree that is parsed once.

use syn::punctuated::Punctuated;
use syn::{Expr, FnArg, ImplItemFn, Member, Stmt, Type, parse_quote};

use super::syntax;
use crate::rust::{Field, RustType};

/// A setter whose name, argument type and field are still to be filled in, for each shape of field.
pub struct Setters {
    option: ImplItemFn,
    boxed: ImplItemFn,
    list: ImplItemFn,
    map: ImplItemFn,
}

thread_local! {
    // Syntax trees belong to the thread that made them.
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
            boxed: setter(parse_quote!(Some(Box::new(value.into())))),
            list: setter(parse_quote!(value.into_iter().map(Into::into).collect())),
            map: setter(parse_quote!(value.into_iter().map(|(name, value)| (name.into(), value.into())).collect())),
        }
    }

    pub fn of(&self, field: &Field) -> ImplItemFn {
        let into = |ty: &RustType| syntax::impl_trait("Into", [syntax::argument(syntax::ty(ty))]);
        let (template, argument) = match &field.ty {
            RustType::Vec(item) => {
                (&self.list, syntax::impl_trait("IntoIterator", [syntax::associated("Item", into(item))]))
            }
            RustType::Map(item) => {
                let pair = Punctuated::from_iter([into(&RustType::Plain("String")), into(item)]);
                (&self.map, syntax::impl_trait("IntoIterator", [syntax::associated("Item", syntax::tuple(pair))]))
            }
            RustType::Option(inner) => match inner.as_ref() {
                RustType::Box(inner) => (&self.boxed, into(inner)),
                inner => (&self.option, into(inner)),
            },
            other => (&self.option, into(other)),
        };
        fill(template.clone(), field, argument)
    }
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
