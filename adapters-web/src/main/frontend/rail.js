/* After a meeting was chosen, its rail must be in sight: on a phone it stands above the calendar. */
export function showRail(page) {
  page.addEventListener("htmx:afterSettle", (event) => {
    const rail = page.getElementById("rail");
    if (event.target.id !== "year" || !rail) return;
    const box = rail.getBoundingClientRect();
    if (box.top < 0 || box.top > window.innerHeight * 0.8) {
      rail.scrollIntoView({ block: "start" });
    }
  });
}
