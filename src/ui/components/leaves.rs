//! Leaves: days or steps drawn as page edges.

use leptos::prelude::*;

/// One page edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaf {
    /// Done.
    Done,
    /// Done, with a turned corner.
    Corner,
    /// Where one is.
    Now,
    /// Ahead.
    Ahead,
    /// Not drawn.
    Blank,
}

/// A row of leaves.
#[component]
pub fn Leaves(
    /// The leaves, in reading order.
    leaves: Vec<Leaf>,
    /// What they say, for a screen reader; empty where the words beside them say it all.
    #[prop(into)]
    label: String,
    /// A thin row, for steps of a form.
    #[prop(optional)]
    thin: bool,
    /// A low row, in which only what is done stands tall.
    #[prop(optional)]
    row: bool,
) -> impl IntoView {
    let class = match (thin, row) {
        (true, _) => "leaves thin",
        (false, true) => "leaves row",
        (false, false) => "leaves",
    };
    let hidden = label.is_empty().then_some("true");
    let role = (!label.is_empty()).then_some("img");
    let label = (!label.is_empty()).then_some(label);
    let edge = |leaf: Leaf| {
        let class = match leaf {
            Leaf::Done => "d",
            Leaf::Corner => "d c",
            Leaf::Now => "n",
            Leaf::Ahead => "",
            Leaf::Blank => "x",
        };
        view! { <i class=class></i> }.into_any()
    };
    view! {
        <div class=class role=role aria-label=label aria-hidden=hidden>
            {leaves.into_iter().map(edge).collect_view()}
        </div>
    }
}
