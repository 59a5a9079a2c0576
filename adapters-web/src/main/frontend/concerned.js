/* Whoever leads a department that is ticked as concerned is ticked too; what one ticked by hand stays. */
export function tickConcerned(page) {
  page.addEventListener("change", (event) => {
    const box = event.target;
    if (box.name !== "departments" || !box.form?.matches(".calling")) return;
    const chosen = new Set([...box.form.querySelectorAll("[name=departments]:checked")].map((one) => one.value));
    for (const person of box.form.querySelectorAll("[name=participants][data-of]")) {
      const of = person.dataset.of.split(" ");
      if (!of.includes(box.value)) continue;
      if (box.checked && !person.checked) {
        person.checked = true;
        person.dataset.suggested = "true";
      } else if (!box.checked && person.dataset.suggested && !of.some((one) => chosen.has(one))) {
        person.checked = false;
      }
    }
  });
}
