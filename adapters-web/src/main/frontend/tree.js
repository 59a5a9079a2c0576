/* A rule in the tree shows its sentences where it stands; an address that names a rule opens it. */
export function growTree(page) {
  page.addEventListener(
    "toggle",
    (event) => {
      const leaf = event.target;
      if (leaf.open && leaf.matches?.(".leaf") && !leaf.dataset.read) read(leaf);
    },
    true
  );
  const named = () => {
    const one = location.hash ? page.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (!one?.matches("details.leaf, details.branch")) return;
    const branch = one.closest("details.branch");
    if (branch) branch.open = true;
    one.open = true;
    one.scrollIntoView({ block: "start" });
  };
  window.addEventListener("hashchange", named);
  named();
}

async function read(leaf) {
  leaf.dataset.read = "true";
  try {
    const answer = await fetch(leaf.querySelector("a").href, { headers: { Accept: "text/html" } });
    const rule = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("article.rule dl");
    if (!rule) throw new Error(String(answer.status));
    leaf.append(rule);
  } catch {
    delete leaf.dataset.read;
  }
}
