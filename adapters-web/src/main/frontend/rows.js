/* "Add a row" copies the empty row kept in a template, numbered after the last one. */
export function growRows(page) {
  page.addEventListener("click", (event) => {
    const button = event.target.closest("[data-grow]");
    if (!button) return;
    const rows = page.getElementById(button.dataset.grow);
    addRow(rows);
    rows.lastElementChild.querySelector("input")?.focus();
  });
}

export function addRow(rows) {
  const empty = rows.parentElement.querySelector("template");
  const markup = empty.innerHTML.replaceAll("__", String(rows.children.length));
  rows.insertAdjacentHTML("beforeend", markup);
}
