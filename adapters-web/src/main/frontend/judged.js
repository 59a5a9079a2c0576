/* A topic sent off by its button jumps to the first fault; judging while one types never moves the cursor. */
export function jumpToFault(page) {
  let sent = false;
  page.addEventListener("submit", (event) => (sent = event.target.id === "topic"), true);
  page.addEventListener("htmx:afterSettle", (event) => {
    if (!sent || event.target.id !== "verdict") return;
    sent = false;
    const first = page.querySelector(".column .finding")?.closest(".field") ?? page.querySelector(".column .gap")?.closest(".field");
    first?.querySelector("input:not([type=hidden]), select, textarea")?.focus();
    first?.scrollIntoView({ block: "center" });
  });
}
