/* On the seat plan people are dragged to another chair, by mouse, pen or finger; the form below does the same by keyboard, and asks why. */
const FAR_ENOUGH = 6;

export function moveSeats(page) {
  let held = null;

  const chairAt = (event) => page.elementFromPoint(event.clientX, event.clientY)?.closest?.(".plan-frame[data-seating] .chair");
  const mark = (chair) => {
    held.over?.classList.remove("over-here");
    held.over = chair && chair !== held.chair ? chair : null;
    held.over?.classList.add("over-here");
  };

  page.addEventListener("pointerdown", (event) => {
    const chair = event.target.closest?.(".plan-frame[data-seating] .chair[data-seat]");
    if (!chair || event.button !== 0) return;
    held = { chair, x: event.clientX, y: event.clientY, away: false, over: null };
    event.preventDefault();
  });
  page.addEventListener("pointermove", (event) => {
    if (!held) return;
    held.away ||= Math.hypot(event.clientX - held.x, event.clientY - held.y) > FAR_ENOUGH;
    if (!held.away) return;
    held.chair.classList.add("taken");
    mark(chairAt(event));
  });
  const drop = (event, done) => {
    if (!held) return;
    const { chair, over } = held;
    mark(null);
    chair.classList.remove("taken");
    held = null;
    const form = page.getElementById("move-form");
    if (!done || !over || !form) return;
    form.elements.person.value = chair.dataset.seat;
    form.elements.place.value = over.dataset.place;
    const reason = form.elements.reason;
    form.scrollIntoView({ block: "nearest" });
    if (reason.value.trim()) form.requestSubmit();
    else reason.focus();
  };
  page.addEventListener("pointerup", (event) => drop(event, true));
  page.addEventListener("pointercancel", (event) => drop(event, false));
  page.addEventListener("keydown", (event) => event.key === "Escape" && drop(event, false));
}

export function printOnClick(page) {
  page.addEventListener("click", (event) => event.target.closest?.("[data-print]") && window.print());
}
