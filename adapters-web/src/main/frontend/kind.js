/* Which sections of the form are asked for follows the meeting chosen. */
export function followKind(page) {
  page.addEventListener("change", (event) => {
    const form = event.target.form;
    if (event.target.name !== "meeting" || !form) return;
    form.dataset.kind = event.target.value.split(":")[0];
  });
}
