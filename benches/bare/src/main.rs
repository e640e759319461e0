//! The smallest Leptos app with a page to go to: what the app's start is measured beside (`scripts/bench`).

use leptos::prelude::*;
use leptos_router::components::{A, Route, Router, Routes};
use leptos_router::path;

#[component]
fn Counter() -> impl IntoView {
    let count = RwSignal::new(0);
    view! {
        <h1>"Counter"</h1>
        <button on:click=move |_| count.update(|n| *n += 1)>"Pressed: " {count}</button>
        <p><A href="/about">"About"</A></p>
    }
}

#[component]
fn About() -> impl IntoView {
    view! {
        <h1>"About"</h1>
        <p><A href="/">"Back"</A></p>
    }
}

fn main() {
    mount_to_body(|| {
        view! {
            <Router>
                <main>
                    <Routes fallback=|| "Not here">
                        <Route path=path!("/") view=Counter />
                        <Route path=path!("/about") view=About />
                    </Routes>
                </main>
            </Router>
        }
    });
}
