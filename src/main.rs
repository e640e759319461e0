//! Starts the page; nothing else.

fn main() {
    afterword::ui::start();
}
