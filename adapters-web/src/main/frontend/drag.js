/* The rows of an order are dragged, or moved by the arrow keys; the server then says the times anew. */
const UNDER_WAY = ".htmx-request, .htmx-swapping, .htmx-settling";

export function dragRows(page) {
  let row = null;
  const rowOf = (target) => target.closest?.("[data-drag]");

  page.addEventListener("dragstart", (event) => {
    row = rowOf(event.target);
    if (row) event.dataTransfer.effectAllowed = "move";
  });
  page.addEventListener("dragover", (event) => {
    const over = row && rowOf(event.target);
    if (!over || over.parentElement !== row.parentElement) return;
    event.preventDefault();
    if (over === row) return;
    const box = over.getBoundingClientRect();
    if (event.clientY < box.top + box.height / 2) over.before(row);
    else over.after(row);
  });
  page.addEventListener("dragend", () => {
    row?.dispatchEvent(new Event("reordered", { bubbles: true }));
    row = null;
  });
  page.addEventListener("keydown", (event) => {
    const way = { ArrowUp: "up", ArrowDown: "down" }[event.key];
    const button = way && rowOf(event.target)?.querySelector(`[data-move=${way}]`);
    if (!button) return;
    event.preventDefault();
    if (page.querySelector(UNDER_WAY)) return;
    button.focus();
    button.click();
  });
}
