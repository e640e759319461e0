/*
 * Starts the app. A file of its own, because the content security policy allows no inline script.
 * The names of the two built files stand on its script tag (Trunk.toml). When anything fails here, the page
 * says so in a sentence that is already in index.html.
 */
const { js, wasm } = document.querySelector('script[data-wasm]').dataset;

// Trusted Types: Leptos builds the static parts of its views from markup in templates. That markup comes from
// our own source and holds no script; anything that does is refused, whatever way it came.
window.trustedTypes?.createPolicy('default', {
  createHTML(markup) {
    if (/<script|<iframe|<[^>]*\son\w+\s*=|javascript:/i.test(markup)) throw new TypeError('Markup with script in it');
    return markup;
  },
});

// Files that come with the app and are needed by few pages. The app asks for them by name, and for nothing else.
const files = ['words.bin'];
window.afterwordFile = async (name) => {
  if (!files.includes(name)) throw new TypeError('There is no such file');
  const answer = await fetch(new URL(name, import.meta.url));
  if (!answer.ok) throw new TypeError('The file did not come');
  return new Uint8Array(await answer.arrayBuffer());
};

try {
  const app = await import(js);
  await app.default({ module_or_path: wasm });
} catch (error) {
  document.getElementById('trouble').hidden = false;
  throw error;
}
