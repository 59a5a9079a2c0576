/* When a replay has ended, all that follows from it is asked for. */
export function followReplay(page) {
  page.addEventListener("htmx:afterSettle", () => {
    const ended = page.querySelector("#running[data-ended]");
    if (!ended) return;
    delete ended.dataset.ended;
    page.body.dispatchEvent(new Event("refresh"));
  });
}
