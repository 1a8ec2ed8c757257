// Rows of a form that can be added and removed: [data-rows] holds them, the template of the same name is a new one. Buttons
// [data-add] and [data-remove]; the places of rows are told anew in aria-label by data-label. Works by keyboard as by mouse.
(() => {
  const number = (list) =>
    [...list.children].forEach((row, i) =>
      row.querySelectorAll("[data-label]").forEach((part) => part.setAttribute("aria-label", part.dataset.label.replace("{0}", i + 1))),
    );

  const changed = (list) => list.dispatchEvent(new Event("input", { bubbles: true }));

  const add = (list) => {
    const row = document.getElementById(`${list.id}-row`).content.cloneNode(true).firstElementChild;
    list.append(row);
    number(list);
    row.querySelector("textarea, input").focus();
  };

  const remove = (row) => {
    const list = row.parentElement;
    const near = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    number(list);
    changed(list);
    if (near) near.querySelector("textarea, input").focus();
    else add(list);
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-add], [data-remove]");
    if (!button) return;
    if (button.dataset.add) add(document.getElementById(button.dataset.add));
    else remove(button.closest("[data-rows] > *"));
  });
})();
