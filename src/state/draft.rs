//! What is typed into a form and not yet saved: it outlives a reload, and another window does not write over it.

mod field;

use leptos::prelude::*;

use super::AppState;
use crate::domain::own::Own;
use crate::domain::record::{Age, EventId, What};
use crate::storage::Store;
use crate::storage::pages::{Page, Place, Typed};
use crate::storage::shelf::ShelfFault;
pub use field::Field;

/// What the page says about what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Nothing.
    Nothing,
    /// What was written before is back.
    Back,
    /// The form was emptied, and what was there can be brought back.
    Emptied,
    /// Another window holds another text of this form.
    Elsewhere,
}

/// What is typed into one form.
#[derive(Clone, Copy)]
pub struct Draft {
    state: AppState,
    inner: StoredValue<Inner>,
    told: RwSignal<Told>,
    others: RwSignal<usize>,
}

struct Inner {
    name: String,
    fields: Vec<(&'static str, Field)>,
    place: Place,
    /// The form as it was opened, before anything came back, or as it was saved last.
    empty: Page,
    /// The form as it was last kept or brought back.
    kept: Page,
    emptied: Page,
}

impl Draft {
    /// Brings back what was typed into the form of this name. With `only` it comes back by itself only where that field
    /// holds that choice; else it is offered.
    pub fn open(
        state: AppState,
        name: String,
        fields: Vec<(&'static str, Field)>,
        only: Option<(&'static str, usize)>,
    ) -> Draft {
        let empty = read(&fields).unwrap_or_default();
        let (mut pages, free) = state.store.with_value(|s| (s.pages(&name), s.free_place(&name)));
        let fits = |page: &Page| only.is_none_or(|(id, at)| page.get(id) == Some(&Typed::Choice(Some(at))));
        let found = pages.iter().position(|(_, page)| fits(page)).map(|at| pages.swap_remove(at));
        let told = if found.is_some() { Told::Back } else { Told::Nothing };
        let (place, back) = found.unwrap_or_else(|| (free, empty.clone()));
        write(state, &fields, &back);
        let kept = Page { focus: back.focus, ..read(&fields).unwrap_or_default() };
        let inner = Inner { name, fields, place, empty, kept, emptied: Page::default() };
        Draft { state, inner: StoredValue::new(inner), told: RwSignal::new(told), others: RwSignal::new(pages.len()) }
    }

    /// What the page says about what was typed.
    pub fn told(&self) -> Told {
        self.told.get()
    }

    /// Whether anything stands in the form.
    pub fn is_typed(&self) -> bool {
        self.inner.with_value(|i| read(&i.fields).is_some_and(|page| page.fields != i.empty.fields))
    }

    /// How many other texts of this form are kept.
    pub fn others(&self) -> usize {
        self.others.get()
    }

    /// Id of the field that had the focus when what came back was kept.
    pub fn focus(&self) -> Option<String> {
        self.inner.with_value(|i| i.kept.focus.clone())
    }

    /// Reads every field, so that the caller runs again when one changes.
    pub fn track(&self) {
        self.inner.with_value(|i| i.fields.iter().for_each(|(_, field)| field.track()));
    }

    /// Keeps what is typed now. Nothing is kept of somebody under 18, or after erasing. A device that refuses is told.
    pub fn keep(&self, focus: Option<String>) {
        let is_adult = self.state.record.with_untracked(|r| r.age()) == Some(Age::BothAdult);
        let kept = self.inner.try_update_value(|inner| {
            let now = read(&inner.fields).filter(|_| is_adult)?;
            let focus = focus.filter(|id| inner.fields.iter().any(|(own, _)| own == id));
            let now = Page { focus, ..now };
            let is_untouched = now.fields == inner.empty.fields && inner.kept.fields == inner.empty.fields;
            if now == inner.kept || is_untouched {
                return None;
            }
            if now.fields == inner.empty.fields {
                inner.kept = now;
                return Some(self.state.store.with_value(|s| s.drop_page(&mut inner.place)).map(|()| false));
            }
            let kept = self.state.store.with_value(|s| s.keep_page(&inner.name, &mut inner.place, &now));
            if kept.is_ok() {
                inner.kept = now;
            }
            Some(kept)
        });
        let Some(Some(kept)) = kept else { return };
        self.state.speak_of_saving(false);
        self.state.pass_on();
        if kept == Err(ShelfFault::Cleared) {
            return self.state.ask_what_went(false);
        }
        if self.state.refused.get_untracked() != kept.err() {
            self.state.refused.set(kept.err());
        }
        if kept == Ok(true) {
            self.told.set(Told::Elsewhere);
        } else if self.told.get_untracked() == Told::Emptied {
            // What is written now is not to be replaced by what was there before.
            self.told.set(Told::Nothing);
        }
    }

    /// What was typed is saved: it is forgotten here. What is typed on is kept again, from here on.
    pub fn done(&self) {
        let _gone = self.inner.try_update_value(|inner| {
            inner.empty = read(&inner.fields).unwrap_or_default();
            inner.kept = inner.empty.clone();
            self.state.store.with_value(|s| s.drop_page(&mut inner.place))
        });
        self.state.pass_on();
    }

    /// What was typed is saved, and the form stands for the next: it is empty, and what is typed from now on is kept.
    pub fn begin_next(&self) {
        self.start_afresh();
        self.told.set(Told::Nothing);
    }

    /// What was typed is saved and stays in the form: what is typed from now on is kept beside it.
    pub fn goes_on(&self) {
        self.done();
        self.told.set(Told::Nothing);
    }

    /// Empties the form; what was there can be brought back until the page is left.
    pub fn start_afresh(&self) {
        let empty = self.inner.try_update_value(|inner| {
            inner.emptied = read(&inner.fields).unwrap_or_default();
            let _gone = self.state.store.with_value(|s| s.drop_page(&mut inner.place));
            inner.kept = inner.empty.clone();
            (inner.fields.clone(), inner.empty.clone())
        });
        if let Some((fields, empty)) = empty {
            write(self.state, &fields, &empty);
            self.told.set(Told::Emptied);
            self.state.pass_on();
        }
    }

    /// Brings back what was there before the form was emptied.
    pub fn bring_back(&self) {
        let (fields, page) = self.inner.with_value(|i| (i.fields.clone(), i.emptied.clone()));
        write(self.state, &fields, &page);
        self.told.set(Told::Back);
        self.keep(None);
    }

    /// Keeps what stands in the form, and shows another text of it.
    pub fn show_other(&self) {
        self.keep(None);
        let shown = self.inner.try_update_value(|inner| {
            let pages = self.state.store.with_value(|s| s.pages(&inner.name));
            let own = pages.iter().position(|(place, _)| *place == inner.place);
            let next = own.map_or(0, |at| (at + 1) % pages.len().max(1));
            let (place, page) = pages.get(next)?.clone();
            inner.place = place;
            inner.kept = page.clone();
            Some((inner.fields.clone(), page, pages.len() - 1))
        });
        if let Some(Some((fields, page, others))) = shown {
            write(self.state, &fields, &page);
            self.others.set(others);
            self.told.set(Told::Back);
        }
    }
}

/// The form that changes an entry.
pub const CHANGE: &str = "change";

/// Name of a form about something that is kept; without its id, of the form for a new one.
pub fn form_name(form: &str, id: Option<EventId>) -> String {
    id.map_or_else(|| form.to_owned(), |id| format!("{form}-{:032x}", id.0))
}

impl AppState {
    /// Whether something kept for oneself is there, and was not taken away.
    fn has(self, id: EventId) -> bool {
        self.record.with_untracked(|r| r.get(id).is_some_and(|event| !matches!(event.what, What::Own(Own::Gone))))
    }

    /// Forgets everything that was typed into a form: what it was about is gone.
    pub fn forget_typed(&self, name: &str) {
        let _gone = self.store.with_value(|s: &Store| s.drop_pages(name));
        self.pass_on();
    }
}

fn read(fields: &[(&'static str, Field)]) -> Option<Page> {
    let fields: Option<Vec<_>> = fields.iter().map(|(id, field)| Some(((*id).to_owned(), field.read()?))).collect();
    Some(Page { fields: fields?, focus: None })
}

fn write(state: AppState, fields: &[(&'static str, Field)], page: &Page) {
    for (id, field) in fields {
        if let Some(typed) = page.get(id) {
            field.write(state, typed);
        }
    }
}
